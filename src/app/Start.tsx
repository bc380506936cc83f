import type { ReactNode } from 'react';
import { Phrase, useFirstWords } from '../i18n/index.ts';
import { checkedOn } from '../rules/index.ts';
import type { Situation } from '../questions/index.ts';
import { Heading, LinkRows, Notice } from '../ui/index.ts';
import { useEmbedded } from './embed/embedding.ts';
import { Tells } from './embed/Tells.tsx';
import { rulesFolder } from './rules-folder.ts';
import { useSingleFile } from './single-file.ts';
import { situationHref } from './visit/situation-link.ts';

interface StartProps {
  readonly notice?: ReactNode;
  /** The way back to a saved case. */
  readonly goOn?: ReactNode;
}

/** The first page. Its choices are links, so that they work before any script has come. */
export function Start({ notice, goOn }: StartProps) {
  const { lang, start: words } = useFirstWords();
  const embedded = useEmbedded();
  const isFile = useSingleFile();
  const isBrief = embedded?.settings.hide?.includes('intro') ?? false;
  const rows = Object.entries(words.situations).map(([id, { label, hint }]) => ({
    id,
    label: <Phrase text={label} />,
    hint,
    href: situationHref(id as Situation),
  }));
  const facts = [
    [words.privacyTitle, words.privacy],
    [words.checkedTitle, words.checked(checkedOn)],
    [words.decidesTitle, words.decides],
  ];
  return (
    <>
      {notice && (
        <div role="status" className="mb-8">
          <Notice kind="doubt" word={words.notice}>
            {notice}
          </Notice>
        </div>
      )}
      <Tells />
      {!isBrief && (
        <>
          <Heading level={1}>{words.title}</Heading>
          <p className="mt-5 max-w-measure text-lg text-ink-2">{words.sentence}</p>
        </>
      )}
      {goOn}
      <section className={isBrief ? '' : 'mt-12 border-t-2 border-ink pt-4'}>
        <Heading level={isBrief ? 1 : 2} look={2}>
          {words.ask}
        </Heading>
        <div className="mt-6">
          <LinkRows rows={rows} />
        </div>
      </section>
      <ul
        role="list"
        className="mt-8 grid gap-x-10 gap-y-6 border-t-2 border-ink pt-5 md:grid-cols-3"
      >
        {facts.map(([title, text]) => (
          <li key={title}>
            <p className="font-bold">{title}</p>
            <p className="mt-1 text-sm text-ink-2">{text}</p>
          </li>
        ))}
      </ul>
      {!embedded && !isFile && (
        <ul role="list" className="mt-8 flex flex-wrap gap-x-10 gap-y-1">
          <li>
            <a href="permit-clock.html" download="" className="inline-flex min-h-11 items-center">
              {words.download}
            </a>
          </li>
          <li>
            <a href={rulesFolder(lang)} className="inline-flex min-h-11 items-center">
              {words.readRules}
            </a>
          </li>
          <li>
            <a href={`for-sites/?lang=${lang}`} className="inline-flex min-h-11 items-center">
              {words.forSites}
            </a>
          </li>
          <li>
            <a href={`accessibility/?lang=${lang}`} className="inline-flex min-h-11 items-center">
              {words.accessibility}
            </a>
          </li>
        </ul>
      )}
    </>
  );
}
