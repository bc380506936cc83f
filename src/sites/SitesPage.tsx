import { useState, type ReactNode } from 'react';
import { SitesWordsProvider, useSitesWords, type SitesWords } from '../i18n/index.ts';
import { Section, SidePage, useInBrowser, usePageLanguage, useWindowTitle } from '../ui/index.ts';
import { Choose } from './Choose.tsx';
import { Copy } from './Copy.tsx';
import { choose, noChoice } from './draft.ts';
import { Learns } from './Learns.tsx';
import { Needs } from './Needs.tsx';
import { OptionTable } from './OptionTable.tsx';
import { Preview } from './Preview.tsx';

function Builder({ tool }: { readonly tool: string }) {
  const { lang, sites } = useSitesWords();
  const [draft, setDraft] = useState(noChoice);
  const props = {
    draft,
    onChoose: (...choice: [Parameters<typeof choose>[1], string]) =>
      setDraft((before) => choose(before, ...choice)),
  };
  return (
    <>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <Section title={sites.choose.title}>
          <Choose {...props} />
        </Section>
        <div className="min-w-0">
          <div className="border-t-2 border-ink pt-4 lg:sticky lg:top-0">
            <Preview key={lang} tool={tool} chosen={draft.good} />
          </div>
        </div>
      </div>
      <Copy {...props} tool={tool} />
    </>
  );
}

const toolHref = () => new URL('../', location.href).href;

interface SitesPageProps {
  readonly words: SitesWords;
  /** What stands opposite the name. */
  readonly tools: ReactNode;
  readonly footer: ReactNode;
}

function Content({ tools, footer }: Omit<SitesPageProps, 'words'>) {
  const { lang, sites, start } = useSitesWords();
  const tool = useInBrowser(toolHref);
  return (
    <SidePage
      name={start.appName}
      home={`../?lang=${lang}`}
      skip={start.skip}
      tools={tools}
      title={sites.title}
      sentence={sites.sentence}
      footer={footer}
    >
      {tool === undefined ? (
        <p className="mt-8">{sites.waiting}</p>
      ) : (
        <>
          <p className="mt-4">
            <a href="#copy" className="inline-flex min-h-11 items-center">
              {sites.toCopy}
            </a>
          </p>
          <div className="mt-10 grid gap-10">
            <Builder tool={tool} />
            <Needs tool={tool} />
            <Learns />
            <OptionTable />
            <p>
              <a
                href={`../accessibility/?lang=${lang}`}
                className="inline-flex min-h-11 items-center"
              >
                {start.accessibility}
              </a>
            </p>
          </div>
        </>
      )}
    </SidePage>
  );
}

/** The page for those who put the tool on their site: choices, the tool as chosen, the lines to copy, and the facts. */
export function SitesPage({ words, ...around }: SitesPageProps) {
  usePageLanguage(words);
  useWindowTitle(words.sites.title);
  return (
    <SitesWordsProvider value={words}>
      <Content {...around} />
    </SitesWordsProvider>
  );
}
