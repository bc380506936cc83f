import {
  addDays,
  decreedDaysKnownUntil,
  endOf,
  extend,
  type PassedDay,
  type PlainDate,
  type Term,
} from '../../dates/index.ts';
import type { DateId, QuestionId } from '../../questions/index.ts';
import { fact, the, type Fact, type NeedsOf, type Reads, type Values } from './fact.ts';
import type { Source } from './source.ts';

export type Who = 'you' | 'employer' | 'new-employer' | 'authority';
/** A point about a duty that our sources leave open. */
export type Doubt =
  | 'six-months-source'
  | 'fixed-term-expiry'
  | 'repeated-unemployment'
  | 'card-may-be-extended'
  | 'blue-card-beforehand'
  | 'notice-period'
  | 'garden-leave'
  | 'start-before-decision'
  | 'shorter-terms-source'
  | 'late-extension';
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

/** How an obligation comes out once nothing it reads is missing. */
export interface DutyOutcome {
  readonly due: PlainDate;
  readonly legalDue: PlainDate;
  readonly opens?: PlainDate;
  readonly cappedBy?: CapName;
  /** The cap is not answered: the real date may be earlier. */
  readonly capOpen: boolean;
  readonly counting: Counting;
  readonly doubts: readonly Doubt[];
}

export interface Obligation<Id extends string = string, Needs extends QuestionId = QuestionId> {
  readonly id: Id;
  readonly who: Who;
  /** A day to know about rather than something to do. */
  readonly milestone: boolean;
  readonly needs: readonly Needs[];
  readonly sources: readonly Source[];
  readonly rule: Fact<DutyOutcome | undefined>;
}

const noCap = 'no cap' as const;
const openCap = 'cap not answered' as const;

const capOf = (question: 'permitUntil') =>
  fact({
    reads: { until: the[question] },
    among: [openCap, noCap],
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
  readonly doubts?: readonly Doubt[] | ((is: Values<R>) => readonly Doubt[]);
}): Obligation<Id, NeedsOf<R> | Event | Capped> {
  const applies = fact({ reads: given.reads, find: given.applies });
  const term = fact({
    reads: given.reads,
    find: (is) => (typeof given.term === 'function' ? given.term(is) : given.term),
  });
  const doubts = fact({
    reads: given.reads,
    find: (is): readonly Doubt[] =>
      typeof given.doubts === 'function' ? given.doubts(is) : (given.doubts ?? []),
  });
  const cap = given.cap ? capOf(given.cap.at) : fact({ reads: {}, find: () => noCap });
  const event = the[given.event] as Fact<PlainDate>;
  const rule = fact({
    reads: { applies, term, doubts, cap, event },
    find: (is): DutyOutcome | undefined => {
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
        doubts: is.doubts,
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
    rule,
  };
}
