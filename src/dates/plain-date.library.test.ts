import * as Calendar from 'temporal-polyfill/fns/PlainDate';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayOfWeek, daysBetween, type PlainDate } from './plain-date.ts';

// Every day from 1900 to 2100 against a library of the calendar.

const first = Calendar.create(1900, 1, 1);
const count = 73_414;
const steps = { days: [-40_000, -366, -1, 1, 30, 1461], months: [-601, -12, -1, 1, 13, 360] };

test('every day is counted as the Temporal library counts it', () => {
  const wrong: string[] = [];
  let date: PlainDate = '1900-01-01';
  for (let place = 0; place < count; place += 1) {
    const record = Calendar.addDays(first, place);
    const text = Calendar.toString(record);
    const right =
      date === text &&
      dayOfWeek(date) === Calendar.dayOfWeek(record) &&
      daysBetween('1900-01-01', date) === place;
    if (!right) wrong.push(`${place} ${date} ${text}`);
    date = addDays(date, 1);
  }
  expect(wrong).toEqual([]);
  expect(date).toBe('2101-01-01');
});

test('days and months are added to every tenth day as the Temporal library adds them', () => {
  const wrong: string[] = [];
  for (let place = 0; place < count; place += 10) {
    const record = Calendar.addDays(first, place);
    const date = Calendar.toString(record) as PlainDate;
    for (const by of steps.days) {
      if (addDays(date, by) !== Calendar.toString(Calendar.addDays(record, by)))
        wrong.push(`${date} and ${by} days`);
    }
    for (const by of steps.months) {
      if (addMonths(date, by) !== Calendar.toString(Calendar.addMonths(record, by)))
        wrong.push(`${date} and ${by} months`);
    }
  }
  expect(wrong).toEqual([]);
});
