import { renderToString } from 'react-dom/server';
import { SitesPage } from '../sites/index.ts';
import { App } from './App.tsx';

/** A page's first screen as HTML. What a frame shows first hangs on its address, so its page comes without. */
export function render(page: string): string {
  if (page === 'embed') return '';
  return renderToString(page === 'for-sites' ? <SitesPage /> : <App />);
}
