import type { PassedDay, PlainDate, Term } from '../../dates/index.ts';
import type { DateId } from '../../questions/index.ts';
import type { CapId, CapName } from './cap.ts';
import type { Doubt } from './doubt.ts';

/** Something built part by part: what is not there is left out. */
export type Writable<Made> = { -readonly [Part in keyof Made]: Made[Part] };

/** An event whose day is found from more than one answer. */
type FoundEvent = 'counted-first-sick-day' | 'card-end' | 'silence';

/** What a term is counted from. */
export interface Event {
  readonly id: DateId | FoundEvent;
  readonly on: PlainDate;
}

/** Of whom a way is, where it is not everybody's. */
export type Only =
  | 'held-two-years'
  | 'new-employer'
  | 'new-employer-blue-card'
  | 'right-not-named'
  | 'later-card'
  | 'no-answer';

/** How a last day is counted by the law of today. Of several that are everybody's the first day counts. */
export interface Way {
  readonly event: Event['id'];
  readonly term: Term;
  readonly only?: Only;
}

/** What stands in the place of a last day where our sources name none: a day to aim at, or no delay. */
export type Aim = 'about' | 'at-once';

/** What can be said of an obligation's days before anything is known about the person. */
export interface Plain {
  readonly ways: readonly Way[];
  /** An answer that shortens every one of them. */
  readonly less: 'unemployedMonthsBefore' | undefined;
  readonly fromNextDay: boolean;
  readonly opens: Term | undefined;
  readonly legalTerm: Term | undefined;
  readonly freeDays: FreeDays | undefined;
  readonly caps: readonly CapName[];
  readonly aim: Aim | undefined;
  /** Days that do not count can move the end. */
  readonly pauses: boolean;
  /** All that it may be doubted for. */
  readonly doubts: readonly Doubt[];
}

/** How a date came about: enough to count it again by hand. */
export interface Counting {
  readonly event: Event['id'];
  readonly eventOn: PlainDate;
  /** The term runs from the day after the event, as with the first day of unemployment. */
  readonly fromNextDay: boolean;
  readonly term: Term;
  /** Days that do not count and move the end, as days back at work do. */
  readonly pausedDays: number;
  /** The end of the term before any cap. */
  readonly end: PlainDate;
  readonly cap?: { readonly name: CapName; readonly on: PlainDate };
  /** Free days that the law passes over at the end of the term. */
  readonly passed: readonly PassedDay[];
  /** The end lies beyond the days that are decreed so far. */
  readonly decreesUnknown: boolean;
}

/** How an obligation comes out once nothing it reads is missing. */
export interface DutyOutcome {
  readonly due: PlainDate;
  readonly legalDue: PlainDate;
  /** The working day on which to send it, where `due` is none and the rule says what becomes of free days. */
  readonly sendBy?: PlainDate;
  readonly opens?: PlainDate;
  readonly cappedBy?: CapName;
  /** A cap is not answered: the real date may be earlier. */
  readonly openCaps: readonly CapId[];
  readonly done: boolean;
  readonly counting: Counting;
  readonly doubts: readonly Doubt[];
}

/**
 * What becomes of a last day that is no working day: an act passes over it; or, as the term is counted back, the
 * working day before a weekend must do. Left out, nothing.
 */
export type FreeDays = 'passed-over' | 'day-before';
