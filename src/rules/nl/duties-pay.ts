import { fact } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { belowAmount } from './drop-amounts.ts';
import { isBlueCard, tiedToJob } from './duties-job-loss.ts';
import { toleratedReason } from './pay-drop.ts';
import { sources } from './sources.ts';

/** Pay below the amount of a permit that has one: above it there is nothing to report. */
const dropBelow = fact({
  reads: { tiedToJob, belowAmount },
  find: (is): boolean => is.tiedToJob && is.belowAmount,
});

/** The IND must have it within the four weeks; a policy, so no free day is passed over. */
export const reportLeave = obligation({
  id: 'nl.leave.report',
  who: 'employer',
  event: 'payDropStart',
  reads: { toleratedReason, dropBelow, isBlueCard },
  applies: (is) => is.toleratedReason && is.dropBelow,
  term: { weeks: 4 },
  sources: [sources.leaveCriteria, sources.leaveFirm, sources.leaveDetails, sources.fines],
  doubts: [{ doubt: 'blue-card-report', where: (is) => is.isBlueCard }],
});

export const reportPayBelow = obligation({
  id: 'nl.pay-below.report',
  who: 'employer',
  event: 'payDropStart',
  reads: { toleratedReason, dropBelow, isBlueCard },
  applies: (is) => !is.toleratedReason && is.dropBelow,
  term: { weeks: 4 },
  freeDays: 'passed-over',
  sources: [sources.aliensRegulation, sources.payBelowJudgment, sources.timeLimits, sources.fines],
  doubts: [{ doubt: 'blue-card-report', where: (is) => is.isBlueCard }],
});
