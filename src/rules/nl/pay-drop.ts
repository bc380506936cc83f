import { addMonths } from '../../dates/index.ts';
import type { Known, PayShare, Pay } from '../../questions/index.ts';
import { fact, ifTold, orElse, the, twoReadings } from '../grammar/fact.ts';
import { periodOn, type Figure } from '../grammar/figure.ts';
import { Blocked } from '../grammar/gap.ts';
import {
  includesAllowance,
  monthlyPay,
  monthlyPayDuring,
  none,
  payPer,
  plenty,
  reaches,
  timesFraction,
  withoutAllowance,
  type ExactPay,
} from '../grammar/pay.ts';
import type { DecidingDay } from '../grammar/requirement.ts';
import { maximumDailyWage } from './figures.ts';

type Reason = Known<'payDropReason'>;

/** The pay of somebody who holds a permit and goes on in the same job is judged, not an offer. */
export const isDrop = fact({
  reads: { situation: ifTold('situation') },
  find: (is) => is.situation === 'pay-drop' || is.situation === 'track-2',
});
export const isNoDrop = fact({ reads: { isDrop }, find: (is) => !is.isDrop });

/** Leave under the work-and-care act; for it the right to the leave must be provable. */
export const statutoryLeave: ReadonlySet<Reason> = new Set([
  'maternity',
  'birth-leave',
  'parental',
  'adoption',
  'foster',
  'short-care',
  'long-care',
]);

/** Why the pay drops: sickness, when it is about Track 2 and nothing else is told. */
export const dropReason = fact({
  reads: {
    told: ifTold('payDropReason'),
    situation: ifTold('situation'),
    asked: the.payDropReason,
  },
  find: (is): Reason => is.told ?? (is.situation === 'track-2' ? 'sickness' : is.asked),
});

/** A leave or strike for which the pay may fall below the amount. */
export const toleratedReason = fact({
  reads: { dropReason },
  find: (is): boolean => is.dropReason === 'strike' || statutoryLeave.has(is.dropReason),
});

/** A strike, or a leave that can be proved: the pay in the contract goes on counting. */
export const provenReason = fact({
  reads: { toleratedReason, dropReason, leaveProvable: the.leaveProvable },
  find: (is): boolean =>
    is.toleratedReason && (is.dropReason === 'strike' || is.leaveProvable === 'yes'),
});

/** A usual conversion, and the fact sheet’s own calculation. */
export const daysOfPayInMonth = 21.75;
const daysInMonth = { cents: daysOfPayInMonth * 100, parts: 100 };

/** What the maximum daily wage comes to a month, today. */
const cappedWage = fact({
  reads: {},
  find: (_, today): ExactPay => {
    const period = periodOn(maximumDailyWage, today);
    if (!period) throw new Blocked({ why: 'no-figure', figure: maximumDailyWage.id });
    return timesFraction({ cents: period.cents, parts: 1 }, daysInMonth);
  },
});

const isShare = (told: Pay | PayShare): told is PayShare => 'percent' in told;

const sickShare = fact({
  reads: { told: ifTold('sickPay') },
  find: ({ told }) => (told && isShare(told) ? told : undefined),
});

const sickAmount = fact({
  reads: { told: the.sickPay },
  find: ({ told }): Pay => {
    if (isShare(told)) throw new Blocked({ why: 'unanswered', question: 'sickPay' });
    return told;
  },
});
const sickAllowance = includesAllowance(sickAmount, 'sickPay');

const fewer = (one: ExactPay, other: ExactPay) =>
  one.cents * other.parts <= other.cents * one.parts ? one : other;

/** Sick pay per month: as told, or as a share of the salary, counted up to the daily wage where the law's cap holds. */
const monthlySickPay = fact({
  reads: { sickShare, monthlyPay, cappedWage, sickAmount, sickAllowance },
  among: [none, plenty],
  find: (is): ExactPay => {
    const { sickShare: share } = is;
    if (!share)
      return withoutAllowance(payPer('month', is.sickAmount, 'sickPay'), is.sickAllowance);
    const base = share.statutoryCap ? fewer(is.monthlyPay, is.cappedWage) : is.monthlyPay;
    return timesFraction(base, { cents: Math.round(share.percent * 100), parts: 10_000 });
  },
});

/** The pay per month while the leave, sickness or shorter week lasts. */
export const payWhile = fact({
  reads: {
    situation: ifTold('situation'),
    sickPay: ifTold('sickPay'),
    payDuring: ifTold('payDuring'),
    monthlySickPay,
    monthlyPayDuring,
  },
  find: (is): ExactPay => {
    const [sick, during] = [is.sickPay !== undefined, is.payDuring !== undefined];
    const bySickPay = is.situation === 'track-2' ? sick || !during : sick && !during;
    return bySickPay ? is.monthlySickPay : is.monthlyPayDuring;
  },
});

/** The permit's own day: amounts are not raised while it runs. Not told, the day of the drop. */
export const grantDay = fact({
  reads: { permitSince: ifTold('permitSince'), payDropStart: ifTold('payDropStart') },
  find: (is, today): DecidingDay => {
    if (is.permitSince) return { day: is.permitSince, event: 'grant' };
    if (is.payDropStart) return { day: is.payDropStart, event: 'pay-drop' };
    return { day: today, event: 'today' };
  },
});

/** The amount under which a permit as highly skilled migrant was granted. */
export const heldAmount = fact({
  reads: {
    reduced: the.heldReducedCriterion,
    below30: the.heldBelow30Criterion,
    change: orElse('employerChange', 'none'),
  },
  find: (is): 'reduced' | 'under30' | 'over30' => {
    if (is.reduced === 'yes') return 'reduced';
    return is.below30 === 'yes' && is.change !== 'at-30-or-later' ? 'under30' : 'over30';
  },
});

/** The pay is below a figure on a day; stops where none is published for it. */
export function isBelow(pay: ExactPay, figure: Figure, { day }: DecidingDay): boolean {
  const period = periodOn(figure, day);
  if (!period) throw new Blocked({ why: 'no-figure', figure: figure.id });
  return !reaches(pay, period.cents);
}

/** One source tolerates a Blue Card holder's sick pay below the amount for at most 12 months. */
export const sickPayTolerated = fact({
  reads: {
    dropReason,
    payDropStart: ifTold('payDropStart'),
    firstSickDay: ifTold('firstSickDay'),
    tolerated: twoReadings('blue-card-sick-pay'),
  },
  find: (is, today): boolean => {
    if (is.dropReason !== 'sickness') return false;
    const since = is.firstSickDay ?? is.payDropStart ?? today;
    return today < addMonths(since, 12) && is.tolerated;
  },
});
