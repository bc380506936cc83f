import type { PlainDate } from '../dates/index.ts';
import {
  errorIn,
  mapOldCode,
  questionIds,
  readAnswers,
  type Answers,
  type Refused,
} from '../questions/index.ts';

/** What a link or a stored page says, as far as it can be believed. */
export interface Told {
  readonly answers: Answers;
  readonly refused: readonly Refused[];
}

const longestLink = 8_000;
const prefix = '#a=';

export const isLink = (hash: string): boolean => hash.startsWith(prefix);

/** Where the tool stands: the page's address without what follows `?` or `#`. */
export const toolAddress = (): string => location.href.replace(/[?#].*$/s, '');

/** The address, after `#`, that opens the result for these answers. */
export function linkTo(answers: Answers): string {
  const bytes = new TextEncoder().encode(JSON.stringify(answers));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
  return prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function jsonIn(text: string): unknown {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const currentCode = (code: unknown) =>
  typeof code === 'string' ? (mapOldCode(code) ?? code) : code;

function withCurrentCodes(json: Readonly<Record<string, unknown>>) {
  if (!Object.hasOwn(json, 'nationalities') || !Array.isArray(json.nationalities)) return json;
  return { ...json, nationalities: [...new Set(json.nationalities.map(currentCode))] };
}

/** The answers without those that cannot be true on that day, or beside an answer of the catalogue before them. */
function withoutErrors({ answers, refused }: Told, today: PlainDate): Told {
  let sound: Answers = {};
  const errors: Refused[] = [];
  for (const id of questionIds) {
    const answer = answers[id];
    if (answer === undefined) continue;
    if (errorIn(id, answer, { answers: sound, today })) {
      errors.push({ key: id, why: 'invalid-value', value: answer });
    } else sound = Object.assign({}, sound, { [id]: answer });
  }
  return { answers: sound, refused: [...refused, ...errors] };
}

/** The answers in a link, field by field; undefined when it is none of ours or broken. Never throws. */
export function readLink(hash: string, today: PlainDate): Told | undefined {
  const text = hash.slice(prefix.length).replace(/={0,2}$/, '');
  if (!isLink(hash) || hash.length > longestLink || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const json = jsonIn(text);
    return isObject(json) ? withoutErrors(readAnswers(withCurrentCodes(json)), today) : undefined;
  } catch {
    return undefined;
  }
}
