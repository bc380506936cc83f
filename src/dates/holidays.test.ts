import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { easterDays, firstEaster } from './easter.ts';
import { holidayOn, type Country, type Holiday } from './holidays.ts';
import { addDays, daysBetween, lastYear, type PlainDate } from './plain-date.ts';

/** The legal holidays by the rules of the package. */
const rules: Record<Country, Readonly<Record<string, Holiday>>> = {
  NL: {
    '01-01': 'new-year',
    'easter -2': 'good-friday',
    'easter 1': 'easter-monday',
    '04-27 if sunday then previous saturday since 2014': 'kings-day',
    '05-05': 'liberation-day',
    'easter 39': 'ascension-day',
    'easter 50': 'whit-monday',
    '12-25': 'christmas-day',
    '12-26': 'boxing-day',
  },
  LU: {
    '01-01': 'new-year',
    'easter 1': 'easter-monday',
    '05-01': 'labour-day',
    '05-09': 'europe-day',
    'easter 39': 'ascension-day',
    'easter 50': 'whit-monday',
    '06-23': 'national-day',
    '08-15': 'assumption',
    '11-01': 'all-saints',
    '12-25': 'christmas-day',
    '12-26': 'boxing-day',
  },
};
const sundays = ['easter', 'easter 49'];
const years = Array.from({ length: 2036 - 2014 + 1 }, (_, index) => 2014 + index);

/** What the package has on each day; a public holiday without a name above keeps its rule. */
function published(country: Country): ReadonlyMap<string, readonly string[]> {
  const calendar = new Holidays(country);
  const days = new Map<string, string[]>();
  for (const { date, rule, type } of years.flatMap((year) => calendar.getHolidays(year))) {
    const name = rules[country][rule] ?? (type === 'public' ? rule : undefined);
    const day = date.slice(0, 10);
    if (name && !sundays.includes(rule)) days.set(day, [...(days.get(day) ?? []), name]);
  }
  return days;
}

test.each<Country>(['NL', 'LU'])(
  'each day of 2014 to 2036 is a holiday in %s as the package date-holidays has it',
  (country) => {
    const theirs = published(country);
    const length = daysBetween('2014-01-01', '2036-12-31') + 1;
    const different = Array.from({ length }, (_, index) => addDays('2014-01-01', index))
      .map((day) => [day, holidayOn(day, country), theirs.get(day)] as const)
      .filter(([, ours, names]) => (ours ? !names?.includes(ours) : names));
    expect(different).toEqual([]);
    expect(new Set([...theirs.values()].flat())).toEqual(new Set(Object.values(rules[country])));
  },
);

test('the committed table is what the generator writes', async () => {
  const generator = new URL('../../.ci/holidays.mjs', import.meta.url).href;
  const { table } = (await import(/* @vite-ignore */ generator)) as { table: () => string };
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(new URL('easter.ts', import.meta.url), 'utf8')).toBe(table());
});

test('Easter is known from 2001 to the last year a date may have', () => {
  expect(firstEaster).toBe(2001);
  expect(firstEaster + easterDays.length - 1).toBe(lastYear);
  expect(holidayOn('2100-03-29', 'LU')).toBe('easter-monday');
});

/** The earliest and latest in the table, and those on which Gauss's rule has its two exceptions. */
test.each<PlainDate>(['2008-03-23', '2038-04-25', '2049-04-18', '2076-04-19'])(
  '%s is Easter Sunday, no legal holiday itself',
  (sunday) => {
    expect(holidayOn(sunday, 'NL')).toBeUndefined();
    expect(holidayOn(sunday, 'LU')).toBeUndefined();
    expect(holidayOn(addDays(sunday, 1), 'NL')).toBe('easter-monday');
    expect(holidayOn(addDays(sunday, 1), 'LU')).toBe('easter-monday');
  },
);

/** General Extension of Time Limits Act, art. 3; facts on job loss, section D1. */
test('King’s Day moves to Saturday when 27 April is a Sunday, and is none before 2014', () => {
  expect(holidayOn('2026-04-27', 'NL')).toBe('kings-day');
  expect(holidayOn('2025-04-27', 'NL')).toBeUndefined();
  for (const day of ['2014-04-26', '2025-04-26', '2031-04-26'] as const)
    expect(holidayOn(day, 'NL')).toBe('kings-day');
  expect(holidayOn('2013-04-27', 'NL')).toBeUndefined();
});

/** Luxembourg Labour Code, art. L.232-2; facts on job loss, section D2. */
test('Luxembourg has Europe Day since 2019, and neither Good Friday nor the Dutch days', () => {
  expect(holidayOn('2018-05-09', 'LU')).toBeUndefined();
  expect(holidayOn('2019-05-09', 'LU')).toBe('europe-day');
  expect(holidayOn('2026-04-03', 'NL')).toBe('good-friday');
  for (const day of ['2026-04-03', '2026-04-27', '2026-05-05'] as const)
    expect(holidayOn(day, 'LU')).toBeUndefined();
});

test('the Netherlands has none of the days that are holidays in Luxembourg alone', () => {
  for (const day of ['2026-05-01', '2026-05-09', '2026-06-23', '2026-08-15', '2026-11-01'] as const)
    expect([holidayOn(day, 'NL'), holidayOn(day, 'LU') !== undefined]).toEqual([undefined, true]);
});
