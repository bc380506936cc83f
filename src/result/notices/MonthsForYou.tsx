import type { Country } from '../../dates/index.ts';
import { useMessages, type Messages } from '../../i18n/index.ts';
import { hasNoSearch, type AnyDuty } from '../../rules/index.ts';
import { limitOf, type Limit } from '../duties/binding.ts';
import { isSearch } from '../duties/duty-days.ts';
import { limitName, noSearchText } from '../duties/limit-words.ts';
import { Sentence, useParts } from '../Sentence.tsx';

function textFor(m: Messages, search: AnyDuty, limit: Limit | undefined): string {
  if (hasNoSearch(search)) return noSearchText(m, search);
  return limit
    ? m.limits.forYouCut(m.format.day(limit.on), limitName(m, limit.name))
    : m.limits.forYou(m.format.day(search.due));
}

interface MonthsForYouProps {
  readonly country: Country;
  readonly duties: readonly AnyDuty[];
}

/** The months to search of this person, with what cuts them short. */
export function MonthsForYou({ country, duties }: MonthsForYouProps) {
  const m = useMessages();
  const { day } = useParts();
  const search = duties.find((duty) => duty.country === country && isSearch(duty));
  if (!search) return null;
  const limit = limitOf(search, duties);
  const on = limit?.on ?? search.due;
  return (
    <p data-for-you={search.obligation} className="mt-1 font-bold">
      <Sentence text={textFor(m, search, limit)} parts={[day(on)]} />
    </p>
  );
}
