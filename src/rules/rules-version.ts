import type { PlainDate } from '../dates/index.ts';
import { checkedOn } from './checked-on.ts';

/** Names the rules that judged: the day on which their sources were last read. */
export const rulesVersion: PlainDate = checkedOn;
