import { once, type Country } from '../dates/index.ts';
import { terms, type TermId } from './terms.ts';

/** What stands in quotes, in any of our languages. */
const quoted = /[“„«]\s?([^“”„«»]+?)\s?[”“»]/gu;

const ids = Object.keys(terms) as TermId[];
const names = ids.flatMap((id) => terms[id].official.map((name) => ({ id, name })));
const byOfficial = new Map(names.map(({ id, name }) => [name.toLowerCase(), id]));

/** Names of authorities and benefits stand without quotes in every language. */
const isAbbreviation = (name: string) => /^[A-Z]{2,}$/.test(name);

const asWord = (name: string) =>
  new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, isAbbreviation(name) ? 'u' : 'iu');
const words = once(() =>
  names.map(({ id, name }) => ({
    id,
    isAbbreviation: isAbbreviation(name),
    word: asWord(name),
  })),
);

interface Piece {
  readonly text: string;
  /** Where it begins. */
  readonly from: number;
  readonly term?: TermId;
}

/** The pieces of a text in their order: the terms that it quotes, and what stands between. Joined they are the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(quoted)) {
    const term = byOfficial.get(name.toLowerCase());
    if (!term) continue;
    const at = index + whole.indexOf(name);
    pieces.push({ text: text.slice(from, at), from }, { text: name, from: at, term });
    from = at + name.length;
  }
  pieces.push({ text: text.slice(from), from });
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * The terms of these countries that texts in a language name, each once: quoted, or bare where they are words of that
 * language.
 */
export function termsIn(
  texts: readonly string[],
  lang: string,
  countries: readonly Country[],
): TermId[] {
  const text = texts.join(' ');
  const named = new Set(piecesOf(text).map(({ term }) => term));
  for (const { id, word, isAbbreviation } of words()) {
    if ((isAbbreviation || terms[id].lang === lang) && word.test(text)) named.add(id);
  }
  return ids.filter((id) => named.has(id) && countries.includes(terms[id].country));
}
