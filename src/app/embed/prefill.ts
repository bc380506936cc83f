import type { PlainDate } from '../../dates/index.ts';
import { soundAnswers } from '../../link/index.ts';
import { isRecord, type Answers } from '../../questions/index.ts';

const longest = 4_000;

export interface Prefilled {
  /** The answers that can be used. */
  readonly answers: Answers;
  /** Questions whose answer cannot, or keys that are no question's; a sign that nothing could be read. */
  readonly refused: readonly string[];
}

/** The answers that a host has filled in, from the text in the address: JSON, percent-encoded. Never throws. */
export function readPrefill(text: string | undefined, today: PlainDate): Prefilled {
  if (text === undefined) return { answers: {}, refused: [] };
  try {
    const json: unknown = text.length > longest ? undefined : JSON.parse(decodeURIComponent(text));
    if (!isRecord(json)) return { answers: {}, refused: ['prefill'] };
    const { answers, refused } = soundAnswers(json, today);
    return { answers, refused: refused.map(({ key }) => key) };
  } catch {
    return { answers: {}, refused: ['prefill'] };
  }
}
