import type { Country } from '../../dates/index.ts';
import type { QuestionId } from '../../questions/index.ts';
import type { Case, Fact } from './fact.ts';
import type { Gap } from './gap.ts';
import { judge, type Finding } from './finding.ts';
import type { Requirement } from './requirement.ts';
import type { Source } from './source.ts';
import { decisiveGaps, explore, isStopped, mayHold, values } from './worlds.ts';

/** `likely`: every requirement met. `not-likely`: one is not. `cannot-say`: one is unknown and none unmet. */
export type Verdict = 'likely' | 'not-likely' | 'cannot-say' | 'not-needed';

export interface Route<
  Id extends string = string,
  R extends readonly Requirement[] = readonly Requirement[],
  Needs extends QuestionId = QuestionId,
> {
  readonly id: Id;
  readonly country: Country;
  /** Whether the route is there at all for this person. */
  readonly offered: Fact<boolean, Needs>;
  /** Whether the person needs such a permit. */
  readonly needed: Fact<boolean, Needs>;
  /** Where it stands who needs none. */
  readonly sources: readonly Source[];
  readonly requires: R;
}

export const route = <
  const Id extends string,
  const R extends readonly Requirement[],
  Needs extends QuestionId,
>(
  given: Route<Id, R, Needs>,
): Route<Id, R, Needs> => given;

export interface RouteAssessment<
  Id extends string = string,
  RequirementId extends string = string,
> {
  readonly route: Id;
  readonly verdict: Verdict;
  readonly findings: readonly Finding<RequirementId>[];
  /** The gaps that could still change the verdict; none once it is decided. */
  readonly gaps: readonly Gap[];
  /** Where it stands who needs no such permit. */
  readonly sources: readonly Source[];
}

function verdictOf(needed: readonly boolean[], findings: readonly Finding[]): Verdict {
  if (needed.length > 0 && !needed.includes(true)) return 'not-needed';
  if (findings.some(({ status }) => status === 'not-met')) return 'not-likely';
  const open = needed.length !== 1 || findings.some(({ status }) => status === 'unknown');
  return open ? 'cannot-say' : 'likely';
}

/** The gaps that could still change the verdict. */
function gapsIn(verdict: Verdict, needed: readonly Gap[], findings: readonly Finding[]) {
  if (verdict === 'cannot-say') return [...needed, ...findings.flatMap(({ gaps }) => gaps)];
  return verdict === 'not-likely' ? needed : [];
}

/** Judges one route; undefined when it is not offered to this person. */
export function assessRoute(given: Route, of: Case): RouteAssessment | undefined {
  if (!mayHold(given.offered, of)) return undefined;
  const tree = explore(given.needed, of);
  const needed = isStopped(tree) ? [true, false] : [...new Set(values(tree))];
  const findings = given.requires
    .filter(({ applies }) => mayHold(applies, of))
    .map((requirement) => judge(requirement, of));
  const verdict = verdictOf(needed, findings);
  const gaps = gapsIn(verdict, decisiveGaps(tree, String), findings);
  return { route: given.id, verdict, findings, gaps, sources: given.sources };
}
