import { describe, expect, test } from 'vitest';
import type { Answers, Pay } from '../../questions/index.ts';
import { fact, type Fact } from './fact.ts';
import {
  allowanceIncluded,
  monthlyPay,
  monthlyPayDuring,
  none,
  payPer,
  plenty,
  timesFraction,
  withoutAllowance,
  yearlyPay,
  type ExactPay,
} from './pay.ts';
import { decisiveGaps, explore, values } from './worlds.ts';

const hourly: Pay = { amount: 20, per: 'hour' };
const monthly: Pay = { amount: 4000, per: 'month' };
const unanswered = (question: string) => ({ why: 'unanswered', question });

const explored = (pay: Fact<ExactPay>, answers: Answers) =>
  explore(fact({ reads: { pay }, find: (is) => is.pay }), { answers, today: '2026-11-24' });
const key = ({ cents, parts }: ExactPay) => `${cents}/${parts}`;
const seen = (pay: Fact<ExactPay>, answers: Answers) => {
  const tree = explored(pay, answers);
  return [values(tree).map(key), decisiveGaps(tree, key)];
};
const anything = ['0/1', '1000000000000000/1'];

describe('pay that is not told, or not in full, may be nothing or plenty', () => {
  test.each<[string, Fact<ExactPay>, Answers, string]>([
    ['the pay per month', monthlyPay, {}, 'salary'],
    ['the pay per month of a drop', monthlyPayDuring, { salary: monthly }, 'payDuring'],
    ['the pay per year', yearlyPay, {}, 'salary'],
    [
      'by the hour without hours, the pay per month',
      monthlyPay,
      { salary: { ...hourly, holidayAllowance: 'excluded' } },
      'salary',
    ],
    [
      'by the hour without hours, the pay of a drop',
      monthlyPayDuring,
      { payDuring: { ...hourly, holidayAllowance: 'included' } },
      'payDuring',
    ],
    ['by the hour without hours, the pay per year', yearlyPay, { salary: hourly }, 'salary'],
  ])('%s', (_which, pay, answers, question) => {
    expect(seen(pay, answers)).toStrictEqual([anything, [unanswered(question)]]);
  });
});

describe('pay without a word on the holiday allowance', () => {
  test('is followed both ways per month, and asked for where it was told', () => {
    const both = ['10000000/27', '400000/1'];
    expect(seen(monthlyPay, { salary: monthly })).toStrictEqual([both, [unanswered('salary')]]);
    expect(seen(monthlyPayDuring, { payDuring: monthly })).toStrictEqual([
      both,
      [unanswered('payDuring')],
    ]);
  });

  test('that is not known is asked no more', () => {
    const payDuring: Pay = { ...monthly, holidayAllowance: 'unknown' };
    expect(seen(monthlyPayDuring, { payDuring })[1]).toStrictEqual([
      { why: 'unsure', question: 'payDuring' },
    ]);
  });

  test('is all there is to say per year', () => {
    expect(seen(yearlyPay, { salary: monthly })).toStrictEqual([['4800000/1'], []]);
  });
});

describe('pay in one unit is exactly so much in another', () => {
  test.each<[Pay, 'month' | 'year', string]>([
    [{ amount: 4.35, per: 'month' }, 'month', '435/1'],
    [{ amount: 1.1, per: 'year' }, 'month', '110/12'],
    [{ amount: 4.35, per: 'hour', hoursPerWeek: 38.25 }, 'month', '21630375/300'],
    [{ amount: 4.35, per: 'month' }, 'year', '5220/1'],
    [{ amount: 4.35, per: 'year', hoursPerWeek: 38.25 }, 'year', '435/1'],
    [{ amount: 4.35, per: 'hour', hoursPerWeek: 38.25 }, 'year', '86521500/100'],
    [{ amount: 10, per: 'hour', hoursPerWeek: 16.1 }, 'month', '20930000/300'],
  ])('%j per %s is %s cents', (pay, unit, cents) => {
    expect(key(payPer(unit, pay, 'salary'))).toBe(cents);
  });

  test('and of both parts of a fraction', () => {
    const pay = { cents: 3, parts: 4 };
    expect(timesFraction(pay, { cents: 5, parts: 7 })).toStrictEqual({ cents: 15, parts: 28 });
    expect(withoutAllowance(pay, false)).toStrictEqual(pay);
    expect(withoutAllowance(pay, true)).toStrictEqual({ cents: 75, parts: 108 });
    expect([none, plenty].map(key)).toStrictEqual(anything);
  });
});

test('a part that is missing stops at the question it is a part of', () => {
  const stop = (find: () => unknown) => {
    try {
      return find();
    } catch (gap) {
      return (gap as Error).message;
    }
  };
  expect(stop(() => payPer('month', hourly, 'sickPay'))).toBe(
    JSON.stringify(unanswered('sickPay')),
  );
  expect(stop(() => allowanceIncluded(monthly, 'payDuring'))).toBe(
    JSON.stringify(unanswered('payDuring')),
  );
  const told = (holidayAllowance: Pay['holidayAllowance']) =>
    stop(() =>
      allowanceIncluded({ ...monthly, ...(holidayAllowance && { holidayAllowance }) }, 'salary'),
    );
  expect([told('included'), told('excluded'), told('unknown')]).toStrictEqual([
    true,
    false,
    '{"why":"unsure","question":"salary"}',
  ]);
});
