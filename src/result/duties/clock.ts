import { daysBetween, type PlainDate } from '../../dates/index.ts';
import { reliableUntil, type AnyDuty, type Assessment } from '../../rules/index.ts';
import { daysLeftOf } from './duty-days.ts';

/** The last day for which the figures are known. */
export interface FiguresHold {
  readonly day: PlainDate;
  /** They hold until new ones are set: it is the day to look again. */
  readonly again: boolean;
}

/** What the big figure counts down to: a duty, or without one the day to which the figures hold. */
export type Clock = { readonly day: PlainDate; readonly daysLeft: number } & (
  { readonly duty: AnyDuty } | { readonly duty?: never; readonly again: boolean }
);

const urgency = (duty: AnyDuty) => `${duty.actBy} ${duty.who === 'you' ? 0 : 1}`;
const byUrgency = (one: AnyDuty, other: AnyDuty) => (urgency(one) < urgency(other) ? -1 : 1);

const notDone = ({ duties }: Assessment) =>
  duties.filter(({ milestone, status }) => !milestone && status !== 'done').toSorted(byUrgency);

const isLate = (duty: AnyDuty) =>
  ['overdue', 'perhaps-overdue', 'extension'].includes(duty.standing);

/** Duties whose safe day has passed, the oldest first. */
export const lateDuties = (assessment: Assessment): readonly AnyDuty[] =>
  notDone(assessment).filter(isLate);

/** More passed days of others than this are counted, not named: we were not told what was done. */
const few = 2;

/** Steps of others whose day has passed: where there are many, they are no alarm of one's own. */
export function manyOfOthers(duties: readonly AnyDuty[]): readonly AnyDuty[] {
  const others = duties.filter(
    (duty) => !duty.milestone && duty.who !== 'you' && duty.standing === 'overdue',
  );
  return others.length > few ? others : [];
}

/** Amounts of the day a permit was granted do not end. */
const lasting: readonly unknown[] = ['grant', 'pay-drop'];

/** The last day of the figures that the verdicts rest on. */
export function figuresHold({ routes }: Assessment): FiguresHold | undefined {
  const days = routes
    .filter(({ verdict }) => verdict !== 'not-needed')
    .flatMap(({ findings }) => findings)
    .filter(({ on }) => !lasting.includes(on?.event))
    .flatMap(({ judged }) => (judged ? [judged.period] : []))
    .map((period) => ({ day: reliableUntil(period), again: period.until === undefined }));
  return days.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0];
}

/** The next day on which something must be done by somebody; yours before others' of the same day. */
export function clockOf(assessment: Assessment): Clock | undefined {
  const duties = notDone(assessment);
  const duty = duties.find((each) => !isLate(each));
  if (duty) return { day: duty.actBy, daysLeft: daysLeftOf(duty), duty };
  const hold = figuresHold(assessment);
  if (duties.length > 0 || !hold || hold.day < assessment.asOf) return undefined;
  return { ...hold, daysLeft: daysBetween(assessment.asOf, hold.day) };
}
