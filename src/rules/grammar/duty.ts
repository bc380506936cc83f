import { daysBetween, type PlainDate } from '../../dates/index.ts';
import type { Case } from './fact.ts';
import type { Gap } from './gap.ts';
import type { CapName, Counting, Doubt, DutyOutcome, Obligation, Who } from './obligation.ts';
import type { Source } from './source.ts';
import { decisiveGaps, explore, values } from './worlds.ts';

export type DutyStatus = 'upcoming' | 'today' | 'extension' | 'overdue' | 'done';

/** A duty as it stands on the day of the case. */
export interface Duty<Id extends string = string> {
  readonly obligation: Id;
  readonly who: Who;
  readonly milestone: boolean;
  /** The safe day to show: never later than the law allows. */
  readonly due: PlainDate;
  /** The last day after the extension for weekends and holidays; `due` where the law gives none. */
  readonly legalDue: PlainDate;
  readonly extendable: boolean;
  readonly opens?: PlainDate;
  readonly cappedBy?: CapName;
  readonly capOpen: boolean;
  readonly counting: Counting;
  readonly status: DutyStatus;
  /** Days from today to `due`: 0 on the day itself, negative after it. */
  readonly daysLeft: number;
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
  /** What is not sure about the rule. */
  readonly doubts: readonly Doubt[];
}

const outcomeKey = (outcome: DutyOutcome | undefined): string =>
  outcome
    ? [outcome.due, outcome.legalDue, outcome.opens, outcome.cappedBy, outcome.capOpen].join(' ')
    : 'none';

function statusOn(today: PlainDate, { due, legalDue }: DutyOutcome): DutyStatus {
  if (today < due) return 'upcoming';
  if (today === due) return 'today';
  return today <= legalDue ? 'extension' : 'overdue';
}

/** The gaps that could change whether a duty is there, or its days. */
export const gapsOf = (given: Obligation, of: Case): readonly Gap[] =>
  decisiveGaps(explore(given.rule, of), outcomeKey);

/** The duty for one person, by its earliest possible day; undefined when it surely does not apply. */
export function dutyOf<Id extends string>(given: Obligation<Id>, of: Case): Duty<Id> | undefined {
  const tree = explore(given.rule, of);
  const [outcome] = values(tree)
    .filter((each) => each !== undefined)
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));
  if (!outcome) return undefined;
  return {
    obligation: given.id,
    who: given.who,
    milestone: given.milestone,
    ...outcome,
    extendable: outcome.legalDue !== outcome.due,
    status: statusOn(of.today, outcome),
    daysLeft: daysBetween(of.today, outcome.due),
    gaps: decisiveGaps(tree, outcomeKey),
    sources: given.sources,
  };
}
