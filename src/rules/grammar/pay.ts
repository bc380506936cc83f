import type { Pay } from '../../questions/index.ts';
import { Blocked } from './gap.ts';
import { fact, the } from './fact.ts';

/**
 * Gross pay per month without holiday allowance, as an exact fraction of cents: `cents / parts`.
 * Both are whole numbers below 2^53 for every pay that the catalogue accepts.
 */
export interface MonthlyPay {
  readonly cents: number;
  readonly parts: number;
}

const none: MonthlyPay = { cents: 0, parts: 1 };
const plenty: MonthlyPay = { cents: Number.POSITIVE_INFINITY, parts: 1 };

/** 8 % holiday allowance on top: pay including it is 27/25 of the pay without. */
const withAllowance = { cents: 25, parts: 27 };

const unsure = new Blocked({ why: 'unsure', question: 'salary' });

/** A month is a twelfth of a year, and a year is 52 weeks. Hours may have two decimals. */
function perMonth({ amount, per, hoursPerWeek }: Pay): MonthlyPay {
  const cents = Math.round(amount * 100);
  if (per === 'month') return { cents, parts: 1 };
  if (per === 'year') return { cents, parts: 12 };
  if (hoursPerWeek === undefined) throw unsure;
  return { cents: cents * Math.round(hoursPerWeek * 100) * 13, parts: 300 };
}

const allowanceIncluded = fact({
  reads: { salary: the.salary },
  among: [true, false],
  find: ({ salary }) => {
    if (salary.holidayAllowance === 'unknown') throw unsure;
    return salary.holidayAllowance === 'included';
  },
});

/** The pay in the offer or contract. Unanswered, it may be anything from nothing to plenty. */
export const monthlyPay = fact({
  reads: { salary: the.salary, allowanceIncluded },
  among: [none, plenty],
  find: (is) => {
    const pay = perMonth(is.salary);
    return is.allowanceIncluded
      ? { cents: pay.cents * withAllowance.cents, parts: pay.parts * withAllowance.parts }
      : pay;
  },
});

/** True when the pay reaches a figure in cents per month. No division, so no rounding. */
export const reaches = (pay: MonthlyPay, cents: number): boolean => pay.cents >= cents * pay.parts;

/** What is missing to a figure, in cents, rounded half up once; 0 when less than half a cent is. */
export const shortBy = (pay: MonthlyPay, cents: number): number =>
  Math.floor((2 * (cents * pay.parts - pay.cents) + pay.parts) / (2 * pay.parts));
