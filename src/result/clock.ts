import { daysBetween, type PlainDate } from '../dates/index.ts';
import type { Assessment, Duty, ObligationId } from '../rules/index.ts';

type AnyDuty = Duty<ObligationId>;

/** What the big figure counts down to. */
export interface Clock {
  readonly day: PlainDate;
  readonly daysLeft: number;
  /** Without a duty it is the last day of the figures that the verdicts rest on. */
  readonly duty?: AnyDuty;
}

const urgency = ({ due, who }: AnyDuty) => `${due} ${who === 'you' ? 0 : 1}`;
const byUrgency = (one: AnyDuty, other: AnyDuty) => (urgency(one) < urgency(other) ? -1 : 1);

const toDo = ({ duties }: Assessment) =>
  duties.filter(({ milestone, status }) => !milestone && status !== 'done').toSorted(byUrgency);

/** Duties whose safe day has passed, the oldest first. */
export const lateDuties = (assessment: Assessment): readonly AnyDuty[] =>
  toDo(assessment).filter(({ status }) => status === 'overdue' || status === 'extension');

/** The last day of the figures that the verdicts rest on. */
export function lastDayOfFigures({ routes }: Assessment): PlainDate | undefined {
  const days = routes
    .filter(({ verdict }) => verdict !== 'not-needed')
    .flatMap(({ findings }) => findings)
    .flatMap(({ judged }) => judged?.period.until ?? []);
  return days.toSorted()[0];
}

/** The next day on which something must be done by somebody; yours before others' of the same day. */
export function clockOf(assessment: Assessment): Clock | undefined {
  const duties = toDo(assessment);
  const duty = duties.find(({ status }) => status === 'upcoming' || status === 'today');
  if (duty) return { day: duty.due, daysLeft: duty.daysLeft, duty };
  const day = lastDayOfFigures(assessment);
  if (duties.length > 0 || !day || day < assessment.asOf) return undefined;
  return { day, daysLeft: daysBetween(assessment.asOf, day) };
}
