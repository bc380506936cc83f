import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The start page as HTML, for the built page. */
export const render = (): string => renderToString(<App />);
