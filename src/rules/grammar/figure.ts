import type { PlainDate } from '../../dates/index.ts';
import type { Source } from './source.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** A figure as it holds from `from` to `until`, both included; without `until` it holds until a new one is set. */
export interface Period {
  readonly from: PlainDate;
  readonly until?: PlainDate;
  /** The day it began is not known: on some day from `from` to this one. Before that day the earlier one may hold. */
  readonly surelyFrom?: PlainDate;
  readonly cents: number;
  readonly sources: readonly [Source, ...Source[]];
  readonly checked: PlainDate;
  readonly checkAgain: PlainDate;
  readonly confidence: Confidence;
}

/** One figure through the years, oldest first. Outside its periods it has no value. */
export interface Figure<Id extends string = string> {
  readonly id: Id;
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

/** The period that holds on `day`, found by halving: the number of years costs next to nothing. */
export function periodOn({ periods }: Figure, day: PlainDate): Period | undefined {
  let low = 0;
  let high = periods.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const period = periods[middle] as Period;
    if (day < period.from) high = middle - 1;
    else if (period.until !== undefined && day > period.until) low = middle + 1;
    else return period;
  }
  return undefined;
}

/** The newest period that ended before `day`: a comparison, never a figure to judge by. */
export const lastBefore = ({ periods }: Figure, day: PlainDate): Period | undefined =>
  periods.findLast(({ until }) => until !== undefined && until < day);

/** The period that may still have held on `day` because nobody knows when the next one began. */
export function mayStillHold(figure: Figure, day: PlainDate): Period | undefined {
  const { surelyFrom } = periodOn(figure, day) ?? {};
  return surelyFrom !== undefined && day < surelyFrom ? lastBefore(figure, day) : undefined;
}

/** The period has no last day, and the day to look again has passed. */
export const isReviewOverdue = ({ until, checkAgain }: Period, day: PlainDate): boolean =>
  until === undefined && day > checkAgain;

/** The last day on which the figure may be relied on. */
export const reliableUntil = ({ until, checkAgain }: Period): PlainDate => until ?? checkAgain;
