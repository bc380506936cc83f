import { demonyms } from './nationality-demonyms.ts';
import { otherNames } from './nationality-names.ts';

/** A code with its name in the language of the page; `also` may hold names in other languages. */
export interface NamedNationality {
  readonly code: string;
  readonly name: string;
  readonly also?: readonly string[];
}

const letters: ReadonlyMap<string, string> = new Map([
  ['&', ' and '],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ə', 'e'],
]);

/** Lower case, without accents or punctuation, one space between words. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[&ßæœøıłə]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const synonyms = new Map<string, string[]>();
for (const table of [otherNames, demonyms]) {
  for (const [code, phrases] of Object.entries(table)) {
    synonyms.set(code, [...(synonyms.get(code) ?? []), ...phrases.split(', ').map(folded)]);
  }
}

const ranks = { exact: 0, code: 1, start: 2, words: 3, inside: 4, none: 5 } as const;

/** `wanted` with its words, of which each may start a word of the phrase. */
interface Wanted {
  readonly text: string;
  readonly words: readonly string[];
}

function rankOf(phrase: string, { text, words }: Wanted): number {
  if (phrase === text) return ranks.exact;
  if (phrase.startsWith(text)) return ranks.start;
  const startsAWord = (word: string) => phrase.startsWith(word) || phrase.includes(` ${word}`);
  if (words.every(startsAWord)) return ranks.words;
  return phrase.includes(text) ? ranks.inside : ranks.none;
}

/** All by which a nationality is found, made once: it is searched for with every key. */
const phrases = new WeakMap<NamedNationality, readonly string[]>();

function phrasesOf(named: NamedNationality): readonly string[] {
  const known = phrases.get(named);
  if (known) return known;
  const { code, name, also = [] } = named;
  const found = [...[name, ...also].map(folded), ...(synonyms.get(code) ?? [])];
  phrases.set(named, found);
  return found;
}

function bestRank(named: NamedNationality, wanted: Wanted): number {
  let best: number = ranks.none;
  for (const phrase of phrasesOf(named)) best = Math.min(best, rankOf(phrase, wanted));
  return named.code.toLowerCase() === wanted.text ? Math.min(best, ranks.code) : best;
}

interface Sorted {
  readonly lang: string;
  readonly list: readonly NamedNationality[];
}

const sorted = new WeakMap<readonly NamedNationality[], Sorted>();

/** By name, in the order of a language; kept for the next key. */
function byName<Named extends NamedNationality>(
  named: readonly Named[],
  lang: string,
): readonly Named[] {
  const known = sorted.get(named);
  if (known?.lang === lang) return known.list as readonly Named[];
  const { compare } = new Intl.Collator(lang);
  const list = named.toSorted((a, b) => compare(a.name, b.name));
  sorted.set(named, { lang, list });
  return list;
}

/**
 * Those whose name, synonym or code fits what was typed, accents and case aside: a whole name first, then the start
 * of a name, the start of its words, any part; by name within each. `exact` marks a whole name or synonym.
 * All of them, by name, when nothing was typed. Names are put in the order of a language, `de`.
 */
export function searchNationalities<Named extends NamedNationality>(
  query: string,
  named: readonly Named[],
  lang: string,
): (Named & { readonly exact: boolean })[] {
  const text = folded(query);
  const wanted = { text, words: text.split(' ') };
  const isForAll = query.trim() === '';
  if (text === '' && !isForAll) return [];
  return byName(named, lang)
    .map((option) => ({ option, rank: isForAll ? ranks.start : bestRank(option, wanted) }))
    .filter(({ rank }) => rank < ranks.none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option, rank }) => ({ ...option, exact: rank === ranks.exact }));
}
