import type { Messages } from '../../i18n/index.ts';
import type { AnyDuty } from '../../rules/index.ts';
import { isAhead, limitOf, type Limit, type LimitName } from './binding.ts';

type Words = Pick<Messages, 'caps' | 'limits' | 'format'>;

/** A limit inside a sentence: "your permit ends". */
export const limitName = ({ caps, limits }: Pick<Words, 'caps' | 'limits'>, name: LimitName) =>
  name === 'card-end' ? limits.cardEnd : caps[name];

/** Instead of a last day to search: that no search period follows. */
export const noSearchText = (
  { headline, format }: Pick<Messages, 'headline' | 'format'>,
  { due, status }: AnyDuty,
): string =>
  (status === 'overdue' ? headline.searchNoneOver : headline.searchNone)(format.day(due));

/** What would move the limit of a day that is still ahead. */
export function moveOf(
  { limits }: Pick<Words, 'limits'>,
  duty: AnyDuty,
  duties: readonly AnyDuty[],
): string | undefined {
  const limit = limitOf(duty, duties);
  return limit && isAhead(duty) ? limits.moves[limit.name] : undefined;
}

/** Which limit binds a day, and where the day would be without it. */
export function limitText(words: Words, { obligation }: AnyDuty, limit: Limit): string {
  const { limits, format } = words;
  const name = limitName(words, limit.name);
  const on = format.day(limit.on);
  if (limit.name === 'card-end') return limits.before(name, on);
  const say = obligation === 'nl.search-period' ? limits.searchCut : limits.cut;
  return say(name, on, format.day(limit.end));
}
