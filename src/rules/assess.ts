import type { PlainDate } from '../dates/index.ts';
import type { Answers } from '../questions/index.ts';
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

/** Where one person stands: every route, duty and notice that the law gives for the answers. */
export interface Assessment {
  readonly asOf: PlainDate;
  readonly routes: readonly RouteAssessment<RouteId>[];
  readonly duties: readonly Duty<ObligationId>[];
  readonly notices: readonly Notice<NoticeId>[];
}

const byDue = (one: Duty, other: Duty) =>
  one.due === other.due ? 0 : one.due < other.due ? -1 : 1;

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

/**
 * Judges the answers as of `today`, the calendar date in the country asked about. Pure and total: never
 * throws for answers that the catalogue accepts. Duties come in the order of their safe days.
 */
export function assess(answers: Answers, today: PlainDate): Assessment {
  const of: Case = { answers, today };
  return {
    asOf: today,
    routes: routes
      .map((route) => assessRoute(route, of) as RouteAssessment<RouteId> | undefined)
      .filter(isThere),
    duties: obligations
      .map((obligation) => dutyOf<ObligationId>(obligation, of))
      .filter(isThere)
      .toSorted(byDue),
    notices: notices.map((notice) => noticeOf<NoticeId>(notice, of)).filter(isThere),
  };
}
