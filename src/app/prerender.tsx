import { renderToString } from 'react-dom/server';
import { loadFirstWords, loadSitesWords, loadStatementWords } from '../i18n/index.ts';
import { figureFaults, figures } from '../rules/index.ts';
import { SitesApp } from './SitesApp.tsx';
import { App } from './App.tsx';
import { StatementApp } from './statement/StatementApp.tsx';

const faults = figureFaults(figures);
if (faults.length > 0) throw new Error(`No page is built:\n${faults.join('\n')}`);

const first = await loadFirstWords('en');
const forSites = await loadSitesWords('en');
const statement = await loadStatementWords('en');

/**
 * A page's first screen as HTML, in English. What a frame shows first hangs on its address, so its page comes without.
 * `contact` is whom the statement names, if anybody.
 */
export function render(page: string, contact: string): string {
  switch (page) {
    case 'embed':
      return '';
    case 'for-sites':
      return renderToString(<SitesApp words={forSites} />);
    case 'accessibility':
      return renderToString(<StatementApp words={statement} contact={contact} />);
    default:
      return renderToString(<App words={first} />);
  }
}
