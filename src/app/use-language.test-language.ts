import { en } from '../i18n/english.test-words.tsx';

const none = () => undefined;

/** English, of which nothing can be changed. */
export const englishAlone = {
  words: en,
  choose: none,
  suggest: none,
  begin: none,
  failed: false,
  waiting: false,
};
