import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfWeek,
  daysBetween,
  earliest,
  isPlainDate,
  monthOf,
  plainDate,
  yearOf,
  type PlainDate,
} from './plain-date.ts';

describe('isPlainDate', () => {
  test.each(['1900-01-01', '2100-12-31', '2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31'])(
    'takes %s',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );

  test.each([
    ['no leading zeros', '2026-2-3'],
    ['no hyphens', '20261122'],
    ['slashes', '2026/11/22'],
    ['day first', '22-11-2026'],
    ['expanded year', '+002026-11-22'],
    ['a time', '2026-11-22T00:00'],
    ['a zone', '2026-11-22[Europe/Amsterdam]'],
    ['a space', ' 2026-11-22'],
    ['a line break', '2026-11-22\n'],
    ['other digits', '２０２６-11-22'],
    ['nothing', ''],
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['29 February of 2100', '2100-02-29'],
    ['31 April', '2026-04-31'],
    ['day 0', '2026-01-00'],
    ['day 32', '2026-01-32'],
    ['month 0', '2026-00-10'],
    ['month 13', '2026-13-10'],
    ['the year 1899', '1899-12-31'],
    ['the year 2101', '2101-01-01'],
    ['the year 0', '0000-01-01'],
  ])('refuses %s: %j', (_what, text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  test('a year has as many dates as days', () => {
    const datesIn = (year: number) =>
      Array.from({ length: 13 * 33 }, (_, at) =>
        plainDate(year, Math.floor(at / 33), at % 33),
      ).filter(Boolean);
    expect([2024, 2025, 2100, 1900].map((year) => datesIn(year).length)).toEqual([
      366, 365, 365, 365,
    ]);
  });
});

test('plainDate pads, and knows no day that does not exist', () => {
  expect(plainDate(2026, 2, 3)).toBe('2026-02-03');
  expect(plainDate(2028, 2, 29)).toBe('2028-02-29');
  expect(plainDate(2027, 2, 29)).toBeUndefined();
  expect(plainDate(99, 1, 1)).toBeUndefined();
  expect(plainDate(2026, 1.5, 1)).toBeUndefined();
  expect(plainDate(2026, -1, 1)).toBeUndefined();
});

test('a date comes apart into its numbers', () => {
  expect([yearOf('2026-11-02'), monthOf('2026-11-02'), dayOf('2026-11-02')]).toEqual([2026, 11, 2]);
});

test.each<[PlainDate, number]>([
  ['2026-11-22', 7],
  ['2026-11-23', 1],
  ['2000-02-29', 2],
  ['1900-01-01', 1],
  ['2100-12-31', 5],
])('the weekday of %s is %i', (day, weekday) => {
  expect(dayOfWeek(day)).toBe(weekday);
});

test('months added one by one are not the months added at once', () => {
  const chained = addMonths(addMonths(addMonths('2026-12-31', 1), 1), 1);
  expect(chained).toBe('2027-03-28');
  expect(addMonths('2026-12-31', 3)).toBe('2027-03-31');
});

test('a clamped month cannot be counted back', () => {
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2027-02-28', -3)).toBe('2026-11-28');
});

test('someone born on 29 February is thirty on 28 February, by clamping', () => {
  expect(addMonths('1996-02-29', 360)).toBe('2026-02-28');
  expect(addMonths('1988-02-29', 336)).toBe('2016-02-29');
});

test.each<[PlainDate, PlainDate, number]>([
  ['2027-03-27', '2027-03-29', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2026-12-31', '2027-01-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-02-28', '2027-03-01', 1],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-12-15', '2026-11-22', -23],
  ['1900-01-01', '2100-12-31', 73_413],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

test('the earliest of several dates', () => {
  expect(earliest('2027-02-28', '2026-12-15', '2027-01-01')).toBe('2026-12-15');
  expect(earliest('2026-12-15')).toBe('2026-12-15');
});
