import type { Country, PlainDate, Term } from '../../dates/index.ts';
import type { DateId, QuestionId } from '../../questions/index.ts';
import { capsOf, type CapId, type Caps } from './cap.ts';
import { count } from './count.ts';
import type { Aim, DutyOutcome, Event, FreeDays, Plain, Way } from './dated.ts';
import type { Doubt } from './doubt.ts';
import { fact, following, the, type Fact, type NeedsOf, type Reads, type Values } from './fact.ts';
import type { Source } from './source.ts';

export type Who = 'you' | 'employer' | 'new-employer' | 'authority';
export interface Obligation<Id extends string = string, Needs extends QuestionId = QuestionId> {
  readonly id: Id;
  readonly who: Who;
  readonly country: Country;
  /** A day to know about rather than something to do. */
  readonly milestone: boolean;
  /** From its day on something is allowed: where that is not sure, the latest is safe. */
  readonly right: boolean;
  readonly needs: readonly Needs[];
  readonly sources: readonly Source[];
  /** What its term is counted from: without it there is no duty, whatever else is known. */
  readonly event: Fact<Event>;
  readonly rule: Fact<DutyOutcome | undefined, Needs>;
  readonly plain: Plain;
}

/** A doubt about it, and for whom where it is not for everybody. */
type Doubted<R extends Reads> =
  Doubt | { readonly doubt: Doubt; readonly where: (is: Values<R>) => boolean };

const nameOf = <R extends Reads>(doubted: Doubted<R>): Doubt =>
  typeof doubted === 'string' ? doubted : doubted.doubt;

const noPause = () => 0;

const dayOf = (id: DateId): Fact<PlainDate> => the[id];

/**
 * Something to do, or to know, by a day. `term` and `opens` count from the event; `legalTerm` is a later last
 * day that the law still allows; caps come before free days. `pause` reads what it needs, and
 * gives the days by which an end moves. Where event or term hang on answers, `ways` names them all, before what
 * `less` names takes off.
 */
export function obligation<
  const Id extends string,
  const R extends Reads,
  EventNeeds extends QuestionId = never,
  const Asked extends DateId = never,
  const Capped extends CapId = never,
>(given: {
  readonly id: Id;
  readonly who: Who;
  readonly country?: Country;
  readonly milestone?: true;
  readonly right?: true;
  readonly event: Asked | Fact<Event, EventNeeds>;
  readonly fromNextDay?: true;
  readonly ways?: readonly Way[];
  readonly less?: Plain['less'];
  readonly aim?: Aim;
  readonly reads: R;
  readonly applies: (is: Values<R>, today: PlainDate) => boolean;
  readonly done?: (is: Values<R>, today: PlainDate) => boolean;
  readonly term: Term | ((is: Values<R>) => Term);
  readonly legalTerm?: Term;
  readonly pause?: (is: Values<R>) => (end: PlainDate) => number;
  readonly opens?: Term;
  readonly freeDays?: FreeDays;
  readonly caps?: Caps<Capped>;
  readonly sources: readonly Source[];
  readonly doubts?: readonly Doubted<R>[];
}): Obligation<Id, NeedsOf<R> | EventNeeds | Asked | Capped> {
  const { reads, country = 'NL', doubts = [] } = given;
  const { event: from } = given;
  const event: Fact<Event> =
    typeof from === 'string' ? following(dayOf(from), (on): Event => ({ id: from, on })) : from;
  const applies = fact({ reads, find: given.applies });
  const about = fact({
    reads,
    find: (is, today) => ({
      term: typeof given.term === 'function' ? given.term(is) : given.term,
      legalTerm: given.legalTerm,
      pause: given.pause?.(is) ?? noPause,
      done: given.done?.(is, today) ?? false,
      doubts: doubts.filter((each) => typeof each === 'string' || each.where(is)).map(nameOf),
    }),
  });
  const caps = capsOf(given.caps ?? []);
  const always =
    typeof from === 'string' && typeof given.term !== 'function'
      ? [{ event: from, term: given.term }]
      : [];
  const { fromNextDay, opens, freeDays } = given;
  const rule = fact({
    reads: { applies, about, event, caps },
    find: (is): DutyOutcome | undefined => {
      if (!is.applies) return undefined;
      // Part by part: a spread would make each of these objects a kind of its own, which is slow.
      const { term, legalTerm, pause, done, doubts: doubted } = is.about;
      return count({
        country,
        event: is.event,
        fromNextDay,
        term,
        legalTerm,
        pause,
        opens,
        freeDays,
        caps: is.caps,
        done,
        doubts: doubted,
      });
    },
  });
  return {
    id: given.id,
    who: given.who,
    country,
    milestone: given.milestone ?? false,
    right: given.right ?? false,
    needs: rule.needs as (NeedsOf<R> | EventNeeds | Asked | Capped)[],
    sources: given.sources,
    event,
    rule: rule as Fact<DutyOutcome | undefined, NeedsOf<R> | EventNeeds | Asked | Capped>,
    plain: {
      ways: given.ways ?? always,
      less: given.less,
      fromNextDay: given.fromNextDay ?? false,
      opens: given.opens,
      legalTerm: given.legalTerm,
      freeDays: given.freeDays,
      caps: (given.caps ?? []).map(({ name }) => name),
      aim: given.aim,
      pauses: given.pause !== undefined,
      doubts: doubts.map(nameOf),
    },
  };
}
