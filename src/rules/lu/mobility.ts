import { addMonths } from '../../dates/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import { condition } from '../grammar/requirement.ts';
import { route } from '../grammar/route.ts';
import { freedomSources } from './blue-card.ts';
import { regime2024From } from './dates.ts';
import { filing, hasOffer, permitNeeded } from './facts.ts';
import { otherCards } from './holder.ts';
import { contract, qualification, salary } from './requirements.ts';
import { sources } from './sources.ts';

/** Months on the card of the first state, or of the second once there is one. */
const waitingTime = condition({
  id: 'waiting-time',
  reads: {
    on: filing,
    second: ifTold('secondBlueCardSince'),
    first: the.firstBlueCardSince,
  },
  sources: [sources.mobility, sources.directive, sources.seedFirm],
  holds: (is) => {
    const { day } = is.on;
    const next = is.second === undefined ? 12 : 6;
    const months = day < regime2024From ? 18 : next;
    return addMonths(is.second ?? is.first, months) <= day;
  },
});

/** Moving to Luxembourg with the EU Blue Card of another member state. */
export const luMobility = route({
  id: 'lu-blue-card-mobility',
  country: 'LU',
  offered: fact({
    reads: { permitType: ifTold('permitType'), hasOffer },
    find: (is) => otherCards.includes(is.permitType) && is.hasOffer,
  }),
  needed: permitNeeded,
  sources: freedomSources,
  requires: [waitingTime, salary, contract, qualification],
});
