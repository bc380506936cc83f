import type { Doubt, RouteId } from '../rules/index.ts';
import type { Duty } from './concerning.ts';

/** Whom a doubt concerns: all whom its duty does, or the people of some routes alone. */
const doubtConcerns: Readonly<Record<Doubt, 'all' | readonly [RouteId, ...RouteId[]]>> = {
  'six-months-source': ['nl-hsm'],
  'fixed-term-expiry': 'all',
  'repeated-unemployment': 'all',
  'card-may-be-extended': ['nl-blue-card'],
  'blue-card-beforehand': ['nl-blue-card'],
  'notice-period': 'all',
  'garden-leave': 'all',
  'start-before-decision': 'all',
  'shorter-terms-source': 'all',
  'longer-or-shorter-term': 'all',
  'late-extension': 'all',
  'blue-card-report': ['nl-blue-card'],
  'milestone-in-practice': 'all',
  'two-years-or-104-weeks': 'all',
  'scheme-may-have-changed': 'all',
  'working-day-undefined': 'all',
  'minister-or-tribunal-term': 'all',
  'unemployment-wording-unread': 'all',
  'report-without-days': 'all',
  'renewal-window': 'all',
  'contract-cap': 'all',
  'employment-or-card-start': 'all',
};

/** What is in doubt about a duty for the people of a route; without a route, for everybody of the country. */
export const doubtsOf = ({ plain }: Duty, route: RouteId | undefined): readonly Doubt[] =>
  plain.doubts.filter((doubt) => {
    const concern = doubtConcerns[doubt];
    return concern === 'all' || (route !== undefined && concern.includes(route));
  });
