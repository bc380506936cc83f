import type { PlainDate } from '../../dates/index.ts';
import type { KeptBy } from '../../i18n/index.ts';
import { readCase, type Reading, type Past } from '../../link/index.ts';
import { isRecord, type Answers } from '../../questions/index.ts';

/** A kept case that this visit began with, and what its result was then. */
export interface Opened {
  readonly by: KeptBy;
  /** The case in its text. */
  readonly text: string;
  /** Its answers as far as they can be used. */
  readonly answers: Answers;
  readonly leftOut: boolean;
  readonly past: Past;
}

type KeptReading = Extract<Reading, { readonly is: 'case' }>;

/** A kept case as this visit knows it. */
export const openedFrom = (
  by: KeptBy,
  text: string,
  { answers, refused, past }: KeptReading,
): Opened => ({ by, text, answers, past, leftOut: refused.length > 0 });

/** What an entry of the history keeps of it: nothing once the answers are of another situation. */
export const openedKept = (opened: Opened | undefined, { situation }: Answers) =>
  opened && opened.answers.situation === situation
    ? { by: opened.by, text: opened.text }
    : undefined;

/** The same, read again as of `today`. Never throws. */
export function openedIn(state: unknown, today: PlainDate): Opened | undefined {
  if (!isRecord(state)) return undefined;
  const { by, text } = state;
  if ((by !== 'link' && by !== 'device') || typeof text !== 'string') return undefined;
  const reading = readCase(text, today);
  return reading.is === 'case' ? openedFrom(by, text, reading) : undefined;
}
