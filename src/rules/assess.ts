import type { Country, PlainDate } from '../dates/index.ts';
import { countriesOf, type Answers } from '../questions/index.ts';
import type { Case } from './grammar/fact.ts';
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

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

/**
 * Judges the answers as of `today`, the calendar date in the country asked about. Pure and total: never
 * throws for answers that the catalogue accepts. Duties come in the order of `due`.
 */
export function assess(answers: Answers, today: PlainDate): Assessment {
  const of: Case = { answers, today };
  const countries = countriesOf(answers);
  const asked = ({ country }: { readonly country: Country }) => countries.includes(country);
  const placed = placementOf(of);
  return {
    asOf: today,
    routes: routes
      .filter(asked)
      .map((route) => assessRoute(route, of) as RouteAssessment<RouteId> | undefined)
      .filter(isThere),
    duties: obligations
      .filter(asked)
      .map((obligation) => dutyOf<ObligationId>(obligation, of))
      .filter(isThere)
      .toSorted(byDue),
    notices: notices
      .filter(asked)
      .map((notice) => noticeOf<NoticeId>(notice, of))
      .filter(isThere),
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
  const of = { answers, today, ...(worlds !== undefined && { worlds }) };
  return route && (assessRoute(route, of) as RouteAssessment<RouteId> | undefined);
};
