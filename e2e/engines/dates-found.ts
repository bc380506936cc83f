import { today } from '../../src/app/clock.ts';
import { addDays, endOf, extend, workingDayBefore, type Country } from '../../src/dates/index.ts';
import { digest } from './digest.ts';
import { cycle, instants, terms, type DatesFound } from './dates-table.ts';

const RealDate = Date;

/** What day the tool takes for today while the clock of the machine shows this moment. */
function todayAt(instant: string): string {
  globalThis.Date = class extends RealDate {
    constructor() {
      super(instant);
    }
  } as DateConstructor;
  try {
    return today();
  } finally {
    globalThis.Date = RealDate;
  }
}

const deadlines = (months: number, weeks: number, country: Country) =>
  Array.from({ length: cycle.length }, (_, at) => {
    const event = addDays(cycle.first, at);
    const due = months > 0 ? endOf({ months }, event) : endOf({ weeks }, event);
    const { until, passed } = extend(due, country);
    return [
      [event, due, workingDayBefore(due, country), until, passed.length],
      [endOf({ months: -3 }, due), endOf({ weeks: -4 }, due)],
    ].join();
  });

const countries = ['NL', 'LU'] as const;

/** What the dates of the tool come to where this runs. */
export const findDates = (): DatesFound => ({
  deadlines: Object.fromEntries(
    countries.flatMap((country) =>
      Object.entries(terms).map(([name, { months = 0, weeks = 0 }]) => [
        `${name}, ${country}`,
        digest(deadlines(months, weeks, country)),
      ]),
    ),
  ),
  todays: Object.keys(instants).map(todayAt),
  offsets: [0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset()),
});
