import { freeDay, type Country, type FreeDay, type PlainDate } from '../../dates/index.ts';
import type { TimelineModel } from './timeline-model.ts';
import { dateOf } from './timeline-ticks.ts';

/** A picture of more days has no room for single ones. */
const close = 100;

/** Single days can be told apart. */
export const isClose = ({ scale }: Pick<TimelineModel, 'scale'>): boolean =>
  scale.to - scale.from <= close;

const weekend: readonly FreeDay[] = ['saturday', 'sunday'];

/** A legal holiday, or a day made equal to one, in the countries that have it. */
export interface HolidayInView {
  readonly on: PlainDate;
  readonly why: FreeDay;
  readonly countries: readonly Country[];
}

export interface FreeDays {
  /** Stretches of days without work, first and last. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  readonly holidays: readonly HolidayInView[];
}

function holidayOn(on: PlainDate, countries: readonly Country[]): readonly HolidayInView[] {
  const named = countries.flatMap((country) => {
    const why = freeDay(on, country);
    return why && !weekend.includes(why) ? [{ country, why }] : [];
  });
  return [...new Set(named.map(({ why }) => why))].map((why) => ({
    on,
    why,
    countries: named.filter((each) => each.why === why).map(({ country }) => country),
  }));
}

/** Weekends and legal holidays of a picture that is close enough to show them. */
export function freeDaysIn(model: TimelineModel, countries: readonly Country[]): FreeDays {
  const { scale } = model;
  if (!isClose(model)) return { stretches: [], holidays: [] };
  const days = Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index);
  const free = days.filter((day) => countries.some((country) => freeDay(dateOf(day), country)));
  const starts = free.filter((day) => !free.includes(day - 1));
  const ends = free.filter((day) => !free.includes(day + 1));
  return {
    stretches: starts.map((from, index) => ({ from, to: ends[index] ?? from })),
    holidays: days.flatMap((day) => holidayOn(dateOf(day), countries)),
  };
}
