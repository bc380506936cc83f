import { hasNoSearch, type Duty, type ObligationId } from '../rules/index.ts';
import type { Messages } from './messages.ts';

/** What a duty is in words; another text where what it is about never begins. */
export const dutyText = (
  { duties, noSearch }: Pick<Messages, 'duties' | 'noSearch'>,
  duty: Duty<ObligationId>,
): Messages['noSearch'] => (hasNoSearch(duty) ? noSearch : duties[duty.obligation]);
