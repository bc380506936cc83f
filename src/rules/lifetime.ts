import type { PlainDate } from '../dates/index.ts';
import { checkedOn } from './checked-on.ts';

/** 120 days after the rules were read: later they may have changed. In figures, so that the first page counts no days. */
export const rulesKeepUntil: PlainDate = '2027-03-22';

/** A clock that says a day so long after that is wrong, or nobody has read the rules for very long. */
export const clockLasts = 400;

/** The last day of these. */
export const clockBelievedUntil: PlainDate = '2027-12-27';

/** On this day the rules were read so long ago that they may have changed. */
export const areRulesOld = (day: PlainDate): boolean => day > rulesKeepUntil;

/** A clock may say this day: it lies after the rules were read, and not very long after. */
export const isBelievable = (day: PlainDate): boolean =>
  day >= checkedOn && day <= clockBelievedUntil;
