import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** A page's first screen as HTML. What a frame shows first hangs on its address, so its page comes without. */
export const render = (page: string): string => (page === 'tool' ? renderToString(<App />) : '');
