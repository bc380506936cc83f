import type { PlainDate } from '../../dates/index.ts';
import type { Source } from './source.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** A figure as it holds from `from` to `until`, both included. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly cents: number;
  readonly sources: readonly [Source, ...Source[]];
  readonly checked: PlainDate;
  readonly checkAgain: PlainDate;
  readonly confidence: Confidence;
}

/** One figure through the years, oldest first. Outside its periods it has no value. */
export interface Figure<Id extends string = string> {
  readonly id: Id;
  readonly unit: 'gross per month' | 'taxable per year' | 'gross per month, general income norm';
  readonly periods: readonly [Period, ...Period[]];
}

/** The period that holds on `day`, found by halving: the number of years costs next to nothing. */
export function periodOn({ periods }: Figure, day: PlainDate): Period | undefined {
  let low = 0;
  let high = periods.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const period = periods[middle] as Period;
    if (day < period.from) high = middle - 1;
    else if (day > period.until) low = middle + 1;
    else return period;
  }
  return undefined;
}

/** The newest period that ended before `day`: a comparison, never a figure to judge by. */
export const lastBefore = ({ periods }: Figure, day: PlainDate): Period | undefined =>
  periods.findLast(({ until }) => until < day);
