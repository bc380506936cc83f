import { checkedOn } from '../rules/index.ts';

/** Names the rules that judged: the day on which their sources were last read. */
export const rulesVersion: string = checkedOn;
