import type { QuestionId } from './answers.ts';
import type { Country, Day, Figure, Period, Source } from './facts.ts';
import type { DutyId, RouteId } from './ids.ts';

/**
 * Why something cannot be said: not answered, answered “I don’t know”, a day that is half known, no amount published
 * for the day, or the law itself can be read in two ways.
 */
export type Gap =
  | { readonly why: 'unanswered' | 'unsure' | 'between'; readonly question: QuestionId }
  | { readonly why: 'no-figure'; readonly figure: string }
  | { readonly why: 'doubt'; readonly reading: string };

/** An amount and the period of it that somebody was judged by. */
export interface Judged {
  readonly figure: Figure;
  readonly period: Period;
  /** The amount in whole cents: that of the period, or what it comes to for the hours worked. */
  readonly cents: number;
  readonly per: 'month' | 'year';
  /** Whole cents that are missing, where the pay does not reach it. */
  readonly shortBy?: number;
  /** It should have been looked up again by the day that decides: a newer one may hold. */
  readonly overdue?: true;
}

/** What a requirement comes to. */
export interface Finding {
  /** One of `RequirementId`. */
  readonly requirement: string;
  readonly status: 'met' | 'not-met' | 'unknown';
  /** Why it is unknown. `depends`: two readings of the law differ. */
  readonly reason?: 'unanswered' | 'no-figure-for-date' | 'depends';
  /** The day that selects amount and age, and the event it is the day of. */
  readonly on?: { readonly day: Day; readonly event: string };
  readonly judged?: Judged;
  /** The last known amount, where the right one is not published: a comparison, never a verdict. */
  readonly hint?: Judged;
  /** The amounts compared with, lowest first: several where it is not known which one applies. */
  readonly possible: readonly Judged[];
  /** What could still change the status. */
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
}

/**
 * `likely`: every requirement is met. `not-likely`: one is not. `cannot-say`: none is unmet and one unknown.
 * `not-needed`: the person needs no such permit. Information, not advice: the authorities decide.
 */
export type Verdict = 'likely' | 'not-likely' | 'cannot-say' | 'not-needed';

export interface RouteAssessment {
  readonly route: RouteId;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** What could still change the verdict. */
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
}

/** A length of time; negative counts back. */
export type Term =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly workingDays: number; readonly week: string };

/** How a last day came about: enough to count it again by hand. */
export interface Counting {
  readonly event: string;
  readonly eventOn: Day;
  readonly fromNextDay: boolean;
  readonly term: Term;
  /** Days that do not count and move the end. */
  readonly pausedDays: number;
  /** The end of the term, before anything cuts it short. */
  readonly end: Day;
  readonly cap?: { readonly name: string; readonly on: Day };
  /** Free days that the law passes over at the end. */
  readonly passed: readonly { readonly date: Day; readonly why: string }[];
  /** The end lies beyond the free days that are decreed so far. */
  readonly decreesUnknown: boolean;
}

/** `extension`: past `due`, not past a later `legalDue`. `perhaps-overdue`: its earliest day has passed. */
export type DutyStatus =
  'upcoming' | 'today' | 'extension' | 'perhaps-overdue' | 'overdue' | 'done';

/** Something to do, or to know, by a day. */
export interface Duty {
  readonly obligation: DutyId;
  readonly who: 'you' | 'employer' | 'new-employer' | 'authority';
  readonly country: Country;
  /** A day to know about rather than something to do. */
  readonly milestone: boolean;
  /** The end of the term, without an extension for weekends and holidays. */
  readonly due: Day;
  /** The last day by law, after such an extension; or the working day before, for a term counted back. */
  readonly legalDue: Day;
  /** The last day that is surely in time: the day to show. */
  readonly actBy: Day;
  /** The working day on which to send it, where `due` is none. */
  readonly sendBy?: Day;
  /** The latest day that open answers leave. */
  readonly latest?: Day;
  /** The first day of a window. */
  readonly opens?: Day;
  readonly cappedBy?: 'permit-end' | 'contract-end' | 'employer-card';
  /** Questions whose answer may still cut it short. */
  readonly openCaps: readonly QuestionId[];
  readonly counting: Counting;
  /** By `due`. */
  readonly status: DutyStatus;
  /** By `actBy`. */
  readonly standing: DutyStatus;
  /** From today to `due`: 0 on the day itself, negative after it. */
  readonly daysLeft: number;
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
  /** Names of points that our sources leave open. */
  readonly doubts: readonly string[];
}

/** Something to say to this person. `notice` names it; the words are the tool’s. */
export interface Notice {
  readonly notice: string;
  readonly country: Country;
  readonly kind:
    'doubt' | 'mind' | 'also-checked' | 'benefit' | 'changed' | 'if-job-ends' | 'other-route';
  /** The day that selects the amounts it names. */
  readonly on: Day;
  readonly figures: Readonly<Record<string, Period | undefined>>;
  readonly sources: readonly Source[];
}

/** Where one person stands on one day. */
export interface Assessment {
  readonly asOf: Day;
  /** Those of the country asked about; of a job offer in both, of both. */
  readonly routes: readonly RouteAssessment[];
  /** In the order of `due`. */
  readonly duties: readonly Duty[];
  readonly notices: readonly Notice[];
  /** In Track 2: how the person may be placed with another employer, once that is known. */
  readonly placement?: 'free' | 'conditions' | 'none';
}
