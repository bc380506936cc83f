import { fact, ifTold, the } from '../grammar/fact.ts';
import { permitHeld } from '../shared/person.ts';
import { permitNeeded } from './facts.ts';

/** Holds the Blue Card of this country. */
export const holdsCard = fact({
  reads: { permitHeld, permitNeeded },
  find: (is): boolean => is.permitNeeded && is.permitHeld === 'lu-blue-card',
});

/** The Blue Cards of other member states. */
export const otherCards: readonly unknown[] = ['nl-blue-card', 'other-eu-blue-card'];

/** Holds the Blue Card of another member state. */
export const holdsOtherCard = fact({
  reads: { permitHeld, permitNeeded },
  find: (is): boolean => is.permitNeeded && otherCards.includes(is.permitHeld),
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
