import type { Case } from './fact.ts';
import type { Gap } from './gap.ts';
import type { DecidingDay, Judged, Requirement, RequirementOutcome } from './requirement.ts';
import type { Source } from './source.ts';
import { decisiveGaps, explore, isStopped, values } from './worlds.ts';

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

const outcomeKey = (outcome: RequirementOutcome): string =>
  outcome.status === 'no-figure'
    ? `no-figure ${outcome.hint ? outcome.hint.shortBy === undefined : ''}`
    : outcome.status;

const judgedOf = (outcome: RequirementOutcome): Judged | undefined =>
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
  const sameDay = !isStopped(tree) && outcomes.every(({ on }) => on?.day === first?.on?.day);
  const common = {
    requirement: requirement.id,
    sources: requirement.sources,
    gaps,
    possible,
    ...(sameDay && first?.on && { on: first.on }),
  };
  if (status === 'no-figure') {
    const hint = possible.at(-1);
    return {
      ...common,
      ...(first?.on && { on: first.on }),
      status: 'unknown',
      reason: 'no-figure-for-date',
      ...(hint && { hint }),
    };
  }
  if (status === undefined) {
    const reason = gaps.some(({ why }) => why !== 'doubt') ? 'unanswered' : 'depends';
    return { ...common, status: 'unknown', reason };
  }
  const judged = possible.at(status === 'met' ? -1 : 0);
  return { ...common, status, ...(judged && { judged }) };
}
