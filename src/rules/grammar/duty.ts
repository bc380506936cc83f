import { daysBetween, type Country, type PlainDate } from '../../dates/index.ts';
import type { CapId, CapName } from './cap.ts';
import type { Counting, DutyOutcome, Writable } from './dated.ts';
import type { Doubt } from './doubt.ts';
import type { Case } from './fact.ts';
import type { Gap } from './gap.ts';
import type { Obligation, Who } from './obligation.ts';
import type { Source } from './source.ts';
import { decisiveGaps, explore, hasOutcome, values } from './worlds.ts';

/** `perhaps-overdue`: its earliest day has passed, its latest one has not. */
export type DutyStatus =
  'upcoming' | 'today' | 'extension' | 'perhaps-overdue' | 'overdue' | 'done';

/** A duty as it stands on the day of the case. */
export interface Duty<Id extends string = string> {
  readonly obligation: Id;
  readonly who: Who;
  readonly country: Country;
  readonly milestone: boolean;
  /** The end of the term, without any extension: safe, but for a term that is brought forward. */
  readonly due: PlainDate;
  /**
   * The last day by law: after the extension for weekends and holidays, or the working day before a weekend
   * for a term counted back; `due` where the law says nothing of the kind.
   */
  readonly legalDue: PlainDate;
  /**
   * The working day on which to send it, today or later, where `due` is none and the rule says what becomes of free
   * days.
   */
  readonly sendBy?: PlainDate;
  /** The last day that is surely in time: `due`, or `legalDue` where the law brings it forward. */
  readonly actBy: PlainDate;
  /** The latest that open answers leave, where a half-known day is among them and that is another day. */
  readonly latest?: PlainDate;
  readonly opens?: PlainDate;
  readonly cappedBy?: CapName;
  /** The questions whose answer may still cut it short. */
  readonly openCaps: readonly CapId[];
  readonly counting: Counting;
  readonly status: DutyStatus;
  /** The same by the day that is surely in time. */
  readonly standing: DutyStatus;
  /** Days from today to `due`: 0 on the day itself, negative after it. */
  readonly daysLeft: number;
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
  /** What is not sure about the rule. */
  readonly doubts: readonly Doubt[];
}

const outcomeKey = (outcome: DutyOutcome | undefined): string =>
  outcome
    ? [outcome.due, outcome.legalDue, outcome.opens, outcome.cappedBy, outcome.openCaps].join(' ')
    : 'none';

function statusOn(today: PlainDate, due: PlainDate, legalDue: PlainDate): DutyStatus {
  if (today < due) return 'upcoming';
  if (today === due) return 'today';
  return today <= legalDue ? 'extension' : 'overdue';
}

const actByOf = ({ due, legalDue }: DutyOutcome): PlainDate => (legalDue < due ? legalDue : due);

/** By the day that is surely in time: a later term can end on a free day and so be due sooner. */
const inOrder = (outcome: DutyOutcome): string => `${actByOf(outcome)} ${outcome.due}`;

function latestOf(gaps: readonly Gap[], outcomes: readonly DutyOutcome[]): PlainDate | undefined {
  const halfKnown = gaps.some(({ why }) => why === 'between');
  return halfKnown ? outcomes.map(actByOf).toSorted().at(-1) : undefined;
}

/** The working day on which to send it, while there is something to send and its last day is none. */
export const sendDayOf = ({ sendBy, actBy, status }: Duty): PlainDate | undefined =>
  status !== 'done' && sendBy !== undefined && sendBy < actBy ? sendBy : undefined;

/** The gaps that could change whether a duty is there, or its days. */
export const gapsOf = (given: Obligation, of: Case): readonly Gap[] =>
  decisiveGaps(explore(given.rule, of), outcomeKey);

/**
 * The duty for one person, by its earliest possible day, a right by its latest; undefined when it surely does not
 * apply. It is done only if it is whatever the days are.
 */
export function dutyOf<Id extends string>(given: Obligation<Id>, of: Case): Duty<Id> | undefined {
  if (!hasOutcome(given.event, of)) return undefined;
  const tree = explore(given.rule, of);
  if ('value' in tree && tree.value === undefined) return undefined; // nearly always, so the shortest way
  const outcomes = values(tree)
    .filter((each) => each !== undefined)
    .toSorted((one, other) => (inOrder(one) < inOrder(other) ? -1 : 1));
  const outcome = given.right ? outcomes.at(-1) : outcomes[0];
  if (!outcome) return undefined;
  const { due, legalDue, sendBy, opens, cappedBy } = outcome;
  const { today } = of;
  const done = outcomes.every((each) => each.done);
  const actBy = actByOf(outcome);
  const gaps = decisiveGaps(tree, outcomeKey);
  const latest = latestOf(gaps, outcomes);
  const statusBy = (day: PlainDate): DutyStatus => {
    if (done) return 'done';
    const status = statusOn(today, day, legalDue);
    const mayBeAhead = latest !== undefined && today <= latest;
    return status === 'overdue' && mayBeAhead ? 'perhaps-overdue' : status;
  };
  const duty: Writable<Duty<Id>> = {
    obligation: given.id,
    who: given.who,
    country: given.country,
    milestone: given.milestone,
    due,
    legalDue,
    actBy,
    openCaps: outcome.openCaps,
    counting: outcome.counting,
    status: statusBy(due),
    standing: statusBy(actBy),
    daysLeft: daysBetween(today, due),
    gaps,
    sources: given.sources,
    doubts: outcome.doubts,
  };
  if (sendBy !== undefined && today <= sendBy) duty.sendBy = sendBy;
  if (latest !== undefined && latest > actBy) duty.latest = latest;
  if (opens !== undefined) duty.opens = opens;
  if (cappedBy !== undefined) duty.cappedBy = cappedBy;
  return duty;
}

/** Duties as lists show them: by the day to act on, which may come before the end of the term. */
export const inOrderToAct = <Shown extends Duty>(duties: readonly Shown[]): readonly Shown[] =>
  duties.toSorted((one, other) =>
    one.actBy === other.actBy ? 0 : one.actBy < other.actBy ? -1 : 1,
  );
