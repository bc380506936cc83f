import type { ReactNode } from 'react';
import { Phrase, titleOf, useMessages } from '../i18n/index.ts';
import type { Source } from '../rules/index.ts';
import { Disclosure } from '../ui/index.ts';
import { keyOf, useNumbered } from './cited.ts';
import { Sentence, useParts } from './Sentence.tsx';

/** A source: its title as a link, who wrote it, and when somebody looked. */
export function SourceLine({ source }: { readonly source: Source }) {
  const m = useMessages();
  const { result, format } = m;
  const { text, lang } = titleOf(m, source);
  const parts = useParts();
  return (
    <>
      <a
        href={source.url}
        lang={lang}
        rel="noreferrer external"
        className="inline-block py-0.5 wrap-anywhere"
      >
        <Phrase text={text} />
      </a>
      <span className="text-ink-2">
        <span>{` (${result.source[source.kind]}, `}</span>
        <Sentence
          text={result.sourceChecked(format.shortDay(source.checked))}
          parts={[parts.shortDay(source.checked)]}
        />
        <span>)</span>
      </span>
    </>
  );
}

interface CitesProps {
  readonly sources: readonly Source[];
}

/** The sources of one point. */
export function Cites({ sources }: CitesProps) {
  const numbered = useNumbered(sources);
  return (
    <ul role="list" className="grid gap-1 text-sm">
      {numbered.map(({ source, number }) => (
        <li key={keyOf(source)} className="flex gap-2">
          <span className="py-0.5 text-ink-2">{`[${number}]`}</span>
          <span className="min-w-0">
            <SourceLine source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SourcesFoldProps extends CitesProps {
  /** What they are the sources of, for those who hear the page. */
  readonly of: string;
  /** What stands above the list. */
  readonly children?: ReactNode;
}

/** The sources of one point: the first by name, and folded away all of them. */
export function SourcesFold({ sources, of, children }: SourcesFoldProps) {
  const m = useMessages();
  const titles = sources.map((source) => {
    const { text, lang } = titleOf(m, source);
    return lang === undefined ? text : text.replace(/,.*/s, ''); // its author
  });
  return (
    <div className="text-sm">
      <Disclosure
        summary={
          <>
            <span>{m.result.sourcesFrom(titles)}</span>
            <span className="sr-only">{` (${of})`}</span>
          </>
        }
      >
        {children && <div className="mb-2">{children}</div>}
        <Cites sources={sources} />
      </Disclosure>
    </div>
  );
}
