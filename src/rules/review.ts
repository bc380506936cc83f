import { addMonths, type PlainDate } from '../dates/index.ts';
import { checkedOn } from './checked-on.ts';

/** Within a year all sources are read again, with those of amounts that have ended. */
const restUntil: PlainDate = addMonths(checkedOn, 12);

/** The day to look for the amount that follows: `expected` while none is known, and within the year at the latest. */
export const reviewOn = (expected: PlainDate, isNewest: boolean): PlainDate =>
  isNewest && expected < restUntil ? expected : restUntil;
