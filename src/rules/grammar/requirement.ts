import type { PlainDate } from '../../dates/index.ts';
import type { QuestionId } from '../../questions/index.ts';
import type { Fact, NeedsOf, Reads, Values } from './fact.ts';
import { fact } from './fact.ts';
import { lastBefore, periodOn, type Figure, type Period } from './figure.ts';
import { monthlyPay, reaches, shortBy } from './pay.ts';
import type { Source } from './source.ts';

/** The day that selects figure, age and window, and the event it is the day of. */
export interface DecidingDay {
  readonly day: PlainDate;
  readonly event: 'filing' | 'contract-start' | 'extension';
}

/** A figure and the period of it that a case was judged by. */
export interface Judged {
  readonly figure: Figure;
  readonly period: Period;
  /** Missing cents, when the pay does not reach it. */
  readonly shortBy?: number;
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
  readonly rule: Fact<RequirementOutcome>;
}

/** A requirement that is met or not, whatever the amounts are. */
export function condition<const Id extends string, const R extends Reads>(given: {
  readonly id: Id;
  readonly reads: R;
  readonly sources: readonly Source[];
  readonly holds: (is: Values<R>) => boolean;
}): Requirement<Id, NeedsOf<R>, never> {
  const rule = fact({
    reads: given.reads,
    find: (is): RequirementOutcome => ({ status: given.holds(is) ? 'met' : 'not-met' }),
  });
  return { id: given.id, needs: rule.needs, figures: [], sources: given.sources, rule };
}

function compare(
  figure: Figure,
  on: DecidingDay,
  pay: Values<{ pay: typeof monthlyPay }>['pay'],
): RequirementOutcome {
  const against = (period: Period): Judged => ({
    figure,
    period,
    ...(!reaches(pay, period.cents) && { shortBy: shortBy(pay, period.cents) }),
  });
  const period = periodOn(figure, on.day);
  if (period) {
    const status = reaches(pay, period.cents) ? 'met' : 'not-met';
    return { status, on, judged: against(period) };
  }
  const last = lastBefore(figure, on.day);
  return { status: 'no-figure', on, figure, ...(last && { hint: against(last) }) };
}

/** A requirement that the pay reaches the figure which `choose` names, on the day that `on` finds. */
export function threshold<
  const Id extends string,
  const R extends Reads,
  const F extends Readonly<Record<string, Figure>>,
  const OnNeeds extends QuestionId,
>(given: {
  readonly id: Id;
  readonly reads: R;
  readonly figures: F;
  readonly sources: readonly Source[];
  readonly on: Fact<DecidingDay, OnNeeds>;
  readonly choose: (is: Values<R>) => keyof F | 'exempt';
}): Requirement<Id, NeedsOf<R> | OnNeeds | 'salary', F[keyof F]> {
  const choice = fact({ reads: given.reads, find: given.choose });
  const rule = fact({
    reads: { choice, on: given.on, pay: monthlyPay },
    find: (is): RequirementOutcome => {
      const { choice: name } = is;
      const figure = name === 'exempt' ? undefined : given.figures[name];
      return figure ? compare(figure, is.on, is.pay) : { status: 'met' };
    },
  });
  return {
    id: given.id,
    needs: rule.needs,
    figures: Object.values(given.figures) as F[keyof F][],
    sources: given.sources,
    rule,
  };
}
