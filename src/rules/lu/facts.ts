import { fact, ifTold } from '../grammar/fact.ts';
import type { DecidingDay } from '../grammar/requirement.ts';
import { britishRightsOpenIn, filingDay, freeMovementIn, surelyFreeIn } from '../shared/person.ts';

export const freeMovement = freeMovementIn('LU');
export const britishRightsOpen = britishRightsOpenIn('LU');

/** A permit is what the person must have to live and work here. */
export const permitNeeded = fact({
  reads: { freeMovement },
  find: (is): boolean => !is.freeMovement,
});

const surelyFree = surelyFreeIn('LU');

/** A permit may be needed: what is said of figures and days holds before the nationality is known. */
export const mayNeedPermit = fact({ reads: { surelyFree }, find: (is) => !is.surelyFree });

/** The law of the filing date judges the requirements. */
export const filing = fact({
  reads: { filingDay },
  find: (is): DecidingDay => ({ day: is.filingDay, event: 'filing' }),
});

/** There is a job to judge: by the situation, or because somebody told its pay. */
export const hasOffer = fact({
  reads: { situation: ifTold('situation'), salary: ifTold('salary') },
  find: (is) => {
    const noJob = is.situation === 'job-ended' || is.situation === 'decision';
    return !noJob || is.salary !== undefined;
  },
});
