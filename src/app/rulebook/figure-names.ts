import type { Messages, RulebookText } from '../../i18n/index.ts';
import { checkedOn, type AnyFigureId, type Figure, type Period } from '../../rules/index.ts';

/** What a figure is called, whether or not a route is judged by it. */
export const nameOfFigure = (
  m: Messages,
  { otherFigures }: RulebookText,
  { id }: Figure<AnyFigureId>,
): string => ({ ...otherFigures, ...m.figures })[id];

/** "€5,942 gross a month". */
const sumIn = ({ format, result }: Messages, { unit }: Figure, { cents }: Period): string =>
  `${format.money(cents)} ${result.units[unit]}`;

/** The stretch that held on the day on which the rules were read. */
export const periodNow = ({ periods }: Figure): Period | undefined =>
  periods.find(
    ({ from, until }) => from <= checkedOn && (until === undefined || until >= checkedOn),
  );

/** Until when an amount holds; where nobody has set an end, by when it is looked up again. */
export const endIn = (
  { format }: Messages,
  words: RulebookText,
  { until, checkAgain }: Period,
): string =>
  until === undefined
    ? words.amountOpen(format.shortDay(checkAgain))
    : words.amountUntil(format.shortDay(until));

/** What a figure came to on the day of the rules and until when, or that it holds no more. */
export function amountNow(m: Messages, words: RulebookText, figure: Figure): string {
  const now = periodNow(figure);
  if (!now) return words.ended;
  const day = `${words.amountOn(m.format.shortDay(checkedOn))}${m.format.colon}`;
  return `${day}${sumIn(m, figure, now)}, ${endIn(m, words, now)}`;
}
