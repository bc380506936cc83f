import type { PlainDate } from '../dates/index.ts';
import type { AnyDuty, Assessment } from '../rules/index.ts';

/** Those of the person and of authorities, which nobody else watches; or also those of employers. */
export type Whose = 'mine' | 'everybodys';

const isOpen = ({ milestone, status, standing }: AnyDuty) =>
  !milestone && status !== 'done' && standing !== 'overdue';

const isEmployers = ({ who }: AnyDuty) => who === 'employer' || who === 'new-employer';

/**
 * The duties that have an entry: not done, with a last day that is today or later. One whose last day has passed is
 * for now, not for a calendar. A milestone asks for nothing: a reminder without a thing to do teaches to ignore those with one.
 */
export const openDuties = (
  { duties }: Pick<Assessment, 'duties'>,
  whose: Whose,
): readonly AnyDuty[] =>
  duties.filter((duty) => isOpen(duty) && (whose === 'everybodys' || !isEmployers(duty)));

/** The safe day has passed, the last day by law is still ahead. */
export const isLate = ({ standing }: AnyDuty): boolean => standing === 'extension';

/** The last day may have passed, as a day that it hangs on is half known. */
export const mayBeLate = ({ standing }: AnyDuty): boolean => standing === 'perhaps-overdue';

/**
 * The day of the entry: the safe last day, as on the screen; once that has passed, the last day by law; today where
 * the last day may have passed.
 */
export function dayOfEntry(duty: AnyDuty, today: PlainDate): PlainDate {
  if (mayBeLate(duty)) return today;
  return isLate(duty) ? duty.legalDue : duty.actBy;
}
