import type { Language } from '../i18n/index.ts';
import { mayBegin } from './begun.ts';

/**
 * Before the first paint of a page that is to be in this language: where the page that was made at build, in English, is
 * not what will be shown, it stays out of sight until the words are there. In a browser that is too old none will come.
 */
export function awaitWords(language: Language, isAsBuilt = true): void {
  if (!mayBegin()) return;
  const { dataset, lang } = document.documentElement;
  if (isAsBuilt && language === lang) return;
  dataset.words = 'awaited';
  setTimeout(() => delete dataset.words, 4_000); // whatever has gone wrong
}
