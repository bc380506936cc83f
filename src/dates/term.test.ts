import { expect, test } from 'vitest';
import type { PlainDate } from './plain-date.ts';
import { endOf, lengthOf, type Term } from './term.ts';

/** Design note "Reliability", section 2.3, and facts on job loss, sections A1, A4, D1 and D2. */
test.each<[PlainDate, Term, PlainDate]>([
  ['2026-11-22', { weeks: 4 }, '2026-12-20'],
  ['2026-11-22', { months: 3 }, '2027-02-22'],
  ['2026-11-22', { months: 6 }, '2027-05-22'],
  ['2026-11-28', { weeks: 4 }, '2026-12-26'],
  ['2026-11-28', { months: 3 }, '2027-02-28'],
  ['2026-11-29', { months: 3 }, '2027-02-28'],
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2027-11-29', { months: 3 }, '2028-02-29'],
  ['2027-11-30', { months: 3 }, '2028-02-29'],
  ['2026-08-31', { months: 3 }, '2026-11-30'],
  ['2026-08-31', { months: 6 }, '2027-02-28'],
  ['2028-02-29', { months: 3 }, '2028-05-29'],
  ['2028-02-29', { months: 6 }, '2028-08-29'],
  ['2027-01-31', { months: 3 }, '2027-04-30'],
  ['2027-01-30', { months: 3 }, '2027-04-30'],
  ['2026-12-31', { months: 3 }, '2027-03-31'],
  // Hoge Raad, ECLI:NL:HR:2017:2225: the same day number, not the end of the month.
  ['2026-02-28', { months: 3 }, '2026-05-28'],
  ['2026-04-30', { months: 3 }, '2026-07-30'],
  ['2026-09-30', { months: 3 }, '2026-12-30'],
  ['2024-02-29', { years: 3 }, '2027-02-28'],
  ['2024-02-29', { years: 4 }, '2028-02-29'],
  ['2021-12-01', { years: 5 }, '2026-12-01'],
  ['2026-10-01', { days: 90 }, '2026-12-30'],
  ['2027-01-06', { days: -1 }, '2027-01-05'],
  ['2027-01-06', { days: -5 }, '2027-01-01'],
  ['2027-05-31', { months: -3 }, '2027-02-28'],
  ['2026-12-31', { days: 0 }, '2026-12-31'],
  // D1, `WD(n)`: the shared cases NL-PS-015 and NL-PS-016.
  ['2024-03-25', { workingDays: 10, week: 'NL' }, '2024-04-09'],
  ['2023-04-24', { workingDays: 10, week: 'NL' }, '2023-05-10'],
  // Facts on the Luxembourg Blue Card, section 3 and doubt 6: the shared cases LU-110 and LU-112.
  ['2026-11-26', { workingDays: 3, week: 'LU' }, '2026-11-30'],
  ['2026-11-26', { workingDays: 3, week: 'LU without Saturdays' }, '2026-12-01'],
  ['2026-12-22', { workingDays: 3, week: 'LU' }, '2026-12-28'],
])('%s and %j is %s', (event, term, end) => {
  expect(endOf(term, event)).toBe(end);
});

test('a term in working days ends in another place by the week it is counted in', () => {
  const ends = (['NL', 'LU', 'LU without Saturdays'] as const).map((week) =>
    endOf({ workingDays: 3, week }, '2026-04-29'),
  );
  expect(ends).toEqual(['2026-05-04', '2026-05-04', '2026-05-05']);
});

test.each<[Term, number]>([
  [{ days: 90 }, 90],
  [{ days: 0 }, 0],
  [{ days: -5 }, -5],
  [{ weeks: 4 }, 4],
  [{ months: -3 }, -3],
  [{ years: 5 }, 5],
  [{ workingDays: 3, week: 'LU' }, 3],
  [{ week: 'NL', workingDays: 10 }, 10],
])('the length of %j is %i, whatever comes first in it', (term, length) => {
  expect(lengthOf(term)).toBe(length);
});

test.each<[PlainDate, number, PlainDate]>([
  ['2026-04-08', -2, '2026-04-03'],
  ['2026-04-07', -1, '2026-04-03'],
  ['2026-11-23', -3, '2026-11-18'],
])('from %s, %i working days back in the Netherlands is %s', (from, workingDays, due) => {
  expect(endOf({ workingDays, week: 'NL' }, from)).toBe(due);
});
