import { daysBetween } from '../../dates/index.ts';
import type { AnyDuty } from '../../rules/index.ts';

/** The law brings the last day forward to a working day, as with a term counted back. */
export const isBroughtForward = ({ due, actBy }: AnyDuty): boolean => actBy < due;

/** Days from today to the day that is surely in time. */
export const daysLeftOf = ({ daysLeft, due, actBy }: AnyDuty): number =>
  daysLeft - daysBetween(actBy, due);

/** A day to know about that has passed, however late it may be. */
export const isBehind = ({ milestone, daysLeft, status }: AnyDuty): boolean =>
  milestone && daysLeft < 0 && status !== 'perhaps-overdue';
