import type { FirstWords, UnscriptedEnglish, UnscriptedText } from '../../i18n/index.ts';
import { Button, Heading, pageWidth } from '../../ui/index.ts';
import { placeOfFigures } from '../is-start.ts';

/** The pages that ask for scripts. */
export type NotedPage = 'tool' | 'file' | 'embed' | 'for-sites';

export interface NoteWords extends Pick<FirstWords, 'lang' | 'start' | 'embed'> {
  readonly unscripted: UnscriptedText;
}

/** In the place of a code that `watch.js` knows. */
const codeMark = 'CODE';

/** The pages that hold the figures themselves. */
const isWhole = (page: NotedPage) => page === 'tool' || page === 'file';

const frame = 'my-4 border-4 border-bad px-4 py-3';

interface ToolLinkProps {
  readonly page: NotedPage;
  readonly children: string;
}

/** Leads to the tool's own page, which stands in no frame. */
function ToolLink({ page, children }: ToolLinkProps) {
  if (page !== 'embed') return <a href="../">{children}</a>;
  return (
    <a href="../" target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

interface OffProps {
  readonly page: NotedPage;
  readonly words: Pick<FirstWords, 'embed'> & Pick<UnscriptedEnglish, 'off' | 'jump'>;
}

/** No script has run: in the language of the page that was made at build. */
function Off({ page, words: { off, jump, embed } }: OffProps) {
  const text = { embed: off.frame, 'for-sites': off.forSites, tool: off.text, file: off.text };
  return (
    <div data-note="off" className={frame}>
      <Heading level={2} look={4}>
        {off.title}
      </Heading>
      <p className="mt-1 max-w-measure">{text[page]}</p>
      <p className="mt-1">
        {isWhole(page) ? (
          <a href={`#${placeOfFigures}`}>{jump}</a>
        ) : (
          <ToolLink page={page}>{embed.footer.alone}</ToolLink>
        )}
      </p>
    </div>
  );
}

interface NoteProps {
  readonly kind: 'failed' | 'old';
  readonly page: NotedPage;
  readonly words: NoteWords;
}

/** Out of sight until `watch.js` finds that it is so, and that this is the reader's language. */
function Note({ kind, page, words: { lang, start, embed, unscripted } }: NoteProps) {
  const { title, text } = unscripted[kind];
  return (
    <div data-note={kind} lang={lang} hidden className={frame}>
      <Heading level={2} look={4}>
        {title}
      </Heading>
      <p className="mt-1 max-w-measure">
        {text} {isWhole(page) ? unscripted.here : unscripted.there}
      </p>
      {kind === 'failed' && (
        <p className="mt-1">
          <Button kind="secondary" data-retry="">
            {start.retry}
          </Button>
        </p>
      )}
      {!isWhole(page) && (
        <p className="mt-1">
          <ToolLink page={page}>{embed.footer.alone}</ToolLink>
        </p>
      )}
      <p data-code="" hidden className="mt-1 text-sm text-ink-2">
        {start.faultCode(codeMark)}
      </p>
    </div>
  );
}

interface NotesProps {
  readonly page: NotedPage;
  readonly english: OffProps['words'];
  /** In every language. */
  readonly words: readonly NoteWords[];
}

/** What stands above a page that has not begun: why, and what there is all the same. */
export function Notes({ page, english, words }: NotesProps) {
  return (
    <div data-unscripted="" role="status" className={pageWidth}>
      <div lang="en">
        <Off page={page} words={english} />
      </div>
      {(['failed', 'old'] as const).flatMap((kind) =>
        words.map((each) => <Note key={kind + each.lang} kind={kind} page={page} words={each} />),
      )}
    </div>
  );
}
