import type { Country, PlainDate } from '../dates/index.ts';
import { countriesOf, type Answers } from '../questions/index.ts';
import { Finder } from './grammar/finder.ts';
import { noticeOf, type Notice } from './grammar/notice.ts';
import { dutyOf, type Duty } from './grammar/duty.ts';
import { assessRoute, type RouteAssessment } from './grammar/route.ts';
import {
  notices,
  obligations,
  routes,
  type NoticeId,
  type ObligationId,
  type RouteId,
} from './law.ts';
import { placementOf, type Placement } from './nl/placement.ts';

/** Where one person stands: every route, duty and notice that the law gives for the answers. */
export interface Assessment {
  readonly asOf: PlainDate;
  readonly routes: readonly RouteAssessment<RouteId>[];
  readonly duties: readonly Duty<ObligationId>[];
  readonly notices: readonly Notice<NoticeId>[];
  /** In Track 2: how the person may be placed with another employer, once that is known. */
  readonly placement?: Placement;
}

const byDue = (one: Duty, other: Duty) =>
  one.due === other.due ? 0 : one.due < other.due ? -1 : 1;

/** The rules of some countries, in the order of the law; the others cost nothing. */
function rulesOf(countries: readonly Country[]) {
  const asked = ({ country }: { readonly country: Country }) => countries.includes(country);
  return {
    routes: routes.filter(asked),
    obligations: obligations.filter(asked),
    notices: notices.filter(asked),
  };
}

const inForce = { NL: rulesOf(['NL']), LU: rulesOf(['LU']), both: rulesOf(['NL', 'LU']) };

/** What each rule comes to, for those that come to something. */
function each<Rule, Found>(rules: readonly Rule[], find: (rule: Rule) => Found | undefined) {
  const all: Found[] = [];
  for (const rule of rules) {
    const found = find(rule);
    if (found !== undefined) all.push(found);
  }
  return all;
}

/**
 * Judges the answers as of `today`, the calendar date in the country asked about. Pure and total: never
 * throws for answers that the catalogue accepts. Duties come in the order of `due`.
 */
export function assess(answers: Answers, today: PlainDate): Assessment {
  const of = new Finder({ answers, today });
  const [country, other] = countriesOf(answers);
  const law = inForce[other || !country ? 'both' : country];
  const placed = placementOf(of);
  return {
    asOf: today,
    routes: each(
      law.routes,
      (route) => assessRoute(route, of) as RouteAssessment<RouteId> | undefined,
    ),
    duties: each(law.obligations, (obligation) => dutyOf<ObligationId>(obligation, of)).toSorted(
      byDue,
    ),
    notices: each(law.notices, (notice) => noticeOf<NoticeId>(notice, of)),
    ...(placed && { placement: placed }),
  };
}

/**
 * Judges one route alone; undefined when it is not offered. Cheap enough to try many answers, if half-known days are
 * tried in a few `worlds` only.
 */
export const judgeRoute = (
  id: RouteId,
  answers: Answers,
  today: PlainDate,
  worlds?: number,
): Assessment['routes'][number] | undefined => {
  const route = routes.find((each) => each.id === id);
  const of = new Finder({ answers, today, worlds });
  return route && (assessRoute(route, of) as RouteAssessment<RouteId> | undefined);
};
