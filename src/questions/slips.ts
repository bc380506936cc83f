import { addMonths, type PlainDate } from '../dates/index.ts';
import {
  actInForce,
  come,
  firstOf,
  notAfter,
  notBefore,
  since,
  type Check,
  type Checks,
} from './date-checks.ts';
import { earliestIn, latestIn } from './half-known.ts';
import type { Pay, PayShare } from './kinds.ts';

/** An answer that is probably a slip; the person may say that it is right. */
export type SlipIssue =
  | 'permit-ends-before-job'
  | 'job-ends-after-permit'
  | 'not-yet'
  | 'looks-long-ago'
  | 'looks-far-ahead'
  | 'permit-looks-long'
  | 'entry-before-authorisation'
  | 'registered-before-arrival'
  | 'card-before-registration'
  | 'pay-looks-unpaid'
  | 'pay-looks-small'
  | 'pay-looks-large'
  | 'pay-looks-monthly'
  | 'pay-looks-yearly'
  | 'share-looks-small';

type DateCheck = Check<PlainDate, SlipIssue>;

function payTooLarge({ amount, per }: Pay): SlipIssue | undefined {
  if (per === 'month') return amount > 30_000 ? 'pay-looks-yearly' : undefined;
  return per === 'hour' && amount > 500 ? 'pay-looks-large' : undefined;
}

function paySlip(pay: Pay): SlipIssue | undefined {
  const { amount, per } = pay;
  if (amount === 0) return 'pay-looks-unpaid';
  if (per === 'year') return amount < 12_000 ? 'pay-looks-monthly' : undefined;
  return amount < (per === 'month' ? 500 : 5) ? 'pay-looks-small' : payTooLarge(pay);
}

/** The law asks for this share of the wage, in percent. */
export const legalSickPercent = 70;

const sickPaySlip = (pay: Pay | PayShare) => {
  if ('amount' in pay) return payTooLarge(pay);
  return pay.percent < legalSickPercent ? 'share-looks-small' : undefined;
};

/** A day in more years than these is hardly meant. */
export const mostYearsAhead = 5;
/** For how many years a permit is given at the most. */
export const mostYearsHeld = 5;

const isLong = (from: PlainDate | undefined, until: PlainDate | undefined) =>
  from !== undefined && until !== undefined && until > addMonths(from, 12 * mostYearsHeld)
    ? 'permit-looks-long'
    : undefined;

const notLongBefore: DateCheck = (from, { answers }) =>
  isLong(from, earliestIn(answers.permitUntil));
const notLongAfter: DateCheck = (until, { answers }) =>
  isLong(latestIn(answers.permitSince), until);

const near: DateCheck = (date, { today }) =>
  date > addMonths(today, 12 * mostYearsAhead) ? 'looks-far-ahead' : undefined;
const recent: DateCheck = since(actInForce, 'looks-long-ago');
const likely: DateCheck = firstOf(recent, near);

/** What makes an answer look like a slip, by question. */
export const slips: Checks<SlipIssue> = {
  salary: paySlip,
  payDuring: payTooLarge,
  sickPay: sickPaySlip,
  permitSince: notLongBefore,
  permitUntil: firstOf(notBefore('jobLossDate', 'permit-ends-before-job'), notLongAfter),
  jobLossDate: notAfter('permitUntil', 'job-ends-after-permit'),
  contractStart: near,
  filingDate: near,
  departureDate: near,
  payDropStart: near,
  cardFrom: firstOf(come('not-yet'), notLongBefore),
  firstBlueCardSince: come('not-yet'),
  secondBlueCardSince: come('not-yet'),
  employmentSince: come('not-yet'),
  firstSickDay: come('not-yet'),
  programmeStart: near,
  programmeEnd: near,
  authorisationIssuedOn: notAfter('entryDate', 'entry-before-authorisation'),
  entryDate: firstOf(notBefore('authorisationIssuedOn', 'entry-before-authorisation'), near),
  hiredOn: likely,
  arrivalDate: firstOf(notAfter('registeredOn', 'registered-before-arrival'), likely),
  registeredOn: firstOf(
    notBefore('arrivalDate', 'registered-before-arrival'),
    notAfter('cardIssuedOn', 'card-before-registration'),
    recent,
  ),
  cardIssuedOn: firstOf(notBefore('registeredOn', 'card-before-registration'), recent),
  employerCardUntil: recent,
  contractUntil: recent,
};
