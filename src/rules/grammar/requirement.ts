import type { PlainDate } from '../../dates/index.ts';
import type { QuestionId } from '../../questions/index.ts';
import type { Case, Fact, NeedsOf, Reads, Values } from './fact.ts';
import { fact } from './fact.ts';
import { lastBefore, periodOn, type Figure, type Period } from './figure.ts';
import type { Gap } from './gap.ts';
import { monthlyPay, reaches, shortBy } from './pay.ts';
import type { Source } from './source.ts';
import { decisiveGaps, explore, isStopped, values } from './worlds.ts';

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
type Outcome =
  | { readonly status: 'met' | 'not-met'; readonly on?: DecidingDay; readonly judged?: Judged }
  | {
      readonly status: 'no-figure';
      readonly on: DecidingDay;
      readonly figure: Figure;
      readonly hint?: Judged;
    };

export interface Requirement<Id extends string = string, Needs extends QuestionId = QuestionId> {
  readonly id: Id;
  readonly needs: readonly Needs[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly rule: Fact<Outcome>;
}

/** What a requirement comes to for one person. */
export interface Finding<Id extends string = string> {
  readonly requirement: Id;
  readonly status: 'met' | 'not-met' | 'unknown';
  readonly reason?: 'unanswered' | 'no-figure-for-date' | 'depends';
  readonly on?: DecidingDay;
  readonly judged?: Judged;
  /** Last year's figure and how the pay compares with it, where the right one is not published. */
  readonly hint?: Judged;
  /** The figures that are still possible, lowest first, where it is unknown which one applies. */
  readonly possible: readonly Judged[];
  /** The gaps whose closing could change the status. */
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
}

/** A requirement that is met or not, whatever the amounts are. */
export function condition<const Id extends string, const R extends Reads>(given: {
  readonly id: Id;
  readonly reads: R;
  readonly sources: readonly Source[];
  readonly holds: (is: Values<R>) => boolean;
}): Requirement<Id, NeedsOf<R>> {
  const rule = fact({
    reads: given.reads,
    find: (is): Outcome => ({ status: given.holds(is) ? 'met' : 'not-met' }),
  });
  return { id: given.id, needs: rule.needs, figures: [], sources: given.sources, rule };
}

function compare(
  figure: Figure,
  on: DecidingDay,
  pay: Values<{ pay: typeof monthlyPay }>['pay'],
): Outcome {
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
}): Requirement<Id, NeedsOf<R> | OnNeeds | 'salary'> {
  const choice = fact({ reads: given.reads, find: given.choose });
  const rule = fact({
    reads: { choice, on: given.on, pay: monthlyPay },
    find: (is): Outcome => {
      const { choice: name } = is;
      const figure = name === 'exempt' ? undefined : given.figures[name];
      return figure ? compare(figure, is.on, is.pay) : { status: 'met' };
    },
  });
  return {
    id: given.id,
    needs: rule.needs,
    figures: Object.values(given.figures),
    sources: given.sources,
    rule,
  };
}

const outcomeKey = (outcome: Outcome): string =>
  outcome.status === 'no-figure'
    ? `no-figure ${outcome.hint ? outcome.hint.shortBy === undefined : ''}`
    : outcome.status;

const judgedOf = (outcome: Outcome): Judged | undefined =>
  outcome.status === 'no-figure' ? outcome.hint : outcome.judged;

const byAmount = (one: Judged, other: Judged) => one.period.cents - other.period.cents;

/** Judges one requirement. Enough for every figure still possible is met by the highest of them. */
export function judge<Id extends string>(requirement: Requirement<Id>, of: Case): Finding<Id> {
  const tree = explore(requirement.rule, of);
  const outcomes = values(tree);
  const [first] = outcomes;
  const statuses = new Set(outcomes.map(({ status }) => status));
  const status = statuses.size === 1 && !isStopped(tree) ? first?.status : undefined;
  const gaps = decisiveGaps(tree, outcomeKey);
  const seen = new Map(
    outcomes.flatMap((outcome) => judgedOf(outcome) ?? []).map((judged) => [judged.period, judged]),
  );
  const possible = [...seen.values()].toSorted(byAmount);
  const common = {
    requirement: requirement.id,
    sources: requirement.sources,
    gaps,
    possible,
    ...(first?.on && !isStopped(tree) && { on: first.on }),
  };
  if (status === 'no-figure') {
    const hint = possible.at(-1);
    return { ...common, status: 'unknown', reason: 'no-figure-for-date', ...(hint && { hint }) };
  }
  if (status === undefined) {
    const reason = gaps.some(({ why }) => why !== 'doubt') ? 'unanswered' : 'depends';
    return { ...common, status: 'unknown', reason };
  }
  const judged = possible.at(status === 'met' ? -1 : 0);
  return { ...common, status, ...(judged && { judged }) };
}
