import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Pay } from '../../questions/index.ts';
import { assess, openQuestions } from '../index.ts';
import { must, nothingWrong, someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';
import { someMonthlyCents, someYearlyCents } from './arbitrary.test-pay.ts';

const excluded = (amount: number, per: Pay['per'], hoursPerWeek?: number): Pay => ({
  amount,
  per,
  holidayAllowance: 'excluded',
  ...(hoursPerWeek !== undefined && { hoursPerWeek }),
});
const included = (amount: number, per: Pay['per']): Pay => ({
  amount,
  per,
  holidayAllowance: 'included',
});
const units = (max: number) => fc.integer({ min: 0, max });

/** A private servant's minimum wage hangs on the hours, not on the pay alone. */
const someEmployee = someAnswers().map((answers): Answers =>
  answers.situation === 'private-servant' ? { ...answers, situation: 'job-offer' } : answers,
);

type Forms = readonly [
  string,
  fc.Arbitrary<Answers>,
  fc.Arbitrary<number>,
  (unit: number) => readonly [Pay, ...Pay[]],
];

describe('the same pay in another form gives the same result', () => {
  test.each<Forms>([
    [
      '[9] a year is twelve months',
      someAnswers(),
      someMonthlyCents,
      (cents) => [excluded(cents / 100, 'month'), excluded((12 * cents) / 100, 'year')],
    ],
    [
      '[9] three cents an hour at 40 hours are 5.20 a month: 52 weeks in 12 months',
      someAnswers(),
      units(2_000),
      (unit) => [
        excluded((3 * unit) / 100, 'hour', 40),
        excluded((520 * unit) / 100, 'month', 40),
        excluded((6240 * unit) / 100, 'year', 40),
      ],
    ],
    [
      '[9] 50 hours at one amount are 25 hours at twice as much',
      someEmployee,
      units(6_000),
      (unit) => [excluded(unit / 100, 'hour', 50), excluded((2 * unit) / 100, 'hour', 25)],
    ],
    [
      '[10] 8 % more and said to be included is the same as without, in the Netherlands',
      someAnswers({ country: 'NL' }),
      units(30_000),
      (unit) => [
        excluded((25 * unit) / 100, 'month'),
        included((27 * unit) / 100, 'month'),
        included((12 * 27 * unit) / 100, 'year'),
      ],
    ],
    [
      '[10] in Luxembourg the allowance makes no difference',
      someAnswers({ country: 'LU' }),
      someYearlyCents,
      (cents) => [
        excluded(cents / 100, 'year'),
        included(cents / 100, 'year'),
        { amount: cents / 100, per: 'year' },
      ],
    ],
  ])('%s', (_what, some, someUnit, pays) => {
    fc.assert(
      fc.property(some, someUnit, someDay, (answers, unit, today) => {
        const [first, ...others] = pays(unit).map((salary) =>
          assess({ ...answers, salary }, today),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      runs,
    );
  });
});

test('an hourly wage without hours is no pay to judge', () => {
  const salary: Pay = { amount: 5_000, per: 'hour', holidayAllowance: 'excluded' };
  const wrong = nothingWrong(
    ({ routes }) =>
      routes.flatMap(({ findings }) => {
        const found = findings.find(({ requirement }) => requirement === 'salary');
        return must(found === undefined || found.status === 'unknown', 'judged by the hour');
      }),
    someAnswers({ situation: 'job-offer', salaryExempt: 'none', salary }),
  );
  fc.assert(wrong, runs);
});

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  birthDate: '1990-01-01',
  graduateBasis: 'none',
} as const satisfies Answers;

/** The holiday allowance decides between the amount and 1.08 times it: there it is asked again, and not elsewhere. */
test.each<[number, string, boolean]>([
  [5_941.99, 'not-met', false],
  [5_942, 'unknown', true],
  [6_417.35, 'unknown', true],
  [6_417.36, 'met', false],
])('%d a month, allowance not told, is %s; asked for again: %s', (amount, status, again) => {
  const answers: Answers = { ...offer, salary: { amount, per: 'month' } };
  const salary = assess(answers, '2026-11-24').routes[0]?.findings.find(
    ({ requirement }) => requirement === 'salary',
  );
  expect(salary?.status).toBe(status);
  expect(salary?.gaps).toEqual(again ? [{ why: 'unanswered', question: 'salary' }] : []);
  expect(openQuestions(answers, '2026-11-24').has('salary')).toBe(again);
});
