import type { AnyDuty, ObligationId } from '../../rules/index.ts';
import { limitOf, type LimitName } from '../duties/binding.ts';
import type { Collision } from './collisions.ts';
import type { LaneId } from './timeline-lanes.ts';
import { numberOf } from './timeline-ticks.ts';

/** The lane on which the day of a duty lies. */
export const laneOf: Partial<Record<ObligationId, LaneId>> = {
  'nl.search-period': 'search',
  'nl.extension.apply': 'permit',
  'track2.last-pay': 'sickPay',
  'lu.card-end': 'card',
  'lu.renewal': 'card',
  'lu.unemployment.limit': 'unemployment',
  'lu.use-authorisation': 'authorisation',
  'lu.change.free': 'restricted',
  'servant.card-end': 'card',
  'servant.leave-country': 'contract',
};

const boundLane = {
  permit: 'permit',
  contract: 'contract',
  'sick-pay': 'sickPay',
  search: 'search',
} as const satisfies Record<string, LaneId>;

/** The first day of each collision joined to what it collides with, and each cap to what it cuts. */
export function linksIn(duties: readonly AnyDuty[], collisions: readonly Collision[]) {
  const caps = duties.flatMap((duty) => {
    const limit = limitOf(duty, duties);
    const [lane, cutBy] = [laneOf[duty.obligation], limit && lanesOfLimits[limit.name]];
    return lane && cutBy && limit
      ? [{ at: numberOf(limit.on), lanes: [cutBy, lane] as const }]
      : [];
  });
  const past = collisions.flatMap((each) =>
    each.what === 'programme'
      ? [{ at: numberOf(each.from), lanes: [boundLane[each.past], 'programme'] as const }]
      : [],
  );
  return [...caps, ...past];
}

const lanesOfLimits: Partial<Record<LimitName, LaneId>> = {
  'permit-end': 'permit',
  'contract-end': 'contract',
  'card-end': 'card',
};
