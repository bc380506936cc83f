import { renderToString } from 'react-dom/server';
import {
  languages,
  loadFirstWords,
  loadMessages,
  loadSitesWords,
  loadStatementWords,
  loadUnscripted,
  loadUnscriptedEnglish,
  MessagesProvider,
  type Language,
} from '../i18n/index.ts';
import { figureFaults, figures, rulesVersion } from '../rules/index.ts';
import { SitesApp } from './SitesApp.tsx';
import { App } from './App.tsx';
import { staticHtml } from './static-html.ts';
import { StatementApp } from './statement/StatementApp.tsx';
import { Notes, type NotedPage, type NoteWords } from './unscripted/Notes.tsx';
import { Unscripted } from './unscripted/Unscripted.tsx';

const faults = figureFaults(figures);
if (faults.length > 0) throw new Error(`No page is built:\n${faults.join('\n')}`);

type BarePage = NotedPage | 'accessibility';

const noteWords = async (language: Language): Promise<NoteWords> => ({
  ...(await loadFirstWords(language)),
  unscripted: await loadUnscripted(language),
});

const first = await loadFirstWords('en');
const forSites = await loadSitesWords('en');
const statement = await loadStatementWords('en');
const all = await loadMessages('en');
const unscripted = await loadUnscriptedEnglish();
const english = { ...first, ...unscripted };
const words = await Promise.all(languages.map(noteWords));

const amountsAndDays = staticHtml(
  <MessagesProvider value={all}>
    <Unscripted words={unscripted} />
  </MessagesProvider>,
);

/** A frame whose address says nothing that changes its first screen. */
const plainFrame = { settings: {}, bad: [], unknown: [], prefill: undefined };

/** `contact` is whom the statement names. */
function screenOf(page: BarePage, contact: string): string {
  if (page === 'for-sites') return renderToString(<SitesApp words={forSites} />);
  if (page === 'accessibility') {
    return renderToString(<StatementApp words={statement} contact={contact} />);
  }
  return renderToString(
    <App
      words={first}
      isFile={page === 'file'}
      embedding={page === 'embed' ? plainFrame : undefined}
    />,
  );
}

/**
 * A page as HTML, in English: its first screen, and around it what it shows when its scripts do not run. The statement
 * needs none.
 */
export const render = (page: BarePage, contact: string) => ({
  above:
    page === 'accessibility'
      ? ''
      : staticHtml(<Notes page={page} english={english} words={words} />),
  app: screenOf(page, contact),
  rules: rulesVersion,
  below: page === 'tool' || page === 'file' ? amountsAndDays : '',
});

export type Rendered = ReturnType<typeof render>;
