import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../dates/index.ts';
import { assess } from '../index.ts';
import { runs } from './runs.test-runs.ts';
import { between } from './arbitrary.test-days.ts';

/** LU sheet, table 1.1, and README, `figure-date-uncertain`: when two amounts are possible, in euro. */
const doubtful: readonly (readonly [PlainDate, PlainDate, string, number, number])[] = [
  ['2016-01-01', '2016-12-31', '1120', 71_946, 73_296],
  ['2019-09-13', '2019-09-30', '1120', 73_998, 78_336],
  ['2021-01-01', '2022-12-21', '1120', 78_336, 83_628],
  ['2015-06-09', '2015-07-05', '2511', 57_556.8, 71_946],
  ['2016-01-01', '2016-12-31', '2511', 57_556.8, 58_636.8],
  ['2019-09-13', '2019-09-30', '2511', 59_198.4, 62_668.8],
  ['2021-01-01', '2022-12-21', '2511', 62_668.8, 66_902.4],
];

function salaryOn(filingDate: PlainDate, occupationIsco: string, cents: number) {
  const { routes, notices } = assess(
    {
      situation: 'job-offer',
      country: 'LU',
      nationalities: ['IN'],
      filingDate,
      occupationIsco,
      salary: { amount: cents / 100, per: 'year' },
    },
    '2026-11-24',
  );
  const finding = routes[0]?.findings.find(({ requirement }) => requirement === 'salary');
  const gaps = finding?.gaps.map((gap) => (gap.why === 'doubt' ? gap.reading : gap.why));
  return {
    said: [finding?.status, finding?.judged?.cents, finding?.reason, gaps],
    isMarked: notices.some(({ notice }) => notice === 'figure-date-uncertain'),
  };
}

describe.each(doubtful)('from %s to %s, occupation %s', (from, until, code, less, more) => {
  const [low, high] = [Math.round(less * 100), Math.round(more * 100)];

  test('[8] enough for both amounts is met by the higher, for neither not met by the lower, between them it depends', () => {
    const depends = ['unknown', undefined, 'depends', ['figure-began']];
    fc.assert(
      fc.property(between(from, until), (day) => {
        const said = [low - 1, low, high - 1, high].map((cents) => salaryOn(day, code, cents).said);
        expect(said).toEqual([
          ['not-met', low, undefined, []],
          depends,
          depends,
          ['met', high, undefined, []],
        ]);
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) },
    );
  });

  test('[24] the doubt is marked on every day of it, and on no day beside it', () => {
    const days = [addDays(from, -1), from, until, addDays(until, 1)];
    const marked = days.map((day) => salaryOn(day, code, high).isMarked);
    expect(marked).toEqual([false, true, true, false]);
  });
});
