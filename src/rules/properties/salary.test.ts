import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Pay } from '../../questions/index.ts';
import { assess } from '../index.ts';
import {
  must,
  nothingWrong,
  runs,
  someAnswers,
  someDay,
  someMonthlyCents,
  somePay,
} from './arbitrary.test-answers.ts';

const rank = { 'not-met': 0, unknown: 1, met: 2, 'not-likely': 0, 'cannot-say': 1, likely: 2 };
/** Nothing about the pay can change that no permit is needed. */
const rankOf = (said: keyof typeof rank | 'not-needed') =>
  said === 'not-needed' ? said : rank[said];

const withPay = (answers: Answers, salary: Pay): Answers => ({ ...answers, salary });

const someRaise = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1_000_000 }));

describe('a higher salary', () => {
  test('never makes a route or its salary look worse, so a lower one never better', () => {
    fc.assert(
      fc.property(someAnswers(), somePay, someRaise, someDay, (answers, pay, cents, today) => {
        const more = { ...pay, amount: Math.round(pay.amount * 100 + cents) / 100 };
        const said = (salary: Pay) =>
          assess(withPay(answers, salary), today).routes.flatMap(({ route, verdict, findings }) => [
            { what: route, rank: rankOf(verdict) },
            ...findings.map(({ requirement, status }) => ({
              what: `${route}/${requirement}`,
              rank: rankOf(status),
            })),
          ]);
        const after = said(more);
        const worse = said(pay).filter((before, index) => {
          const now = after[index];
          if (now?.what !== before.what) return true;
          const mayRise = !before.what.includes('/') || before.what.endsWith('/salary');
          return mayRise && typeof before.rank === 'number'
            ? now.rank === 'not-needed' || now.rank < before.rank
            : now.rank !== before.rank;
        });
        expect(worse).toEqual([]);
      }),
      runs,
    );
  });

  test('changes no duty', () => {
    fc.assert(
      fc.property(someAnswers(), somePay, somePay, someDay, (answers, one, other, today) => {
        const duties = (pay: Pay) => assess(withPay(answers, pay), today).duties;
        expect(duties(one)).toEqual(duties(other));
      }),
      runs,
    );
  });
});

describe('the same pay in another form gives the same result', () => {
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

  test.each<[string, fc.Arbitrary<number>, (unit: number) => readonly [Pay, ...Pay[]]]>([
    [
      'a year is twelve months',
      someMonthlyCents,
      (cents) => [excluded(cents / 100, 'month'), excluded((12 * cents) / 100, 'year')],
    ],
    [
      'three cents an hour at 40 hours are 5.20 a month: 52 weeks in 12 months',
      units(2_000),
      (unit) => [excluded((3 * unit) / 100, 'hour', 40), excluded((520 * unit) / 100, 'month')],
    ],
    [
      '50 hours at one amount are 25 hours at twice as much',
      units(6_000),
      (unit) => [excluded(unit / 100, 'hour', 50), excluded((2 * unit) / 100, 'hour', 25)],
    ],
    [
      '8 % more and said to be included is the same as without',
      units(30_000),
      (unit) => [
        excluded((25 * unit) / 100, 'month'),
        included((27 * unit) / 100, 'month'),
        included((12 * 27 * unit) / 100, 'year'),
      ],
    ],
  ])('%s', (_what, some, pays) => {
    fc.assert(
      fc.property(someAnswers(), some, someDay, (answers, unit, today) => {
        const [first, ...others] = pays(unit).map((pay) => assess(withPay(answers, pay), today));
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
