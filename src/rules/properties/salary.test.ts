import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Pay } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { runs, someAnswers, someDay, someMonthlyCents, somePay } from './arbitrary-answers.ts';

const rank = { 'not-met': 0, unknown: 1, met: 2 };
const verdictRank = { 'not-likely': 0, 'cannot-say': 1, likely: 2 };

const withPay = (answers: Answers, salary: Pay): Answers => ({ ...answers, salary });

const someRaise = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1_000_000 }));

describe('a higher salary', () => {
  test('never makes a route or its salary look worse, so a lower one never better', () => {
    fc.assert(
      fc.property(someAnswers(), somePay, someRaise, someDay, (answers, pay, cents, today) => {
        const more = { ...pay, amount: Math.round(pay.amount * 100 + cents) / 100 };
        const before = assess(withPay(answers, pay), today).routes;
        const after = assess(withPay(answers, more), today).routes;
        expect(after.map(({ route }) => route)).toEqual(before.map(({ route }) => route));
        before.forEach(({ verdict, findings }, index) => {
          const other = after[index]!;
          if (verdict === 'not-needed') expect(other.verdict).toBe('not-needed');
          else expect(verdictRank[other.verdict as keyof typeof verdictRank]).toBeGreaterThanOrEqual(verdictRank[verdict]);
          findings.forEach(({ requirement, status }, at) => {
            const now = other.findings[at]!;
            if (requirement === 'salary') expect(rank[now.status]).toBeGreaterThanOrEqual(rank[status]);
            else expect(now.status).toBe(status);
          });
        });
      }),
      runs,
    );
  });

  test('changes no duty', () => {
    fc.assert(
      fc.property(someAnswers(), somePay, somePay, someDay, (answers, one, other, today) => {
        expect(assess(withPay(answers, one), today).duties).toEqual(assess(withPay(answers, other), today).duties);
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
  const sameFor = (pays: (units: number) => readonly [Pay, ...Pay[]], largest: number) => {
    const units = fc.oneof(fc.integer({ min: 0, max: largest }), fc.integer({ min: 0, max: Math.floor(largest / 4) }));
    fc.assert(
      fc.property(someAnswers(), units, someDay, (answers, unit, today) => {
        const [first, ...others] = pays(unit).map((pay) => assess(withPay(answers, pay), today));
        for (const other of others) expect(other).toEqual(first);
      }),
      runs,
    );
  };

  test('a year is twelve months', () => {
    fc.assert(
      fc.property(someAnswers(), someMonthlyCents, someDay, (answers, cents, today) => {
        const month = assess(withPay(answers, excluded(cents / 100, 'month')), today);
        expect(assess(withPay(answers, excluded((12 * cents) / 100, 'year')), today)).toEqual(month);
      }),
      runs,
    );
  });

  test('three cents an hour at 40 hours are 5.20 a month: 52 weeks in 12 months', () => {
    sameFor((unit) => [excluded((3 * unit) / 100, 'hour', 40), excluded((520 * unit) / 100, 'month')], 2_000);
  });

  test('50 hours at one amount are 25 hours at twice as much', () => {
    sameFor((unit) => [excluded(unit / 100, 'hour', 50), excluded((2 * unit) / 100, 'hour', 25)], 6_000);
  });

  test('8 % more and said to be included is the same as without', () => {
    sameFor(
      (unit) => [
        excluded((25 * unit) / 100, 'month'),
        { amount: (27 * unit) / 100, per: 'month', holidayAllowance: 'included' },
        { amount: (12 * 27 * unit) / 100, per: 'year', holidayAllowance: 'included' },
      ],
      60_000,
    );
  });
});

test('an hourly wage without hours is no pay to judge', () => {
  fc.assert(
    fc.property(someAnswers({ situation: 'job-offer', salaryExempt: 'none' }), someMonthlyCents, someDay, (answers, cents, today) => {
      const salary: Pay = { amount: cents / 100, per: 'hour', holidayAllowance: 'excluded' };
      for (const { findings } of assess(withPay(answers, salary), today).routes) {
        for (const { requirement, status } of findings) if (requirement === 'salary') expect(status).toBe('unknown');
      }
    }),
    runs,
  );
});
