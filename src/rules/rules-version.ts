import type { PlainDate } from '../dates/index.ts';

/**
 * Names the rules that judged: the newest day on which a source of theirs was read. It stands at the foot of every page, on
 * paper, in a kept case and in the module. A change of a rule or a figure comes with reading, and so with a new day. A
 * later version may judge as before, where the sources had not changed; two changes of one day share a version.
 */
export const rulesVersion: PlainDate = '2026-11-28';
