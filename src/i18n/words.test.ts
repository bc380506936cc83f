import { expect, test, describe } from 'vitest';
import { languages } from './languages.ts';
import { filesOf, saidIn } from './said.test-words.ts';
import { terms } from './terms.ts';
import { piecesOf } from './terms-in.ts';
import { advice, foreignIn, lengthOf, sentencesIn } from './tongue.test-words.ts';

const others = languages.filter((lang) => lang !== 'en');
const files = filesOf('en');
const sorted = (items: readonly string[]) => [...items].sort();
const textsOf = (lang: (typeof languages)[number]) =>
  files.flatMap((file) => saidIn(lang, file).texts.map((text) => ({ file, text })));

/** Digits in a text, without those of its holes; years and examples too. */
const numbersIn = (texts: readonly string[]) =>
  sorted(texts.join(' ').replaceAll('Track 2', '').match(/\d+/g) ?? []);

const termsOf = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => piecesOf(text).flatMap(({ term }) => term ?? [])));

const names = Object.values(terms).flatMap(({ official }) =>
  official.map((name) => name.toLowerCase()),
);

/** The same in every language: names, and the terms of the letters. */
const isName = (text: string) =>
  /^(?:Permit Clock|Single-page apps)$/.test(text) ||
  names.includes(text.replaceAll(/[“”.]/g, '').toLowerCase());

describe.each(others)('%s', (lang) => {
  test('has the same files as English', () => {
    expect(filesOf(lang)).toEqual(files.filter((file) => file !== 'format.test.ts'));
  });

  test.each(files)('%s names the same days, sums, shares and terms', (file) => {
    const english = saidIn('en', file);
    const said = saidIn(lang, file);
    expect(sorted(said.named)).toEqual(sorted(english.named));
    const all = said.texts.join('\n').toLowerCase();
    for (const term of termsOf(english.texts)) {
      expect(
        terms[term].official.some((name) => all.includes(name.toLowerCase())),
        term,
      ).toBe(true);
    }
  });

  test.each(files.filter((file) => !/^(issues|format|sites|wizard)/.test(file)))(
    '%s has the same numbers',
    (file) => {
      expect(numbersIn(saidIn(lang, file).texts)).toEqual(numbersIn(saidIn('en', file).texts));
    },
  );

  test('leaves no sentence in English', () => {
    const english = new Set(textsOf('en').map(({ text }) => text));
    const left = textsOf(lang).filter(
      ({ text }) => /\p{L}{3,}.*\s.*\p{L}{3,}/u.test(text) && english.has(text) && !isName(text),
    );
    expect(left).toEqual([]);
  });
});

describe.each(languages)('%s', (lang) => {
  test('mixes no other language in', () => {
    const mixed = textsOf(lang).flatMap(({ file, text }) => {
      const foreign = foreignIn(lang, text);
      return foreign.length > 0 ? [{ file, text, foreign }] : [];
    });
    expect(mixed).toEqual([]);
  });

  test('types no sum of money', () => {
    expect(textsOf(lang).filter(({ text }) => /€\s?\d|\d\s?€|\d\s?%/.test(text))).toEqual([]);
  });

  test('speaks in short sentences: 14 words in the middle, 25 at the most', () => {
    const sentences = textsOf(lang).flatMap(({ text }) => sentencesIn(text));
    const lengths = sentences.map(lengthOf).sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(800);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(14);
    expect(sentences.filter((each) => lengthOf(each) > 25)).toEqual([]);
  });

  test('gives no advice and promises nothing', () => {
    expect(textsOf(lang).filter(({ text }) => advice[lang].test(text))).toEqual([]);
  });
});
