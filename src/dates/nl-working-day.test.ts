import { describe, expect, test } from 'vitest';
import { holidaysFrom, holidaysUntil } from './nl-holidays.ts';
import { decreedDaysKnownUntil, extend, freeDay, workingDayBefore } from './nl-working-day.ts';
import { addDays, dayOfWeek, daysBetween, type PlainDate } from './plain-date.ts';

/** The table of the facts on job loss, section D1, typed by hand. */
const columns = [
  'good-friday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-monday',
] as const;
const rows = [
  { year: 2023, days: '04-07 04-10 04-27 05-05 05-18 05-29', decreed: '04-28 05-19' },
  { year: 2024, days: '03-29 04-01 04-27 05-05 05-09 05-20', decreed: '05-10 12-27' },
  { year: 2025, days: '04-18 04-21 04-26 05-05 05-29 06-09', decreed: '05-30' },
  { year: 2026, days: '04-03 04-06 04-27 05-05 05-14 05-25', decreed: '01-02 05-15' },
  { year: 2027, days: '03-26 03-29 04-27 05-05 05-06 05-17', decreed: '05-07' },
  { year: 2028, days: '04-14 04-17 04-27 05-05 05-25 06-05', decreed: '04-28 05-26' },
] as const;
const everyYear = [
  ['01-01', 'new-year'],
  ['12-25', 'christmas-day'],
  ['12-26', 'boxing-day'],
] as const;

const daysFrom = (first: PlainDate, last: PlainDate) =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));

test.each(rows)('the free days of $year are those of the table', ({ year, days, decreed }) => {
  const named = days.split(' ').map((day, index) => [`${year}-${day}`, columns[index]] as const);
  const expected = new Map<string, string | undefined>([
    ...everyYear.map(([day, name]) => [`${year}-${day}`, name] as const),
    ...named,
    ...decreed.split(' ').map((day) => [`${year}-${day}`, 'decreed'] as const),
  ]);
  const different = daysFrom(`${year}-01-01` as PlainDate, `${year}-12-31` as PlainDate)
    .map((day) => {
      const weekend = { 6: 'saturday', 7: 'sunday' }[dayOfWeek(day)];
      return [day, freeDay(day), expected.get(day) ?? weekend] as const;
    })
    .filter(([, found, wanted]) => found !== wanted);
  expect(different).toEqual([]);
});

test('King’s Day moves to Saturday when 27 April is a Sunday', () => {
  expect(freeDay('2025-04-26')).toBe('kings-day');
  expect(freeDay('2025-04-27')).toBe('sunday');
  expect(freeDay('2014-04-26')).toBe('kings-day');
  expect(freeDay('2031-04-26')).toBe('kings-day');
});

test('the committed table is what the generator writes', async () => {
  const generator = new URL('../../.ci/holidays.mjs', import.meta.url).href;
  const { table } = (await import(/* @vite-ignore */ generator)) as { table: () => string };
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(new URL('nl-holidays.ts', import.meta.url), 'utf8')).toBe(table());
});

test('decreed days end before the holidays do, and both reach beyond the terms of today', () => {
  expect(holidaysFrom < '2015-01-01').toBe(true);
  expect(decreedDaysKnownUntil).toBe('2028-12-31');
  expect(holidaysUntil > decreedDaysKnownUntil).toBe(true);
});

test('any seven days have two working days: art. 2 never lengthens a term of a week or more', () => {
  const days = daysFrom(holidaysFrom, holidaysUntil);
  const free = days.map((day) => freeDay(day) !== undefined);
  const tooFew = days
    .slice(0, -6)
    .filter((_, at) => free.slice(at, at + 7).filter((is) => !is).length < 2);
  expect(tooFew).toEqual([]);
});

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
