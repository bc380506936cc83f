import type { PlainDate } from '../../dates/index.ts';
import type { QuestionId } from '../../questions/index.ts';
import type { Writable } from './dated.ts';
import type { Fact, NeedsOf, Reads, Values } from './fact.ts';
import { fact, twoReadings } from './fact.ts';
import {
  isReviewOverdue,
  lastBefore,
  mayStillHold,
  periodOn,
  type Figure,
  type Period,
} from './figure.ts';
import { monthlyPay, reaches, shortBy, type ExactPay } from './pay.ts';
import type { Source } from './source.ts';

/** The day that selects figure, age and window, and the event it is the day of. */
export interface DecidingDay {
  readonly day: PlainDate;
  readonly event: 'filing' | 'contract-start' | 'extension' | 'grant' | 'pay-drop' | 'today';
}

/** A figure and the period of it that a case was judged by. */
export interface Judged {
  readonly figure: Figure;
  readonly period: Period;
  /** The amount judged by, in cents; that of the period, or what it comes to for the hours worked. */
  readonly cents: number;
  readonly per: 'month' | 'year';
  /** Missing cents, when the pay does not reach it. */
  readonly shortBy?: number;
  /** It has no last day, and should have been looked up again by the day that decides: a newer one may hold. */
  readonly overdue?: true;
}

/** How a requirement comes out once nothing it reads is missing. */
export type RequirementOutcome =
  | { readonly status: 'met' | 'not-met'; readonly on?: DecidingDay; readonly judged?: Judged }
  | {
      readonly status: 'no-figure';
      readonly on: DecidingDay;
      readonly figure: Figure;
      readonly hint?: Judged;
    };

export interface Requirement<
  Id extends string = string,
  Needs extends QuestionId = QuestionId,
  F extends Figure = Figure,
> {
  readonly id: Id;
  readonly needs: readonly Needs[];
  readonly figures: readonly F[];
  readonly sources: readonly Source[];
  /** Whether it is asked of this person at all. */
  readonly applies: Fact<boolean>;
  readonly rule: Fact<RequirementOutcome, Needs>;
}

const always = fact({ reads: {}, find: () => true });

interface Common<Id extends string, R extends Reads, WhenNeeds extends QuestionId> {
  readonly id: Id;
  readonly reads: R;
  readonly sources: readonly Source[];
  /** Left out, it is asked of everybody. */
  readonly applies?: Fact<boolean, WhenNeeds>;
}

/** A requirement whose outcome its rule finds. */
export function requirement<
  const Id extends string,
  const R extends Reads,
  const F extends Figure = never,
  WhenNeeds extends QuestionId = never,
>(
  given: Common<Id, R, WhenNeeds> & {
    readonly figures?: readonly F[];
    readonly find: (is: Values<R>, today: PlainDate) => RequirementOutcome;
  },
): Requirement<Id, NeedsOf<R> | WhenNeeds, F> {
  const rule = fact({ reads: given.reads, find: given.find });
  const applies: Fact<boolean, WhenNeeds> = given.applies ?? always;
  return {
    id: given.id,
    needs: [...new Set([...rule.needs, ...applies.needs])],
    figures: given.figures ?? [],
    sources: given.sources,
    applies,
    rule,
  };
}

/** A requirement that is met or not, whatever the amounts are. */
export const condition = <
  const Id extends string,
  const R extends Reads,
  WhenNeeds extends QuestionId = never,
>(
  given: Common<Id, R, WhenNeeds> & { readonly holds: (is: Values<R>) => boolean },
): Requirement<Id, NeedsOf<R> | WhenNeeds, never> =>
  requirement({ ...given, find: (is) => ({ status: given.holds(is) ? 'met' : 'not-met' }) });

/** Whether the newer of two figures had begun, where the day it began is not known. */
const figureBegan = twoReadings('figure-began');

/**
 * The pay against a figure on a day. `amountOf` is what the figure's cents come to for this person;
 * `began` is read only where two figures may have held.
 */
export function compare(
  figure: Figure,
  on: DecidingDay,
  pay: ExactPay,
  per: Judged['per'],
  amountOf = (cents: number) => cents,
  began = () => true,
): RequirementOutcome {
  const against = (period: Period): Judged => {
    const cents = amountOf(period.cents);
    const judged: Writable<Judged> = { figure, period, cents, per };
    if (!reaches(pay, cents)) judged.shortBy = shortBy(pay, cents);
    if (isReviewOverdue(period, on.day)) judged.overdue = true;
    return judged;
  };
  const newest = periodOn(figure, on.day);
  const earlier = newest?.surelyFrom && mayStillHold(figure, on.day);
  const period = earlier && !began() ? earlier : newest;
  if (period) {
    const judged = against(period);
    return { status: judged.shortBy === undefined ? 'met' : 'not-met', on, judged };
  }
  const last = lastBefore(figure, on.day);
  return { status: 'no-figure', on, figure, ...(last && { hint: against(last) }) };
}

/** A requirement that the pay reaches the figure which `choose` names, on the day that `on` finds. */
export function threshold<
  const Id extends string,
  const R extends Reads,
  const F extends Readonly<Record<string, Figure>>,
  OnNeeds extends QuestionId,
  PayNeeds extends QuestionId = 'salary',
  WhenNeeds extends QuestionId = never,
>(
  given: Common<Id, R, WhenNeeds> & {
    readonly figures: F;
    readonly on: Fact<DecidingDay, OnNeeds>;
    /** What is compared, in the unit of the figures; left out, the salary per month. */
    readonly pay?: Fact<ExactPay, PayNeeds>;
    readonly per?: Judged['per'];
    readonly choose: (is: Values<R>) => keyof F | 'exempt';
  },
): Requirement<Id, NeedsOf<R> | OnNeeds | PayNeeds | WhenNeeds, F[keyof F]> {
  const choice = fact({ reads: given.reads, find: given.choose });
  const pay: Fact<ExactPay, PayNeeds> = given.pay ?? (monthlyPay as Fact<ExactPay, never>);
  return requirement({
    id: given.id,
    reads: { choice, on: given.on, pay, figureBegan },
    figures: Object.values(given.figures) as F[keyof F][],
    sources: given.sources,
    ...(given.applies && { applies: given.applies }),
    find: (is) => {
      const { choice: name } = is;
      const figure = name === 'exempt' ? undefined : given.figures[name];
      return figure
        ? compare(figure, is.on, is.pay, given.per ?? 'month', undefined, () => is.figureBegan)
        : { status: 'met' };
    },
  });
}
