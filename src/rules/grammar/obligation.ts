import {
  addDays,
  daysBetween,
  decreedDaysKnownUntil,
  endOf,
  extend,
  type PassedDay,
  type PlainDate,
  type Term,
} from '../../dates/index.ts';
import type { DateId, QuestionId } from '../../questions/index.ts';
import { fact, the, type Case, type Fact, type NeedsOf, type Reads, type Values } from './fact.ts';
import type { Gap } from './gap.ts';
import type { Source } from './source.ts';
import { decisiveGaps, explore, values } from './worlds.ts';

export type Who = 'you' | 'employer' | 'new-employer' | 'authority';
export type DutyStatus = 'upcoming' | 'today' | 'extension' | 'overdue' | 'done';
export type CapName = 'permit-end' | 'contract-end' | 'employer-card';

/** How a date came about: enough to count it again by hand. */
export interface Counting {
  readonly event: DateId;
  readonly eventOn: PlainDate;
  /** The term runs from the day after the event, as with the first day of unemployment. */
  readonly fromNextDay: boolean;
  readonly term: Term;
  /** The end of the term before any cap. */
  readonly end: PlainDate;
  readonly cap?: { readonly name: CapName; readonly on: PlainDate };
  /** Free days that the law passes over at the end of the term. */
  readonly passed: readonly PassedDay[];
  /** The end lies beyond the days that are decreed so far. */
  readonly decreesUnknown: boolean;
}

interface Outcome {
  readonly due: PlainDate;
  readonly legalDue: PlainDate;
  readonly opens?: PlainDate;
  readonly cappedBy?: CapName;
  /** The cap is not answered: the real date may be earlier. */
  readonly capOpen: boolean;
  readonly counting: Counting;
}

export interface Obligation<Id extends string = string, Needs extends QuestionId = QuestionId> {
  readonly id: Id;
  readonly who: Who;
  /** A day to know about rather than something to do. */
  readonly milestone: boolean;
  readonly needs: readonly Needs[];
  readonly sources: readonly Source[];
  readonly doubtful: boolean;
  readonly rule: Fact<Outcome | undefined>;
}

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
  /** The rule rests on a weak or conflicting source. */
  readonly doubtful: boolean;
}

const noCap = 'no cap' as const;
const openCap = 'cap not answered' as const;

const capOf = (question: 'permitUntil') =>
  fact({
    reads: { until: the[question] },
    among: [noCap, openCap],
    find: ({ until }): PlainDate | typeof noCap | typeof openCap => until,
  });

/**
 * Something to do, or to know, by a day. `term` and `opens` count from the event; `extends` marks the terms
 * that an act or decree sets and that therefore move past free days; a cap is applied last.
 */
export function obligation<
  const Id extends string,
  const Event extends DateId,
  const R extends Reads,
  const Capped extends 'permitUntil' = never,
>(given: {
  readonly id: Id;
  readonly who: Who;
  readonly milestone?: true;
  readonly event: Event;
  readonly fromNextDay?: true;
  readonly reads: R;
  readonly applies: (is: Values<R>) => boolean;
  readonly term: Term | ((is: Values<R>) => Term);
  readonly opens?: Term;
  readonly extends: boolean;
  readonly cap?: { readonly name: CapName; readonly at: Capped };
  readonly sources: readonly Source[];
  readonly doubtful?: true;
}): Obligation<Id, NeedsOf<R> | Event | Capped> {
  const applies = fact({ reads: given.reads, find: given.applies });
  const term = fact({
    reads: given.reads,
    find: (is) => (typeof given.term === 'function' ? given.term(is) : given.term),
  });
  const cap = given.cap ? capOf(given.cap.at) : fact({ reads: {}, find: () => noCap });
  const event = the[given.event] as Fact<PlainDate>;
  const rule = fact({
    reads: { applies, term, cap, event },
    find: (is): Outcome | undefined => {
      if (!is.applies) return undefined;
      const from = given.fromNextDay ? addDays(is.event, 1) : is.event;
      const end = endOf(is.term, from);
      const capOn = is.cap === noCap || is.cap === openCap ? undefined : is.cap;
      const capped = capOn !== undefined && capOn < end;
      const due = capped ? capOn : end;
      const { until, passed } = given.extends ? extend(due) : { until: due, passed: [] };
      return {
        due,
        legalDue: until,
        ...(given.opens && { opens: endOf(given.opens, from) }),
        ...(capped && given.cap && { cappedBy: given.cap.name }),
        capOpen: is.cap === openCap,
        counting: {
          event: given.event,
          eventOn: is.event,
          fromNextDay: given.fromNextDay ?? false,
          term: is.term,
          end,
          ...(capOn && given.cap && { cap: { name: given.cap.name, on: capOn } }),
          passed,
          decreesUnknown: given.extends && due > decreedDaysKnownUntil,
        },
      };
    },
  });
  return {
    id: given.id,
    who: given.who,
    milestone: given.milestone ?? false,
    needs: rule.needs as (NeedsOf<R> | Event | Capped)[],
    sources: given.sources,
    doubtful: given.doubtful ?? false,
    rule,
  };
}

const outcomeKey = (outcome: Outcome | undefined): string =>
  outcome
    ? [outcome.due, outcome.legalDue, outcome.opens, outcome.cappedBy, outcome.capOpen].join(' ')
    : 'none';

function statusOn(today: PlainDate, { due, legalDue }: Outcome): DutyStatus {
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
    doubtful: given.doubtful,
  };
}
