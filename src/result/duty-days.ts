import { addDays, daysBetween, type PlainDate } from '../dates/index.ts';
import type { Duty, DutyStatus, ObligationId } from '../rules/index.ts';

type AnyDuty = Duty<ObligationId>;

/** The law brings the last day forward to a working day, as with a term counted back. */
export const isBroughtForward = ({ due, legalDue }: AnyDuty): boolean => legalDue < due;

/** The last day on which it is surely in time. */
export const lastDayOf = ({ due, legalDue }: AnyDuty): PlainDate =>
  legalDue < due ? legalDue : due;

/** Days from today to that day. */
export const daysLeftOf = (duty: AnyDuty): number =>
  duty.daysLeft - daysBetween(lastDayOf(duty), duty.due);

/** How a duty stands by the day on which it is surely in time. */
export function standingOf(duty: AnyDuty): DutyStatus {
  const { status } = duty;
  if (!isBroughtForward(duty) || (status !== 'upcoming' && status !== 'today')) return status;
  const left = daysLeftOf(duty);
  return left > 0 ? 'upcoming' : left === 0 ? 'today' : 'overdue';
}

/** Where a term ends that days back at work do not move. */
export const unmovedEnd = ({ counting: { end, pausedDays } }: AnyDuty): PlainDate =>
  addDays(end, -pausedDays);
