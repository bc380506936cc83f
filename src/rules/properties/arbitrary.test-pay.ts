import fc from 'fast-check';
import type { Pay, PayShare } from '../../questions/index.ts';
import { figures } from '../index.ts';

type Unit = (typeof figures)[number]['unit'];

/** The amounts of some units, in cents, each as often as the others. */
const amountsOf = (...units: readonly Unit[]) =>
  fc.constantFrom(
    ...figures
      .filter(({ unit }) => units.includes(unit))
      .flatMap(({ periods }) => periods.map(({ cents }) => cents)),
  );

const aCentOff = (cents: fc.Arbitrary<number>) =>
  fc.tuple(cents, fc.integer({ min: -1, max: 1 })).map(([exact, more]) => exact + more);

/** An hourly wage for the hours of a week, as cents a month: rounded up and down. */
const minimumWages = fc
  .tuple(amountsOf('gross per hour'), fc.constantFrom(36, 38, 40))
  .map(([cents, hours]) => Math.round((cents * hours * 52) / 12));

/** Cents a month: often a published amount, one cent less or one more. */
export const someMonthlyCents = fc.oneof(
  fc.integer({ min: 0, max: 1_500_000 }),
  aCentOff(amountsOf('gross per month')),
  aCentOff(minimumWages),
);

/** Cents a year: often a published amount, one cent less or one more. */
export const someYearlyCents = fc.oneof(
  fc.integer({ min: 0, max: 18_000_000 }),
  aCentOff(amountsOf('gross per year')),
);

const inMonths = { month: 1, year: 12, hour: 3 / 520 };
const someHours = fc.option(fc.constantFrom(24, 32, 36, 37.5, 38.25, 40), { nil: undefined });

const someAllowance = fc.option(fc.constantFrom('excluded', 'included', 'unknown'), {
  freq: 6,
  nil: undefined,
});

/** The pay in one of its forms; by the hour it is the nearest cent. */
export const somePay: fc.Arbitrary<Pay> = fc
  .record({
    cents: fc.oneof(
      someMonthlyCents,
      someYearlyCents.map((cents) => cents / 12),
    ),
    per: fc.constantFrom('month', 'year', 'hour'),
    holidayAllowance: someAllowance,
    hoursPerWeek: someHours,
  })
  .map(({ cents, per, holidayAllowance, hoursPerWeek }) => {
    const allowance = holidayAllowance === 'included' ? 1.08 : 1;
    return {
      amount: Math.round(cents * inMonths[per] * allowance) / 100,
      per,
      ...(holidayAllowance && { holidayAllowance }),
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    };
  });

const someShare: fc.Arbitrary<PayShare> = fc.record({
  percent: fc.oneof(
    fc.constantFrom(70, 80, 90, 100),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  ),
  statutoryCap: fc.boolean(),
});

export const someSickPay = fc.oneof(somePay, someShare);
