import { describe, expect, test } from 'vitest';
import type { PlainDate } from './plain-date.ts';
import { endOf, type Term } from './term.ts';
import { addWorkingDays, extend, freeDay, workingDayBefore } from './working-day.ts';

/** Facts on job loss, section D2, with its worked tests; LU-104 and the like are the shared cases. */
describe('a term that ends on a free day runs to the first working day after it', () => {
  test.each<[string, PlainDate, Term, PlainDate, PlainDate]>([
    ['LU-103, a Friday', '2026-10-15', { months: 3 }, '2027-01-15', '2027-01-15'],
    ['LU-104, T68', '2026-02-09', { months: 3 }, '2026-05-09', '2026-05-11'],
    ['LU-105, T65', '2026-03-23', { months: 3 }, '2026-06-23', '2026-06-24'],
    ['LU-106, T69', '2026-05-15', { months: 3 }, '2026-08-15', '2026-08-17'],
    ['LU-107, T67, clamped', '2027-11-30', { months: 3 }, '2028-02-29', '2028-02-29'],
    ['LU-109', '2026-11-23', { months: 3 }, '2027-02-23', '2027-02-23'],
    ['LU-112', '2026-12-22', { months: 3 }, '2027-03-22', '2027-03-22'],
    ['LU-113, clamped', '2026-11-30', { months: 3 }, '2027-02-28', '2027-03-01'],
    ['LU-134, T66, clamped', '2026-01-31', { months: 1 }, '2026-02-28', '2026-03-02'],
  ])('%s: %s and %j', (_what, event, term, due, until) => {
    expect(endOf(term, event)).toBe(due);
    expect(extend(due, 'LU').until).toBe(until);
  });

  test.each<[PlainDate, PlainDate, string]>([
    ['2026-11-28', '2026-11-30', 'saturday sunday'],
    ['2026-05-09', '2026-05-11', 'europe-day sunday'],
    ['2026-08-15', '2026-08-17', 'assumption sunday'],
    ['2026-06-23', '2026-06-24', 'national-day'],
    ['2027-05-01', '2027-05-03', 'labour-day sunday'],
    ['2026-11-01', '2026-11-02', 'all-saints'],
    ['2024-05-09', '2024-05-10', 'ascension-day'],
    ['2026-05-23', '2026-05-26', 'saturday sunday whit-monday'],
    ['2026-12-25', '2026-12-28', 'christmas-day boxing-day sunday'],
    ['2026-04-04', '2026-04-07', 'saturday sunday easter-monday'],
  ])('%s runs to %s, past %s', (date, until, passed) => {
    const found = extend(date, 'LU');
    expect(found.until).toBe(until);
    expect(found.passed.map(({ why }) => why).join(' ')).toBe(passed);
  });
});

test('what frees a day in the Netherlands alone does not in Luxembourg', () => {
  for (const day of [
    '2026-04-03', // Good Friday
    '2026-04-27',
    '2026-05-05',
    '2026-05-15', // decreed
  ] as const) {
    expect(freeDay(day)).toBeDefined();
    expect(freeDay(day, 'LU')).toBeUndefined();
    expect(extend(day, 'LU')).toEqual({ until: day, passed: [] });
  }
});

test.each<[PlainDate, PlainDate]>([
  ['2026-05-10', '2026-05-08'],
  ['2026-06-23', '2026-06-22'],
  ['2026-08-16', '2026-08-14'],
  ['2026-04-06', '2026-04-03'],
  ['2026-12-27', '2026-12-24'],
  ['2026-11-27', '2026-11-27'],
])('what is due in Luxembourg on %s is sent on %s', (due, sent) => {
  expect(workingDayBefore(due, 'LU')).toBe(sent);
});

/** Facts on the Luxembourg Blue Card, sections 3 and 12 (doubt 6); the readings of the shared cases. */
describe('the commune: three working days, a Saturday counted', () => {
  test.each<[string, PlainDate, PlainDate, PlainDate, PlainDate]>([
    ['LU-109, a Monday', '2026-11-23', '2026-11-26', '2026-11-26', '2026-11-26'],
    ['LU-110, a Thursday', '2026-11-26', '2026-11-30', '2026-11-30', '2026-12-01'],
    ['LU-111, a Wednesday', '2026-11-25', '2026-11-28', '2026-11-30', '2026-11-30'],
    ['LU-112, before Christmas', '2026-12-22', '2026-12-28', '2026-12-28', '2026-12-28'],
    ['LU-113, end of November', '2026-11-30', '2026-12-03', '2026-12-03', '2026-12-03'],
    ['LU-135, a Thursday', '2026-11-19', '2026-11-23', '2026-11-23', '2026-11-24'],
  ])('%s: arrival on %s', (_what, arrival, due, until, withoutSaturdays) => {
    expect(addWorkingDays(arrival, 3, 'LU')).toBe(due);
    expect(extend(due, 'LU').until).toBe(until);
    expect(addWorkingDays(arrival, 3, 'LU without Saturdays')).toBe(withoutSaturdays);
  });

  test.each<[string, PlainDate, PlainDate, PlainDate]>([
    ['a Saturday', '2026-11-27', '2026-11-28', '2026-11-30'],
    ['Europe Day on a Saturday', '2026-05-08', '2026-05-11', '2026-05-11'],
    ['Assumption on a Saturday', '2026-08-14', '2026-08-17', '2026-08-17'],
    ['Good Friday', '2026-04-02', '2026-04-03', '2026-04-03'],
    ['Easter Saturday', '2026-04-03', '2026-04-04', '2026-04-07'],
    ['a decreed Dutch Friday', '2026-05-14', '2026-05-15', '2026-05-15'],
    ['King’s Day', '2026-04-26', '2026-04-27', '2026-04-27'],
    ['Labour Day', '2026-04-30', '2026-05-02', '2026-05-04'],
  ])('the working day after the eve of %s', (_what, eve, next, withoutSaturdays) => {
    expect(addWorkingDays(eve, 1, 'LU')).toBe(next);
    expect(addWorkingDays(eve, 1, 'LU without Saturdays')).toBe(withoutSaturdays);
  });
});
