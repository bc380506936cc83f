import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type PlainDate } from './plain-date.ts';
import {
  addWorkingDays,
  decreedDaysKnownUntil,
  extend,
  freeDay,
  workingDayBefore,
} from './working-day.ts';

const daysFrom = (first: PlainDate, last: PlainDate) =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));

test('decreed days are known until the end of 2028, none after', () => {
  expect(decreedDaysKnownUntil).toBe('2028-12-31');
  const decreed = daysFrom('2001-01-01', '2100-12-31').filter((day) => freeDay(day) === 'decreed');
  expect(decreed).toHaveLength(10);
  expect(decreed.filter((day) => day > decreedDaysKnownUntil)).toEqual([]);
});

test('any seven days have two working days: art. 2 never lengthens a term of a week or more', () => {
  const days = daysFrom('2014-01-01', '2100-12-31');
  const free = days.map((day) => freeDay(day) !== undefined);
  const tooFew = days
    .slice(0, -6)
    .filter((_, at) => free.slice(at, at + 7).filter((is) => !is).length < 2);
  expect(tooFew).toEqual([]);
});

/** General Extension of Time Limits Act, art. 1 and 3; T21 to T24 are worked tests on section D1. */
describe('extend', () => {
  test.each<[string, PlainDate, PlainDate, string]>([
    ['a Friday stays', '2026-11-27', '2026-11-27', ''],
    ['Saturday: T21', '2026-11-28', '2026-11-30', 'saturday sunday'],
    ['Sunday', '2026-12-20', '2026-12-21', 'sunday'],
    ['Christmas on Friday: T22', '2026-12-25', '2026-12-28', 'christmas-day boxing-day sunday'],
    ['Boxing Day on Saturday', '2026-12-26', '2026-12-28', 'boxing-day sunday'],
    ['Ascension: T23', '2027-05-06', '2027-05-10', 'ascension-day decreed saturday sunday'],
    [
      '5 May: T24',
      '2027-05-05',
      '2027-05-10',
      'liberation-day ascension-day decreed saturday sunday',
    ],
    ['New Year on Friday', '2027-01-01', '2027-01-04', 'new-year saturday sunday'],
    ['a decreed Friday', '2026-01-02', '2026-01-05', 'decreed saturday sunday'],
    [
      'Good Friday to Easter Monday',
      '2027-03-26',
      '2027-03-30',
      'good-friday saturday sunday easter-monday',
    ],
    ['King’s Day on a Monday', '2026-04-25', '2026-04-28', 'saturday sunday kings-day'],
    ['King’s Day on a Saturday', '2025-04-26', '2025-04-28', 'kings-day sunday'],
    ['Whit Monday', '2027-05-17', '2027-05-18', 'whit-monday'],
  ])('%s: %s to %s', (_what, date, until, passed) => {
    expect(extend(date)).toMatchObject({ until });
    expect(
      extend(date)
        .passed.map(({ why }) => why)
        .join(' '),
    ).toBe(passed);
  });
});

test.each<[PlainDate, PlainDate]>([
  ['2026-12-27', '2026-12-24'],
  ['2027-05-09', '2027-05-04'],
  ['2027-03-29', '2027-03-25'],
  ['2026-11-27', '2026-11-27'],
])('what is due on %s is sent on %s', (due, sent) => {
  expect(workingDayBefore(due)).toBe(sent);
});

/** Facts on job loss, section D1, `WD(n)`. */
describe('Dutch working days', () => {
  test.each<[string, PlainDate, number, PlainDate]>([
    ['NL-PS-015: Easter Monday is passed over, Good Friday not', '2024-03-25', 10, '2024-04-09'],
    ['NL-PS-016: neither King’s Day nor 5 May, but a decreed day', '2023-04-24', 10, '2023-05-10'],
    ['the day itself is not counted', '2026-11-23', 1, '2026-11-24'],
    ['no Saturday, no Sunday', '2026-11-27', 1, '2026-11-30'],
    ['from a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['Good Friday is one', '2024-03-28', 1, '2024-03-29'],
    ['Easter Monday is none', '2024-03-29', 1, '2024-04-02'],
    ['28 April 2023, decreed, is one; King’s Day is none', '2023-04-26', 1, '2023-04-28'],
    ['5 May is none', '2023-05-04', 1, '2023-05-08'],
    ['7 May 2027, decreed, is one; 5 May and Ascension none', '2027-05-04', 1, '2027-05-07'],
    ['Whit Monday is none', '2027-05-14', 1, '2027-05-18'],
    ['Christmas and New Year are none, a decreed 2 January is', '2025-12-24', 4, '2026-01-02'],
    ['no count, no day', '2026-11-28', 0, '2026-11-28'],
  ])('%s: %s and %i is %s', (_what, date, count, end) => {
    expect(addWorkingDays(date, count, 'NL')).toBe(end);
  });
});
