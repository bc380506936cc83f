import type { Writable } from './dated.ts';
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
  /** The last known figure and how the pay compares with it, where the right one is not published. */
  readonly hint?: Judged;
  /** The figures compared with, lowest first: several where it is unknown which one applies. */
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

const byAmount = (one: Judged, other: Judged) => one.cents - other.cents;

const overdueLast = (one: Judged, other: Judged) =>
  Number(one.overdue ?? false) - Number(other.overdue ?? false);

/** The figures that the outcomes were compared with, each once, lowest first; overdue if it is on any day. */
function figuresIn(outcomes: readonly RequirementOutcome[]): readonly Judged[] {
  const found: Judged[] = [];
  for (const outcome of outcomes) {
    const judged = judgedOf(outcome);
    if (judged) found.push(judged);
  }
  if (found.length < 2) return found;
  const all = found.toSorted(overdueLast);
  const each = new Map(all.map((judged) => [`${judged.figure.id} ${judged.period.from}`, judged]));
  return [...each.values()].toSorted(byAmount);
}

/** The day that decides, where it is the same in every outcome. */
function dayIn(outcomes: readonly RequirementOutcome[]): DecidingDay | undefined {
  const first = outcomes[0]?.on;
  return outcomes.every(({ on }) => on?.day === first?.day) ? first : undefined;
}

function reasonFor(gaps: readonly Gap[]): NonNullable<Finding['reason']> {
  if (gaps.some((gap) => 'question' in gap)) return 'unanswered';
  return gaps.some(({ why }) => why === 'no-figure') ? 'no-figure-for-date' : 'depends';
}

/** Judges one requirement. Enough for every figure still possible is met by the highest of them. */
export function judge<Id extends string>(requirement: Requirement<Id>, of: Case): Finding<Id> {
  const tree = explore(requirement.rule, of);
  const outcomes = values(tree);
  const stopped = isStopped(tree);
  const gaps = decisiveGaps(tree, outcomeKey);
  const possible = figuresIn(outcomes);
  const { id, sources } = requirement;
  const finding: Writable<Finding<Id>> = {
    requirement: id,
    status: 'unknown',
    possible,
    gaps,
    sources,
  };
  const on = stopped ? undefined : dayIn(outcomes);
  if (on) finding.on = on;
  const first = outcomes[0];
  if (!first || stopped || outcomes.some(({ status }) => status !== first.status)) {
    finding.reason = reasonFor(gaps);
  } else if (first.status === 'no-figure') {
    finding.reason = 'no-figure-for-date';
    finding.on = first.on;
    const hint = possible.at(-1);
    if (hint) finding.hint = hint;
  } else {
    finding.status = first.status;
    const judged = possible.at(first.status === 'met' ? -1 : 0);
    if (judged) finding.judged = judged;
  }
  return finding;
}
