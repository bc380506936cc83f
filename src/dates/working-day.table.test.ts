import { expect, test } from 'vitest';
import { addDays, dayOfWeek, daysBetween, type PlainDate } from './plain-date.ts';
import { freeDay } from './working-day.ts';

// The tables of the facts on job loss, sections D1 (Netherlands) and D2 (Luxembourg), typed by hand.

const inBoth = { '01-01': 'new-year', '12-25': 'christmas-day', '12-26': 'boxing-day' };
const inLuxembourg = {
  '05-01': 'labour-day',
  '05-09': 'europe-day',
  '06-23': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
};

const dutchColumns = [
  'good-friday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-monday',
];
const dutch = [
  { year: 2023, days: '04-07 04-10 04-27 05-05 05-18 05-29', decreed: '04-28 05-19' },
  { year: 2024, days: '03-29 04-01 04-27 05-05 05-09 05-20', decreed: '05-10 12-27' },
  { year: 2025, days: '04-18 04-21 04-26 05-05 05-29 06-09', decreed: '05-30' },
  { year: 2026, days: '04-03 04-06 04-27 05-05 05-14 05-25', decreed: '01-02 05-15' },
  { year: 2027, days: '03-26 03-29 04-27 05-05 05-06 05-17', decreed: '05-07' },
  { year: 2028, days: '04-14 04-17 04-27 05-05 05-25 06-05', decreed: '04-28 05-26' },
];

const luxembourgColumns = ['easter-monday', 'ascension-day', 'whit-monday'];
const luxembourg = [
  { year: 2023, days: '04-10 05-18 05-29', weekdays: 'Mon Tue Fri Tue Wed' },
  { year: 2024, days: '04-01 05-09 05-20', weekdays: 'Wed Thu Sun Thu Fri' },
  { year: 2025, days: '04-21 05-29 06-09', weekdays: 'Thu Fri Mon Fri Sat' },
  { year: 2026, days: '04-06 05-14 05-25', weekdays: 'Fri Sat Tue Sat Sun' },
  { year: 2027, days: '03-29 05-06 05-17', weekdays: 'Sat Sun Wed Sun Mon' },
  { year: 2028, days: '04-17 05-25 06-05', weekdays: 'Mon Tue Fri Tue Wed' },
];

const named = (days: string, columns: readonly string[]) =>
  Object.fromEntries(days.split(' ').map((day, index) => [day, columns[index]]));

/** The days of a year on which `found` is not what the table has, or else the weekend. */
function different(
  year: number,
  table: Readonly<Record<string, string | undefined>>,
  found: (day: PlainDate) => string | undefined,
) {
  const first: PlainDate = `${year}-01-01`;
  const length = daysBetween(first, `${year}-12-31`) + 1;
  return Array.from({ length }, (_, index) => addDays(first, index))
    .map((day) => {
      const weekend = { 6: 'saturday', 7: 'sunday' }[dayOfWeek(day)];
      return [day, found(day), table[day.slice(5)] ?? weekend] as const;
    })
    .filter(([, one, other]) => one !== other);
}

test.each(dutch)('the Dutch free days of $year are those of D1', ({ year, days, decreed }) => {
  const table = {
    ...inBoth,
    ...named(days, dutchColumns),
    ...Object.fromEntries(decreed.split(' ').map((day) => [day, 'decreed'])),
  };
  expect(different(year, table, (day) => freeDay(day))).toEqual([]);
  expect(different(year, table, (day) => freeDay(day, 'NL'))).toEqual([]);
});

test.each(luxembourg)('the free days of Luxembourg in $year are those of D2', ({ year, days }) => {
  const table = { ...inBoth, ...inLuxembourg, ...named(days, luxembourgColumns) };
  expect(different(year, table, (day) => freeDay(day, 'LU'))).toEqual([]);
});

test.each(luxembourg)('the weekdays of $year are those of D2', ({ year, weekdays }) => {
  const names = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const found = Object.keys(inLuxembourg).map(
    (day) => names[dayOfWeek(`${year}-${day}` as PlainDate)],
  );
  expect(found.join(' ')).toBe(weekdays);
});
