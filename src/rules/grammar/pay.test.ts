import { describe, expect, test } from 'vitest';
import type { Pay } from '../../questions/index.ts';
import { fact } from './fact.ts';
import { monthlyPay, reaches, shortBy, toCents, yearlyPay, type ExactPay } from './pay.ts';
import { decisiveGaps, explore, values } from './worlds.ts';

const rule = fact({ reads: { monthlyPay }, find: (is) => is.monthlyPay });
const explored = (salary: Pay | undefined) =>
  explore(rule, { answers: salary === undefined ? {} : { salary }, today: '2026-11-24' });

function payOf(salary: Pay): ExactPay {
  const [pay, ...others] = values(explored(salary));
  if (pay === undefined || others.length > 0) throw new Error('not one pay');
  return pay;
}

const month = (amount: number): Pay => ({ amount, per: 'month', holidayAllowance: 'excluded' });

// `npm run mutation` runs every mutant, and sets PROPERTY_RUNS: a sample will do there.
const step = process.env['PROPERTY_RUNS'] ? 997 : 1;

/** Every amount of cents from 2,000 to 8,000 euro: with floats 47,423 of them go wrong. */
const cents = Array.from(
  { length: Math.floor(600_000 / step) + 1 },
  (_, index) => 200_000 + step * index,
);

/** The amounts of which `form` is not exactly the same pay. */
const wrong = (form: (amount: number) => Pay) =>
  cents.filter((amount) => {
    const pay = payOf(form(amount));
    const isEnough = reaches(pay, amount) && !reaches(pay, amount + 1);
    return !isEnough || shortBy(pay, amount + 1) !== 1 || shortBy(pay, amount) !== 0;
  });

describe('every cent from 2,000 to 8,000 euro a month', { timeout: 60_000 }, () => {
  test('by the month', () => {
    expect(wrong((amount) => month(amount / 100))).toEqual([]);
  });

  test('by the year, twelve times as much', () => {
    expect(wrong((amount) => ({ ...month((12 * amount) / 100), per: 'year' }))).toEqual([]);
  });

  test('the lowest amount including the holiday allowance is the next cent above 1.08 times as much', () => {
    const included = (amount: number): Pay => ({
      ...month(amount / 100),
      holidayAllowance: 'included',
    });
    const off = cents.filter((amount) => {
      const least = Math.ceil((27 * amount) / 25);
      return (
        !reaches(payOf(included(least)), amount) || reaches(payOf(included(least - 1)), amount)
      );
    });
    expect(off).toEqual([]);
  });
});

test('an hour is worth 52 weeks of hours a twelfth', () => {
  const hourly = (amount: number, hoursPerWeek: number): Pay => ({
    ...month(amount),
    per: 'hour',
    hoursPerWeek,
  });
  // 34.28 × 40 × 52 ÷ 12 = 5,941.87; 34.29 gives 5,943.60.
  expect(reaches(payOf(hourly(34.28, 40)), 594_186)).toBe(true);
  expect(shortBy(payOf(hourly(34.28, 40)), 594_200)).toBe(13);
  expect(reaches(payOf(hourly(34.29, 40)), 594_360)).toBe(true);
  expect(reaches(payOf(hourly(34.29, 40)), 594_361)).toBe(false);
  // 36.56 × 37.5 × 52 ÷ 12 = 5,941.00 exactly.
  expect(shortBy(payOf(hourly(36.56, 37.5)), 594_200)).toBe(100);
});

test.each<[number, ExactPay, number]>([
  [100, { cents: 99, parts: 1 }, 1],
  [100, { cents: 1199, parts: 12 }, 0],
  [100, { cents: 1194, parts: 12 }, 1],
  [100, { cents: 1195, parts: 12 }, 0],
  [100, { cents: 1182, parts: 12 }, 2],
  [100, { cents: 1183, parts: 12 }, 1],
  [594_200, { cents: 630_000 * 25, parts: 27 }, 10_867],
  [100, { cents: 100, parts: 1 }, 0],
])('to %i cents %j misses %i, rounded half up', (figure, pay, missing) => {
  expect(shortBy(pay, figure)).toBe(missing);
});

test('half a cent is a cent', () => {
  expect(shortBy({ cents: 1, parts: 2 }, 1)).toBe(1);
  expect(shortBy({ cents: 3, parts: 2 }, 2)).toBe(1);
  expect(shortBy({ cents: 3, parts: 4 }, 1)).toBe(0);
});

test('pay that is not answered may be anything, so it decides every comparison', () => {
  const tree = explored(undefined);
  expect(values(tree).map((pay) => [reaches(pay, 1), reaches(pay, 10_000_000_00)])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(decisiveGaps(tree, String)).toEqual([]);
  const gaps = decisiveGaps(tree, (pay) => String(reaches(pay, 594_200)));
  expect(gaps).toEqual([{ why: 'unanswered', question: 'salary' }]);
});

test('an allowance that is not known is followed both ways, and asked no more', () => {
  const tree = explored({ ...month(6_300), holidayAllowance: 'unknown' });
  expect(values(tree).map((pay) => reaches(pay, 594_200))).toEqual([false, true]);
  const gaps = decisiveGaps(tree, (pay) => String(reaches(pay, 594_200)));
  expect(gaps).toEqual([{ why: 'unsure', question: 'salary' }]);
});

test('pay without a word on the allowance is followed both ways, and asked for again', () => {
  const { holidayAllowance: _, ...salary } = month(6_300);
  const tree = explored(salary);
  expect(values(tree).map((pay) => reaches(pay, 594_200))).toEqual([false, true]);
  const gaps = decisiveGaps(tree, (pay) => String(reaches(pay, 594_200)));
  expect(gaps).toEqual([{ why: 'unanswered', question: 'salary' }]);
});

test.each<[Pay, number]>([
  [{ amount: 65_652, per: 'year' }, 65_652_00],
  [{ amount: 5_471, per: 'month' }, 65_652_00],
  [{ amount: 31.56, per: 'hour', hoursPerWeek: 40 }, 65_644_80],
  [{ amount: 33.67, per: 'hour', hoursPerWeek: 37.5 }, 65_656_50],
  [{ amount: 65_652, per: 'year', holidayAllowance: 'included' }, 65_652_00],
])('per year %j is %d cents, with everything in it', (salary, cents) => {
  const whole = fact({ reads: { yearlyPay }, find: (is) => is.yearlyPay });
  const [pay, ...others] = values(explore(whole, { answers: { salary }, today: '2026-11-24' }));
  expect(others).toEqual([]);
  expect(pay && [reaches(pay, cents), reaches(pay, cents + 1)]).toEqual([true, false]);
});

test.each<[ExactPay, number]>([
  [{ cents: 5, parts: 2 }, 3],
  [{ cents: 7, parts: 3 }, 2],
  [{ cents: 8, parts: 3 }, 3],
  [{ cents: 300, parts: 1 }, 300],
])('%j to the cent, half up, is %i', (pay, cents) => {
  expect(toCents(pay)).toBe(cents);
});

test('pay by the hour without hours may be anything', () => {
  const tree = explored({ ...month(60), per: 'hour' });
  expect(values(tree).map((pay) => reaches(pay, 594_200))).toEqual([false, true]);
});

test('the highest pay of all stays a whole number that can be compared exactly', () => {
  const highest = payOf({
    amount: 10_000_000,
    per: 'hour',
    holidayAllowance: 'included',
    hoursPerWeek: 168,
  });
  expect(Number.isSafeInteger(highest.cents)).toBe(true);
  expect(reaches(highest, 10_000_000_00)).toBe(true);
});
