import type { QuestionId } from './answers.ts';
import type { RequirementId, RouteId } from './ids.ts';

/** A calendar date `YYYY-MM-DD` from 1900 to 2100, without time or zone. Sorts and compares as text. */
export type Day = `${number}-${number}-${number}`;

/** Whose law it is. */
export type Country = 'NL' | 'LU';

/** Where something stands, and the day on which somebody looked. */
export interface Source {
  readonly title: string;
  readonly url: `https://${string}`;
  /** The authority's own text, its page as others quote it, or somebody who reports it. */
  readonly kind: 'official' | 'quoted' | 'secondary';
  readonly checked: Day;
}

/** A stretch of time in which a figure has one amount. */
export interface Period {
  /** The first day. */
  readonly from: Day;
  /** The last day; left out, it holds until a new amount is set. */
  readonly until?: Day;
  /** The day it began is not known: some day from `from` to this one. */
  readonly surelyFrom?: Day;
  /** The amount in whole cents of euro. */
  readonly cents: number;
  readonly sources: readonly [Source, ...Source[]];
  /** The day on which the amount was looked up. */
  readonly checked: Day;
  /** The day on which it is to be looked up again. */
  readonly checkAgain: Day;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** An amount through the years, oldest period first. On days outside its periods no amount is known. */
export interface Figure {
  /** One of `FigureId`. */
  readonly id: string;
  readonly unit:
    | 'gross per month'
    | 'gross per year'
    | 'gross per hour'
    | 'per day'
    | 'taxable per year'
    | 'gross per month, general income norm';
  readonly periods: readonly [Period, ...Period[]];
  /** The law sets no more of these amounts: its last period is followed by none. */
  readonly closed?: true;
}

/** A permit that is judged. */
export interface Route {
  readonly id: RouteId;
  readonly country: Country;
  readonly requirements: readonly RequirementId[];
  /** Where it stands who needs no such permit. */
  readonly sources: readonly Source[];
}

/** What can be answered to a question, as data: enough to draw a form, or to read a table. */
export interface Question {
  readonly id: QuestionId;
  /** Which shape an answer has. */
  readonly kind:
    | 'choice'
    | 'code'
    | 'nationalities'
    | 'date'
    | 'pay'
    | 'sick-pay'
    | 'spells'
    | 'length'
    | 'number';
  /** The words to choose from, of a choice. */
  readonly options?: readonly string[];
  /** The least and the greatest number. */
  readonly min?: number;
  readonly max?: number;
  /** `"unknown"` is an answer too: “I don’t know”. */
  readonly unsure: boolean;
  /** The day may be half known: `{ from, to }`, at most 92 days apart. */
  readonly halfKnown: boolean;
}
