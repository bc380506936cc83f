import type { Language } from '../i18n/index.ts';
import { mayBegin } from './begun.ts';

/** The words are asked for here, as the page's own script would do so only once it has come. */
function askForWords(language: Language): void {
  const address = document.documentElement.getAttribute(`data-words-${language}`);
  if (address === null) return;
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'modulepreload',
    crossOrigin: 'anonymous',
    fetchPriority: 'low',
    href: address,
  });
  document.head.append(link);
}

/**
 * Before the first paint of a page that is to be in this language: its words are asked for. Where the page that was made
 * at build, in English, is not what will be shown, it stays out of sight until those words are there. In a browser that is
 * too old none will come.
 */
export function awaitWords(language: Language, isAsBuilt = true): void {
  if (!mayBegin()) return;
  askForWords(language);
  const { dataset, lang } = document.documentElement;
  if (isAsBuilt && language === lang) return;
  dataset.words = 'awaited';
  setTimeout(() => delete dataset.words, 4_000); // whatever has gone wrong
}
