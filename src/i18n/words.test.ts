import { describe, expect, test } from 'vitest';
import type { Language } from '../embed/index.ts';
import { languages } from './languages.ts';
import { filesOf, inEnglishAlone, messagesIn, type Message } from './said.test-words.ts';
import { terms, type TermId } from './terms.ts';
import { piecesOf } from './terms-in.ts';
import { advice, foreignIn, lengthOf, rights, sentencesIn } from './tongue.test-words.ts';
import type { writingIn } from './writing.ts';

const others = languages.filter((lang) => lang !== 'en');
const files = filesOf('en').filter((file) => !inEnglishAlone.includes(file));
const sorted = (items: readonly string[]) => [...items].sort();

const textsIn = (lang: Language, file: string) =>
  messagesIn(lang, file).flatMap(({ texts }) => texts);
const textsOf = (lang: Language) =>
  filesOf(lang).flatMap((file) => textsIn(lang, file).map((text) => ({ file, text })));

/** Digits in a text, without those of its holes; "Track 2" has another name in other languages. */
const numbersIn = (texts: readonly string[]) =>
  sorted(texts.join(' ').replaceAll('Track 2', '').match(/\d+/g) ?? []);

const termsOf = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => piecesOf(text).flatMap(({ term }) => term ?? [])));

/** Whether a text has a term, quoted or, in its own language, as a word. */
function hasTerm(lang: Language, texts: readonly string[], id: TermId): boolean {
  if (termsOf(texts).has(id)) return true;
  const { official, lang: own } = terms[id];
  const all = texts.join(' ').toLowerCase();
  return own === lang && official.some((name) => all.includes(name.toLowerCase()));
}

/** Examples of what to type, as each language writes them; one noun for one day. */
const isFree = ({ path }: Message) =>
  /^(?:issues|format|wizard)\b|^sites\.sites\.options|settled|paused/.test(path);

const names = Object.values(terms).flatMap(({ official }) =>
  official.map((name) => name.toLowerCase()),
);

/** The same in two languages: names, words that both have, and the terms of the letters. */
const alike = new Set(
  'Permit Clock|Single-page apps|JavaScript|Links|year-of-filing|week|Contract|Contrast|320 pixels|480 pixels|Per|Situation|Qualification|Programme|Sources|Luxembourg|Notes|Transparent|Question …|Orientation|Reflow'.split(
    '|',
  ),
);
const isAlike = (text: string) =>
  alike.has(text) || names.includes(text.replaceAll(/[“”.]/g, '').toLowerCase());

describe.each(others)('%s', (lang) => {
  test('has the same files as English', () => {
    expect(filesOf(lang)).toEqual(files);
  });

  test.each(files)('%s names the same days, sums, numbers and terms in each message', (file) => {
    const said = new Map(messagesIn(lang, file).map((message) => [message.path, message]));
    const faults = messagesIn('en', file).flatMap((english) => {
      const { path } = english;
      const { texts = [], named = [] } = said.get(path) ?? {};
      const missing = [...termsOf(english.texts)].filter((id) => !hasTerm(lang, texts, id));
      const isSame =
        isFree(english) || String(numbersIn(texts)) === String(numbersIn(english.texts));
      return [
        ...missing.map((id) => `${path}: ${id}`),
        ...(String(sorted(named)) === String(sorted(english.named))
          ? []
          : [`${path}: ${named.join()}`]),
        ...(isSame
          ? []
          : [`${path}: ${numbersIn(texts).join()}, not ${numbersIn(english.texts).join()}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test.each(files)('%s leaves nothing in English', (file) => {
    const said = new Map(messagesIn(lang, file).map(({ path, texts }) => [path, texts]));
    const left = messagesIn('en', file).flatMap(({ path, texts }) =>
      texts.filter(
        (text) => /\p{L}{3}/u.test(text) && !isAlike(text) && (said.get(path) ?? []).includes(text),
      ),
    );
    expect(left).toEqual([]);
  });

  test('claims a right only where English does', () => {
    const claims = (of: Language, file: string) =>
      textsIn(of, file).join(' ').match(new RegExp(rights[of], 'giu'))?.length ?? 0;
    const more = files.filter((file) => claims(lang, file) > claims('en', file));
    expect(more).toEqual([]);
  });
});

const titles = import.meta.glob<Readonly<Record<string, string>>>('./*/sources.ts', {
  eager: true,
  import: 'sourceTitles',
});

test.each(others)('%s names sources with the same numbers', (lang) => {
  const wrong = Object.entries(titles[`./${lang}/sources.ts`] ?? {}).filter(
    ([english, own]) =>
      String(numbersIn([english.replaceAll(/(?<=\d),(?=\d{3})/g, '')])) !==
      String(numbersIn([own.replaceAll(/(?<=\d)[.,\s](?=\d{3}\b)/g, '')])),
  );
  expect(titles).toHaveProperty([`./${lang}/sources.ts`]);
  expect(wrong).toEqual([]);
});

const writings = import.meta.glob<ReturnType<typeof writingIn>>('./*/writing.ts', {
  eager: true,
  import: 'writing',
});

describe.each(languages)('%s', (lang) => {
  test('mixes no other language in', () => {
    const mixed = textsOf(lang).flatMap(({ file, text }) => {
      const foreign = foreignIn(lang, text);
      return foreign.length > 0 ? [{ file, text, foreign }] : [];
    });
    expect(mixed).toEqual([]);
  });

  test('types no sum of money, no share and no month', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      writings[`./${lang}/writing.ts`]?.monthName(month + 1),
    );
    const typed = new RegExp(
      String.raw`€\s?\d|\d\s?(?:€|%|[Ee]uro|procent|percent|Prozent|pour cent)|\d(?:er|\.)? (?:${months.join('|')})`,
      'u',
    );
    expect(textsOf(lang).filter(({ text }) => typed.test(text))).toEqual([]);
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
