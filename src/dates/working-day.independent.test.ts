import { expect, test } from 'vitest';
import type { Country } from './holidays.ts';
import { days, easter, holidays, isFree, placeOf, weekday } from './second.test-calendar.ts';
import { addWorkingDays, extend, type WorkingWeek } from './working-day.ts';

test('the second implementation knows the calendar', () => {
  expect(days).toHaveLength(87 * 365 + 21);
  expect(days).toContain('2028-02-29');
  expect(weekday(placeOf('2026-11-22'))).toBe(0);
  expect(days[easter(2027)]).toBe('2027-03-28');
});

test.each<Country>(['NL', 'LU'])(
  'past every Saturday, Sunday and holiday of 2014 to 2100 in %s',
  (country) => {
    const different = days.flatMap((day, place) => {
      let until = place;
      while (isFree(until, country)) until += 1;
      const found = extend(day, country);
      const passed = found.passed.map(({ date }) => date);
      const same = String([...passed, found.until]) === String(days.slice(place, until + 1));
      return same ? [] : [[day, found.until, days[until]]];
    });
    expect(different).toEqual([]);
  },
);

const weeks: readonly (readonly [WorkingWeek, Country, readonly number[]])[] = [
  ['NL', 'NL', [0, 6]],
  ['LU', 'LU', [0]],
  ['LU without Saturdays', 'LU', [0, 6]],
];

test.each(weeks)('working days %s from every day of 2023 to 2028', (week, country, off) => {
  const working = days
    .map((_, place) => place)
    .filter((place) => !off.includes(weekday(place)) && !holidays[country].has(place));
  const different = days
    .slice(placeOf('2023-01-01'), placeOf('2029-01-01'))
    .flatMap((day) => {
      const next = working.findIndex((place) => place > placeOf(day));
      return [1, 3, 10].map((count) => {
        const end = days[working[next + count - 1] ?? -1];
        return [day, count, addWorkingDays(day, count, week), end] as const;
      });
    })
    .filter(([, , one, other]) => one !== other);
  expect(different).toEqual([]);
});
