import { mayBegin } from './begun.ts';
import { languageIn } from './language.ts';

/**
 * Runs before the first paint. The page that was made at build is in English: for anybody else it stays out of sight
 * until the words of their language are there. In a browser that is too old none will come.
 */
const { dataset, lang } = document.documentElement;
if (mayBegin() && languageIn(location.search) !== lang) {
  dataset.words = 'awaited';
  setTimeout(() => delete dataset.words, 4_000); // whatever has gone wrong
}
