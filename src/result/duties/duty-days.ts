import { daysBetween } from '../../dates/index.ts';
import type { AnyDuty, ObligationId, Who } from '../../rules/index.ts';

/** The law brings the last day forward to a working day, as with a term counted back. */
export const isBroughtForward = ({ due, actBy }: AnyDuty): boolean => actBy < due;

/** Days from today to the day that is surely in time. */
export const daysLeftOf = ({ daysLeft, due, actBy }: AnyDuty): number =>
  daysLeft - daysBetween(actBy, due);

/** A day to know about that has passed, however late it may be. */
export const isBehind = ({ milestone, daysLeft, status }: AnyDuty): boolean =>
  milestone && daysLeft < 0 && status !== 'perhaps-overdue';

/** Who may have to act, in the order of a list. */
export const actors: readonly Who[] = ['you', 'employer', 'new-employer', 'authority'];

const searches: readonly ObligationId[] = ['nl.search-period', 'lu.unemployment.limit'];

/** The duty is the end of the time to search. */
export const isSearch = ({ obligation }: Pick<AnyDuty, 'obligation'>): boolean =>
  searches.includes(obligation);
