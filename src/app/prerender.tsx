import { renderToString } from 'react-dom/server';
import { loadFirstWords, loadSitesWords } from '../i18n/index.ts';
import { figureFaults, figures } from '../rules/index.ts';
import { SitesApp } from './SitesApp.tsx';
import { App } from './App.tsx';

const faults = figureFaults(figures);
if (faults.length > 0) throw new Error(`No page is built:\n${faults.join('\n')}`);

const first = await loadFirstWords('en');
const forSites = await loadSitesWords('en');

/** A page's first screen as HTML, in English. What a frame shows first hangs on its address, so its page comes without. */
export function render(page: string): string {
  if (page === 'embed') return '';
  return renderToString(
    page === 'for-sites' ? <SitesApp words={forSites} /> : <App words={first} />,
  );
}
