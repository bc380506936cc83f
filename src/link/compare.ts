import type { PlainDate } from '../dates/index.ts';
import type { Answers } from '../questions/index.ts';
import {
  assess,
  rulesVersion,
  type Assessment,
  type Finding,
  type Judged,
  type ObligationId,
  type RouteId,
  type Verdict,
} from '../rules/index.ts';
import { pastOf, type Past } from './past.ts';

/** Why the same answers come out differently, as far as the rules can say. */
export type Cause =
  /** Some answers could not be used any more. */
  | 'left-out'
  /** The rules are of another version. */
  | 'rules'
  /** The rules still say the same of that day: the days have moved on. */
  | 'time'
  /** The same rules say something else of the same day. */
  | 'unexplained';

/** A requirement that comes out otherwise, by the amounts of then and now where they differ. */
export interface Turn {
  readonly requirement: string;
  readonly finding: Finding;
  readonly amounts?: { readonly before: Judged; readonly now: Judged };
}

export interface RouteDifference {
  readonly route: RouteId;
  /** Undefined where the route was, or is, not there for this person. */
  readonly before: Verdict | undefined;
  readonly now: Verdict | undefined;
  readonly cause: Cause;
  readonly turns: readonly Turn[];
}

export interface DayDifference {
  readonly duty: ObligationId;
  readonly before: PlainDate | undefined;
  readonly now: PlainDate | undefined;
  readonly cause: Cause;
}

/** How the result of then differs from the one of now. */
export interface Comparison {
  readonly past: Past;
  readonly routes: readonly RouteDifference[];
  readonly days: readonly DayDifference[];
}

interface Sides {
  readonly past: Past;
  /** The answers as they were kept, as far as they can still be used. */
  readonly answers: Answers;
  /** Not every answer that was kept can still be used. */
  readonly leftOut: boolean;
  readonly now: Assessment;
}

const keysOf = <Id extends string>(...all: readonly { readonly [I in Id]?: unknown }[]) => [
  ...new Set(all.flatMap((each) => Object.keys(each) as Id[])),
];

const findingsOf = ({ routes }: Assessment, id: RouteId): readonly Finding[] =>
  routes.find(({ route }) => route === id)?.findings ?? [];

function amountsOf(before: Finding, now: Finding): Pick<Turn, 'amounts'> {
  if (!before.judged || !now.judged || before.judged.cents === now.judged.cents) return {};
  return { amounts: { before: before.judged, now: now.judged } };
}

/** The requirements of a route that came out otherwise on the day of then. */
function turnsOf(earlier: Assessment, now: Assessment, route: RouteId): readonly Turn[] {
  const before = findingsOf(earlier, route);
  return findingsOf(now, route).flatMap((finding) => {
    const { requirement, status } = finding;
    const was = before.find((each) => each.requirement === requirement);
    if (!was || was.status === status) return [];
    return { requirement, finding, ...amountsOf(was, finding) };
  });
}

/**
 * What came out otherwise when a case was kept, and why: the rules of today judge the day of then once more. What the
 * kept case says of itself is compared, and believed in nothing.
 */
export function compare({ past, answers, leftOut, now }: Sides): Comparison {
  const earlier = assess(answers, past.made);
  const again = pastOf(earlier);
  const current = pastOf(now);
  const causeOf = (holds: boolean): Cause => {
    if (leftOut) return 'left-out';
    if (holds) return 'time';
    return past.rules === rulesVersion ? 'unexplained' : 'rules';
  };
  const routes = keysOf<RouteId>(past.verdicts, current.verdicts).map((route) => {
    const before = past.verdicts[route];
    const cause = causeOf(again.verdicts[route] === before);
    const turns = cause === 'time' ? turnsOf(earlier, now, route) : [];
    return { route, before, now: current.verdicts[route], cause, turns };
  });
  const days = keysOf<ObligationId>(past.days, current.days).map((duty) => {
    const before = past.days[duty];
    return { duty, before, now: current.days[duty], cause: causeOf(again.days[duty] === before) };
  });
  const differs = (each: RouteDifference | DayDifference) => each.before !== each.now;
  return { past, routes: routes.filter(differs), days: days.filter(differs) };
}
