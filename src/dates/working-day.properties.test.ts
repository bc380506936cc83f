import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidayOn, type Country } from './holidays.ts';
import { addDays, dayOfWeek, daysBetween, type PlainDate } from './plain-date.ts';
import { endOf } from './term.ts';
import {
  addWorkingDays,
  extend,
  freeDay,
  workingDayBefore,
  type WorkingWeek,
} from './working-day.ts';

const runs = { numRuns: 1_000 };
const someDay = fc
  .nat(daysBetween('2001-01-01', '2099-12-31'))
  .map((days) => addDays('2001-01-01', days));
/** Spring and Christmas of the years of the decreed days, where free days meet. */
const someBusyDay = fc
  .tuple(
    fc.integer({ min: 2023, max: 2028 }),
    fc.constantFrom('03-20', '04-25', '05-05', '12-20'),
    fc.nat(25),
  )
  .map(([year, day, more]) => addDays(`${year}-${day}` as PlainDate, more));
const day = fc.oneof(someDay, someBusyDay);
const count = fc.integer({ min: 1, max: 40 });

const daysFrom = (first: PlainDate, last: PlainDate) =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));

/** What is a working day, said once more: by the weekday, the holiday and the week. */
const works: { readonly [W in WorkingWeek]: (date: PlainDate) => boolean } = {
  NL: (date) => dayOfWeek(date) <= 5 && [undefined, 'good-friday'].includes(holidayOn(date, 'NL')),
  LU: (date) => dayOfWeek(date) <= 6 && !holidayOn(date, 'LU'),
  'LU without Saturdays': (date) => dayOfWeek(date) <= 5 && !holidayOn(date, 'LU'),
};

describe.each<WorkingWeek>(['NL', 'LU', 'LU without Saturdays'])('working days, %s', (week) => {
  test('the end is later, a working day, and as many working days away as were asked', () => {
    fc.assert(
      fc.property(day, count, (date, days) => {
        const end = addWorkingDays(date, days, week);
        expect(end > date).toBe(true);
        expect(works[week](end)).toBe(true);
        expect(daysFrom(addDays(date, 1), end).filter(works[week])).toHaveLength(days);
        expect(endOf({ workingDays: days, week }, date)).toBe(end);
      }),
      runs,
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(day, fc.nat(30), count, (date, later, days) => {
        const ends = [date, addDays(date, later)].map((from) => addWorkingDays(from, days, week));
        expect(ends).toEqual(ends.toSorted());
      }),
      runs,
    );
  });

  test('one more working day ends later, and is the next one after the end', () => {
    fc.assert(
      fc.property(day, count, (date, days) => {
        const end = addWorkingDays(date, days, week);
        const next = addWorkingDays(date, days + 1, week);
        expect(next > end).toBe(true);
        expect(next).toBe(addWorkingDays(end, 1, week));
      }),
      runs,
    );
  });
});

test('with Saturdays counted the end is never later than without', () => {
  fc.assert(
    fc.property(day, count, (date, days) => {
      const sooner = addWorkingDays(date, days, 'LU');
      expect(sooner <= addWorkingDays(date, days, 'LU without Saturdays')).toBe(true);
    }),
    runs,
  );
});

describe.each<Country>(['NL', 'LU'])('a term in %s', (country) => {
  test('never ends on a free day, and passes all free days from its last day on, no other', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { until, passed } = extend(date, country);
        expect(freeDay(until, country)).toBeUndefined();
        expect([...passed.map((one) => one.date), until]).toEqual(daysFrom(date, until));
        for (const one of passed) expect(one.why).toBe(freeDay(one.date, country) ?? 'none');
      }),
      runs,
    );
  });

  test('is not extended twice', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { until } = extend(date, country);
        expect(extend(until, country)).toEqual({ until, passed: [] });
      }),
      runs,
    );
  });

  test('has its day to send on or before its last day, with free days alone in between', () => {
    fc.assert(
      fc.property(day, (date) => {
        const sent = workingDayBefore(date, country);
        expect(sent <= date && date <= extend(date, country).until).toBe(true);
        expect(freeDay(sent, country)).toBeUndefined();
        const between = daysFrom(sent, date).slice(1);
        expect(between.every((one) => freeDay(one, country))).toBe(true);
      }),
      runs,
    );
  });
});
