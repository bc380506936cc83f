import { fact, ifTold } from '../grammar/fact.ts';
import { isDrop } from './pay-drop.ts';

/** There is a job to judge: by the situation, or because somebody told its pay. */
export const hasOffer = fact({
  reads: { situation: ifTold('situation'), salary: ifTold('salary'), isDrop },
  find: (is) => {
    if (is.isDrop || is.situation === 'private-servant') return false;
    const noJob = is.situation === 'job-ended' || is.situation === 'decision';
    return !noJob || is.salary !== undefined;
  },
});

/** A pay drop is judged by the permit held, an offer by every route. */
const offeredTo = (permit: 'nl-hsm' | 'nl-blue-card', whenNotTold: boolean) =>
  fact({
    reads: { isDrop, hasOffer, permitType: ifTold('permitType') },
    find: (is) =>
      is.isDrop
        ? is.permitType === permit || (is.permitType === undefined && whenNotTold)
        : is.hasOffer,
  });

export const hsmOffered = offeredTo('nl-hsm', true);
export const blueCardOffered = offeredTo('nl-blue-card', false);
