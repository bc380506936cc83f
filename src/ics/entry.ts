import type { PlainDate } from '../dates/index.ts';

/** One all-day entry of the calendar file. */
export interface Entry {
  /** The same in every file for the same duty. */
  readonly uid: string;
  readonly day: PlainDate;
  readonly summary: string;
  /** Lines, divided by `\n`; empty where the entry must not tell what it is about. */
  readonly note: string;
  /** The days with a reminder, in the morning; from the earliest. */
  readonly remindOn: readonly PlainDate[];
}

/** A moment in universal time, to the second: `2026-11-22T11:00:00Z`. */
export type Moment = `${PlainDate}T${number}:${number}:${number}Z`;
