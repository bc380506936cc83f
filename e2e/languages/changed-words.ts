import { mapWords } from '../../src/i18n/map-words.ts';

/** Codes, not texts. */
const isCode = (text: string) => /^(?:[a-z]{2}|ltr|rtl)$/.test(text);

/** Letters twice and with accents: as many more as German and French have at their worst, in the words themselves. */
const stretched: Readonly<Record<string, string>> = {
  a: 'àâ',
  e: 'éê',
  i: 'îï',
  o: 'ôö',
  u: 'ùû',
  y: 'ÿý',
  n: 'ñň',
  t: 'ťţ',
};

/** Changing a text a second time changes nothing: days and amounts stand in sentences that are changed again. */
export const longer = <Words extends object>(words: Words): Words => ({
  ...mapWords(words, (text) =>
    isCode(text) ? text : text.replaceAll(/[aeiouynt]/g, (letter) => stretched[letter] ?? letter),
  ),
  lang: 'fr',
});

const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןךףץ';

/** Letters of a script that runs from right to left. */
export const mirrored = <Words extends object>(words: Words): Words => ({
  ...mapWords(words, (text) =>
    isCode(text)
      ? text
      : text.replaceAll(/[a-z]/gi, (letter) =>
          hebrew.charAt(letter.toLowerCase().charCodeAt(0) - 97),
        ),
  ),
  lang: 'de',
  dir: 'rtl',
});
