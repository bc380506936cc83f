import { hasNoSearch, type AnyDuty } from '../rules/index.ts';
import type { Messages } from './messages.ts';

/** What a duty is in words; another text where what it is about never begins. */
export const dutyText = (
  { duties, noSearch }: Pick<Messages, 'duties' | 'noSearch'>,
  duty: AnyDuty,
): Messages['noSearch'] => (hasNoSearch(duty) ? noSearch : duties[duty.obligation]);
