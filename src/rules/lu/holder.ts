import { fact, ifTold, the } from '../grammar/fact.ts';
import { permitNeeded } from './facts.ts';

/** The permit held today. With an offer or an application none is assumed. */
const permitHeld = fact({
  reads: {
    told: ifTold('permitType'),
    situation: ifTold('situation'),
    permitType: the.permitType,
  },
  find: (is) => {
    if (is.told) return is.told;
    const newcomer = is.situation === 'job-offer' || is.situation === 'decision';
    return newcomer ? 'none' : is.permitType;
  },
});

/** Holds the Blue Card of this country. */
export const holdsCard = fact({
  reads: { permitHeld, permitNeeded },
  among: [true, false],
  find: (is): boolean => is.permitNeeded && is.permitHeld === 'lu-blue-card',
});

/** Holds the Blue Card of another member state. */
export const holdsOtherCard = fact({
  reads: { permitHeld, permitNeeded },
  among: [true, false],
  find: (is): boolean =>
    is.permitNeeded && (is.permitHeld === 'nl-blue-card' || is.permitHeld === 'other-eu-blue-card'),
});

/** The first day of the card held, as it was told. */
export const heldSince = fact({
  reads: {
    since: ifTold('permitSince'),
    cardFrom: ifTold('cardFrom'),
    permitSince: the.permitSince,
  },
  find: (is) => is.since ?? is.cardFrom ?? is.permitSince,
});
