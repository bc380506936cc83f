import type { ReactNode } from 'react';
import { StatementWordsProvider, type StatementWords } from '../../i18n/index.ts';
import { statedOn } from '../../statement/index.ts';
import { SidePage, usePageLanguage, useWindowTitle } from '../../ui/index.ts';
import { hrefOf } from '../contact.ts';
import { RulesLine } from '../RulesLine.tsx';
import { Chapter } from './Chapter.tsx';
import { Criteria } from './Criteria.tsx';

interface StatementPageProps {
  readonly words: StatementWords;
  /** An e-mail or web address; empty where the site names none. */
  readonly contact: string;
  /** What stands opposite the name. */
  readonly tools: ReactNode;
}

interface ContactProps {
  readonly words: StatementWords['statement']['barrier'];
  readonly contact: string;
}

/** Whom to tell of a barrier. */
function Contact({ words, contact }: ContactProps) {
  if (!contact) return <p>{words.tellSite}</p>;
  return (
    <p>
      <span>{words.writeTo}</span>{' '}
      <a href={hrefOf(contact)} className="wrap-anywhere">
        {contact}
      </a>
    </p>
  );
}

/** What was tested for accessibility and what was not, for readers and for sites that show the tool. */
export function StatementPage({ words, contact, tools }: StatementPageProps) {
  const { lang, start, statement } = words;
  const { title, barrier, forSites } = statement;
  usePageLanguage(words);
  useWindowTitle(title);
  return (
    <StatementWordsProvider value={words}>
      <SidePage
        name={start.appName}
        home={`../?lang=${lang}`}
        skip={start.skip}
        tools={tools}
        title={title}
        sentence={statement.sentence}
        footer={<RulesLine start={start} />}
      >
        <p className="mt-3 text-ink-2">{statement.stated(statedOn)}</p>
        <div className="mt-10 grid gap-10">
          <Chapter
            {...statement.status}
            first={<p className="text-lg font-bold">{statement.status.lead}</p>}
          />
          <Chapter {...statement.untested} />
          <Chapter {...statement.tested} />
          <Chapter {...statement.limits} />
          <Chapter {...barrier} first={<Contact words={barrier} contact={contact} />} />
          <Chapter {...statement.standard} />
          <Chapter {...forSites}>
            <blockquote className="border-s-4 border-ink ps-4">
              {forSites.toCopy.map((each) => (
                <p key={each}>{each}</p>
              ))}
            </blockquote>
          </Chapter>
          <Criteria />
        </div>
      </SidePage>
    </StatementWordsProvider>
  );
}
