import { largestHeight } from '../embed/index.ts';
import { facts } from './facts.ts';
import { valueOf, type Chosen, type FieldName } from './values.ts';

type Problem = 'value' | 'heights';

/** The choices as typed, what of them can be used, and what is wrong with the rest. */
export interface Draft {
  readonly typed: Chosen;
  /** The last good values, without those that count anyhow. */
  readonly good: Chosen;
  readonly problems: { readonly [Name in FieldName]?: Problem };
}

export const noChoice: Draft = { typed: {}, good: {}, problems: {} };

function colour(text: string): string {
  const digits = text.replace(/^#/, '').toLowerCase();
  if (/^[\da-f]{3}$/.test(digits)) return `#${digits.replace(/./g, '$&$&')}`;
  return /^[\da-f]{6}$/.test(digits) ? `#${digits}` : text;
}

/** `example.org/page` as `https://example.org`. */
function origin(text: string): string {
  try {
    return new URL(/^https?:/i.test(text) ? text : `https://${text}`).origin;
  } catch {
    return text;
  }
}

/** A text as people type it, in the one form that is read. */
function tidy(name: FieldName, typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  if (name === 'accent') return colour(text);
  return name === 'site' ? origin(text) : text;
}

/** The text that counts: '' for none or for what counts anyhow, undefined for what cannot be read. */
function goodText(name: FieldName, typed: string): string | undefined {
  const text = tidy(name, typed);
  if (text === '') return '';
  const value = valueOf(name, text);
  if (value === undefined) return undefined;
  const read = String(value);
  return name !== 'site' && read === facts[name].standard ? '' : read;
}

const areInOrder = ({ minHeight = '0', maxHeight = String(largestHeight) }: Chosen) =>
  Number(minHeight) <= Number(maxHeight);

const heights = ['minHeight', 'maxHeight'] as const;

const present = (texts: Readonly<Record<string, string>>): Chosen =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

/** A choice more, or another one. What cannot be read is kept as typed, and the last good value goes on to count. */
export function choose(draft: Draft, name: FieldName, text: string): Draft {
  const typed: Chosen = { ...draft.typed, [name]: text };
  const problems: Record<string, Problem> = {};
  const good: Record<string, string> = {};
  for (const [each, now] of Object.entries(typed) as [FieldName, string][]) {
    const counts = goodText(each, now);
    if (counts === undefined) problems[each] = 'value';
    good[each] = counts ?? draft.good[each] ?? '';
  }
  if (!areInOrder(present(good))) {
    for (const each of heights) good[each] = draft.good[each] ?? '';
    const last =
      heights.find((each) => each === name) ??
      heights.find((each) => draft.problems[each] === 'heights') ??
      'minHeight';
    problems[last] ??= 'heights';
  }
  return { typed, good: present(good), problems };
}
