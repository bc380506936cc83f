import {
  addMonths,
  daysBetween,
  monthOf,
  plainDate,
  yearOf,
  type PlainDate,
} from '../dates/index.ts';

const epoch = '2000-01-01' satisfies PlainDate;
/** A day as a whole number. */
export const numberOf = (date: PlainDate) => daysBetween(epoch, date);

/** A month's first day on the scale. */
export interface MonthTick {
  readonly at: number;
  readonly on: PlainDate;
  readonly major: boolean;
}

/** Each month's first day; quarters or years only where months would crowd. */
export function ticksBetween(from: PlainDate, to: PlainDate): readonly MonthTick[] {
  const months = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from) + 1;
  const step = months <= 30 ? 1 : months <= 90 ? 3 : 12;
  const first = plainDate(yearOf(from), monthOf(from), 1) ?? from;
  return Array.from({ length: months }, (_, index) => addMonths(first, index))
    .filter((on) => on >= from && on <= to && (monthOf(on) - 1) % step === 0)
    .map((on) => ({ at: numberOf(on), on, major: monthOf(on) === 1 }));
}
