import type { Pay, PayId, QuestionId } from '../../questions/index.ts';
import { Blocked } from './gap.ts';
import { fact, the, type Fact } from './fact.ts';

/**
 * Gross pay as an exact fraction of cents: `cents / parts`. Both are whole numbers below 2^53 for every pay that the
 * catalogue accepts; a share of thousands of euro an hour may lie above, where no amount is near.
 */
export interface ExactPay {
  readonly cents: number;
  readonly parts: number;
}

export const none: ExactPay = { cents: 0, parts: 1 };
export const plenty: ExactPay = { cents: 1e15, parts: 1 };

/** Holiday allowance on top of the pay, in percent. */
export const allowancePercent = 8;

/** Pay without the allowance is 25/27 of the pay with it. */
const withAllowance = { cents: 100 / 4, parts: (100 + allowancePercent) / 4 };

/** Pay in another unit: hours may have two decimals, a year is 52 weeks, a month is a twelfth of it. */
const inUnits = {
  month: { month: [1, 1], year: [1, 12], hour: [13, 300] },
  year: { month: [12, 1], year: [1, 1], hour: [52, 100] },
} as const;

/** A part of the answer is missing: how the pay is meant was not asked, or is not known. */
const partMissing = (question: PayId | 'sickPay') => new Blocked({ why: 'unanswered', question });

/** Pay per month or year as it was told, holiday allowance and all. Stops where hours are needed and not told. */
export function payPer(
  unit: 'month' | 'year',
  { amount, per, hoursPerWeek }: Pay,
  question: PayId | 'sickPay',
): ExactPay {
  const cents = Math.round(amount * 100);
  const [times, parts] = inUnits[unit][per];
  if (per !== 'hour') return { cents: cents * times, parts };
  if (hoursPerWeek === undefined) throw partMissing(question);
  return { cents: cents * Math.round(hoursPerWeek * 100) * times, parts };
}

export const timesFraction = (pay: ExactPay, { cents, parts }: ExactPay): ExactPay => ({
  cents: pay.cents * cents,
  parts: pay.parts * parts,
});

/** Whether the pay includes the holiday allowance; both are possible while that is not known. */
export function allowanceIncluded(pay: Pay, question: PayId | 'sickPay'): boolean {
  if (pay.holidayAllowance === undefined) throw partMissing(question);
  if (pay.holidayAllowance === 'unknown') throw new Blocked({ why: 'unsure', question });
  return pay.holidayAllowance === 'included';
}

/** The same of a pay that is found: with a gap in how it is meant, both are considered. */
export const includesAllowance = <Id extends QuestionId>(
  told: Fact<Pay, Id>,
  question: PayId | 'sickPay',
): Fact<boolean, Id> =>
  fact({
    reads: { told },
    among: [true, false],
    find: (is) => allowanceIncluded(is.told, question),
  });

export const withoutAllowance = (pay: ExactPay, included: boolean): ExactPay =>
  included ? timesFraction(pay, withAllowance) : pay;

/** Gross pay per month without holiday allowance. Unanswered, it may be anything from nothing to plenty. */
function monthly<Id extends PayId>(id: Id) {
  const told = the[id] as Fact<Pay, Id>;
  const included = includesAllowance(told, id);
  return fact({
    reads: { told, included },
    among: [none, plenty],
    find: (is) => withoutAllowance(payPer('month', is.told, id), is.included),
  });
}

/** The pay in the offer or contract, per month without holiday allowance. */
export const monthlyPay = monthly('salary');
/** The pay while a leave or another drop lasts, per month without holiday allowance. */
export const monthlyPayDuring = monthly('payDuring');

/** The pay in the offer or contract, per year with everything in it. */
export const yearlyPay = fact({
  reads: { salary: the.salary },
  among: [none, plenty],
  find: (is) => payPer('year', is.salary, 'salary'),
});

/** True when the pay reaches a figure in cents of the same unit. No division, so no rounding. */
export const reaches = (pay: ExactPay, cents: number): boolean => pay.cents >= cents * pay.parts;

/** What is missing to a figure, in cents, rounded half up once; 0 when less than half a cent is. */
export const shortBy = (pay: ExactPay, cents: number): number =>
  Math.floor((2 * (cents * pay.parts - pay.cents) + pay.parts) / (2 * pay.parts));

/** An exact amount to the cent, half up. */
export const toCents = ({ cents, parts }: ExactPay): number =>
  Math.floor((2 * cents + parts) / (2 * parts));
