import type { Messages } from '../../i18n/index.ts';
import type { Judged } from '../../rules/index.ts';
import { figureName } from './route-words.ts';
import { partsIn, type Said } from '../Sentence.tsx';

/** A figure with the days for which it holds, and what it comes to for the hours worked. */
export function figureIn(m: Messages, { figure, period, cents, per }: Judged): Said {
  const { result, format } = m;
  const { money, shortDay } = partsIn(m);
  const { from, until, checkAgain } = period;
  const say = until === undefined ? result.judgedByOpen : result.judgedBy;
  const line = say(
    figureName(m, figure.id),
    format.money(period.cents),
    result.units[figure.unit],
    format.shortDay(from),
    format.shortDay(until ?? checkAgain),
  );
  const parts = [money(period.cents), shortDay(from), shortDay(until ?? checkAgain)];
  if (cents === period.cents) return { text: line, parts };
  const own = result.forYourHours(format.money(cents), m.per[per]);
  return { text: `${line} ${own}`, parts: [...parts, money(cents)] };
}

/** Between which days a figure began, where the day is not known. */
export function startUnknownIn(m: Messages, { period }: Judged): Said | undefined {
  const { from, surelyFrom } = period;
  if (surelyFrom === undefined) return undefined;
  const { result, format } = m;
  const { shortDay } = partsIn(m);
  const text = result.startUnknown(format.shortDay(from), format.shortDay(surelyFrom));
  return { text, parts: [shortDay(from), shortDay(surelyFrom)] };
}

/** How sure a figure is, where it is not certain. */
export function unsureIn({ result }: Messages, { period }: Judged): Said | undefined {
  const { confidence } = period;
  return confidence === 'high' ? undefined : { text: result.confidence[confidence], parts: [] };
}
