import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  monthOf,
  plainDate,
  yearOf,
  type PlainDate,
} from '../../dates/index.ts';

const epoch = '2000-01-01' satisfies PlainDate;
/** A day as a whole number. */
export const numberOf = (date: PlainDate) => daysBetween(epoch, date);
/** The day of a number. */
export const dateOf = (number: number): PlainDate => addDays(epoch, number);

/** A month's first day on the scale, or a Monday. */
export interface Tick {
  readonly at: number;
  readonly on: PlainDate;
  readonly major: boolean;
  readonly unit: 'month' | 'week';
}

/** A picture of at most as many days has a tick a week. */
const fewWeeks = 45;

function mondays(from: PlainDate, to: PlainDate): readonly Tick[] {
  const first = addDays(from, (8 - dayOfWeek(from)) % 7);
  return Array.from({ length: Math.ceil((daysBetween(first, to) + 1) / 7) }, (_, week) => {
    const on = addDays(first, 7 * week);
    return { at: numberOf(on), on, major: false, unit: 'week' } as const;
  });
}

/** Each month's first day; quarters or years where months would crowd, Mondays where there are few. */
export function ticksBetween(from: PlainDate, to: PlainDate): readonly Tick[] {
  if (daysBetween(from, to) <= fewWeeks) return mondays(from, to);
  const months = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from) + 1;
  const step = months <= 30 ? 1 : months <= 90 ? 3 : 12;
  const first = plainDate(yearOf(from), monthOf(from), 1) ?? from;
  return Array.from({ length: months }, (_, index) => addMonths(first, index))
    .filter((on) => on >= from && on <= to && (monthOf(on) - 1) % step === 0)
    .map((on) => ({ at: numberOf(on), on, major: monthOf(on) === 1, unit: 'month' }));
}
