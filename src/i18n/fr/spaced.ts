import { mapWords } from '../map-words.ts';

const fixed = '\u00A0';
const narrow = '\u202F';

/** Keeps French marks on the line of their word, where they are typed with ordinary spaces. */
export const spaced = <Words>(words: Words): Words =>
  mapWords(words, (text) =>
    text
      .replaceAll(/ ([:»€%])/g, `${fixed}$1`)
      .replaceAll(/ ([;?!])/g, `${narrow}$1`)
      .replaceAll('« ', `«${fixed}`),
  );
