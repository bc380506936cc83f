import { route } from '../grammar/route.ts';
import { hasOffer, permitNeeded } from './facts.ts';
import { applyFromAbroad, contract, qualification, residence, salary } from './requirements.ts';
import { sources } from './sources.ts';

/** Who lives and works here without a permit of this kind. */
export const freedomSources = [sources.euCitizens, sources.british] as const;

/** Luxembourg EU Blue Card (carte bleue européenne). */
export const luBlueCard = route({
  id: 'lu-blue-card',
  country: 'LU',
  offered: hasOffer,
  needed: permitNeeded,
  sources: freedomSources,
  requires: [salary, contract, qualification, applyFromAbroad, residence],
});
