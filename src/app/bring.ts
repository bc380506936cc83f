import type { Language } from '../i18n/index.ts';
import { mayBegin } from './begun.ts';

/** Fetches a file of the page, to be run later. */
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

/** Resolves once something of the page has been painted, or will not be: behind another tab, or where a browser does not tell. */
const painted = () =>
  new Promise<void>((done) => {
    if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) done();
    new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) done();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(done, 1_000);
  });

const parsed = () =>
  new Promise<void>((done) => {
    if (document.readyState !== 'loading') done();
    document.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });

/** As each browser says that a file did not come. */
const notCome = /import(?:ed|ing) (?:a )?module/i;

function nameOf(cause: unknown): unknown {
  if (!(cause instanceof TypeError) || !notCome.test(cause.message)) return cause;
  return Object.assign(new Error(cause.message, { cause }), { name: 'LoadError' });
}

/**
 * Fetches and runs the page's own script, and fetches the words of its first screen beside it. Where the page that was
 * made at build is what will be shown (`isShown`), that comes first: a script would keep it from being read. What goes
 * wrong is for watch.js to say.
 */
export async function bringScript(language: Language, isShown: boolean): Promise<void> {
  const at = (name: string) => document.documentElement.getAttribute(`data-${name}`);
  const files = [at('script'), at(`words-${language}`)].filter((file) => file !== null);
  const [script] = files;
  if (!mayBegin() || script === undefined) return;
  if (isShown) await painted();
  files.forEach(ask);
  await parsed();
  try {
    await import(/* @vite-ignore */ new URL(script, document.baseURI).href);
  } catch (cause) {
    throw nameOf(cause);
  }
}
