import type { Language } from '../i18n/index.ts';
import { mayBegin, noteEarlyAct } from './begun.ts';

/** Fetches a file that the page's own script will run. */
function ask(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'modulepreload',
    crossOrigin: 'anonymous',
    fetchPriority: 'low',
    href: address,
  });
  document.head.append(link);
}

const tellsPaint = () =>
  typeof PerformanceObserver === 'function' &&
  PerformanceObserver.supportedEntryTypes?.includes('paint');

/** Calls back once something of the page has been painted, or will not be: behind another tab, or where a browser does not tell. */
function oncePainted(call: () => void): void {
  if (document.hidden || !tellsPaint()) {
    call();
    return;
  }
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) call();
  }).observe({ type: 'paint', buffered: true });
  document.addEventListener('DOMContentLoaded', () => setTimeout(call, 1_000), { once: true });
}

/** As each browser says that a file did not come, or not as a script. */
const notCome = /import(?:ed|ing) (?:a )?module|MIME type/i;

/** What went wrong, under the name by which watch.js tells a file that did not come from a fault in it. */
export function namedByCause(cause: unknown): unknown {
  if (!(cause instanceof TypeError) || !notCome.test(cause.message)) return cause;
  return Object.assign(new Error(cause.message, { cause }), { name: 'LoadError' });
}

/** Runs the page's own script; what goes wrong is for watch.js to say. */
export async function run(script: string): Promise<void> {
  try {
    await import(/* @vite-ignore */ new URL(script, document.baseURI).href);
  } catch (cause) {
    throw namedByCause(cause);
  }
}

/**
 * Fetches and runs the page's own script, and fetches the words of its first screen beside it. Where the page that was
 * made at build is what will be shown (`isShown`), that comes first: a script would keep it from being read. What goes
 * wrong is for watch.js to say.
 */
export async function bringScript(language: Language, isShown: boolean): Promise<void> {
  const { dataset } = document.documentElement;
  const { script } = dataset;
  if (!mayBegin() || script === undefined) return;
  delete dataset.script; // nobody else need bring it: see anyway.ts
  noteEarlyAct();
  if (isShown) await new Promise<void>(oncePainted);
  const words = document.documentElement.getAttribute(`data-words-${language}`);
  if (words !== null) ask(words);
  await run(script);
}
