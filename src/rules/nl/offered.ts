import { fact, ifTold } from '../grammar/fact.ts';
import { mayNeedPermit } from './facts.ts';
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

/** A pay drop is judged by the permit held; who needs none is told so once. */
export const hsmOffered = fact({
  reads: { isDrop, hasOffer, permitType: ifTold('permitType'), mayNeedPermit },
  find: (is) => {
    if (!is.isDrop) return is.hasOffer;
    return is.permitType === 'nl-hsm' || is.permitType === undefined || !is.mayNeedPermit;
  },
});

export const blueCardOffered = fact({
  reads: { isDrop, hasOffer, permitType: ifTold('permitType'), mayNeedPermit },
  find: (is) => (is.isDrop ? is.permitType === 'nl-blue-card' && is.mayNeedPermit : is.hasOffer),
});
