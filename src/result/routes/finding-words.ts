import { questionsIn } from '../../changes/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { DecidingDay, Finding, Judged } from '../../rules/index.ts';
import { uncertainAmounts } from './figure-state.ts';
import { figureIn, startUnknownIn, unsureIn } from './figure-words.ts';
import { partsIn, type Said } from '../Sentence.tsx';

const plain = (text: string): Said => ({ text, parts: [] });

function shortIn(m: Messages, { shortBy = 0, per }: Judged, least: boolean): Said {
  const { result, format } = m;
  if (shortBy === 0) return { ...plain(result.shortByLess(m.per[per])), tone: 'short' };
  const say = least ? result.shortByAtLeast : result.shortBy;
  const text = say(format.money(shortBy), m.per[per]);
  return { text, parts: [partsIn(m).money(shortBy)], tone: 'short' };
}

/** Which event decided, and its day. */
function decidedIn(m: Messages, { event, day }: DecidingDay): Said {
  const { result, format, decidingEvents } = m;
  const text = result.decidedOn(decidingEvents[event], format.day(day));
  return { text, parts: [partsIn(m).day(day)] };
}

/** Both amounts, where it is not known when the newer one began. */
function twoAmountsIn(m: Messages, amounts: readonly Judged[]): readonly Said[] {
  const [newer] = amounts
    .filter(({ period }) => period.surelyFrom !== undefined)
    .toSorted((one, other) => (one.period.from < other.period.from ? 1 : -1));
  const start = newer && startUnknownIn(m, newer);
  if (!start) return [];
  const { result, format } = m;
  const cents = amounts.map((each) => each.cents);
  const text = result.twoAmounts(format.list(cents.map(format.money)));
  const parts = [...cents.map(partsIn(m).money), ...start.parts];
  return [{ text: `${text} ${start.text}`, parts, tone: 'stale' }];
}

/** That a figure was not looked up when it should have been; nothing where none is overdue. */
export function overdueLines(m: Messages, amounts: readonly Judged[]): readonly Said[] {
  const days = amounts.flatMap(({ overdue, period }) => (overdue ? period.checkAgain : []));
  return [...new Set(days)].map((day) => {
    const text = m.result.reviewOverdue(m.format.day(day));
    return { text, parts: [partsIn(m).day(day)], tone: 'stale' };
  });
}

/** By which figure the pay was judged, what is missing to it, how sure it is, and which day decided. */
export function amountIn(m: Messages, finding: Finding): readonly Said[] {
  const { judged, on, possible } = finding;
  if (!judged) return [];
  return [
    ...(judged.shortBy === undefined ? [] : [shortIn(m, judged, possible.length > 1)]),
    figureIn(m, judged),
    unsureIn(m, judged) ?? [],
    overdueLines(m, [judged]),
    twoAmountsIn(m, uncertainAmounts(finding)),
    on ? decidedIn(m, on) : [],
  ].flat();
}

/** Last year's figure: a comparison, marked as one, never a verdict. */
function hintIn(m: Messages, { cents, per, shortBy }: Judged): Said {
  const { result, format } = m;
  const { money } = partsIn(m);
  const amount = format.money(cents);
  if (shortBy === undefined) {
    return { text: result.hintMet(amount), parts: [money(cents)], tone: 'stale' };
  }
  const text = result.hintNotMet(amount, format.money(shortBy), m.per[per]);
  return { text, parts: [money(cents), money(shortBy)], tone: 'stale' };
}

/** The amounts that are still possible, or that none is published for the day that decides. */
function possibleIn(m: Messages, finding: Finding): readonly Said[] {
  const { result, format, decidingEvents } = m;
  const { day, money } = partsIn(m);
  const { on, possible, reason } = finding;
  if (!on) return [];
  const uncertain = uncertainAmounts(finding);
  if (uncertain.length > 0) return twoAmountsIn(m, uncertain);
  const holds = ({ period: { from, until } }: Judged) =>
    from <= on.day && (until === undefined || on.day <= until);
  if (reason === 'no-figure-for-date' || !possible.every(holds)) {
    const text = result.noFigure(decidingEvents[on.event], format.day(on.day));
    return [{ text, parts: [day(on.day)] }];
  }
  if (possible.length === 0) return [];
  const amounts = possible.map(({ cents }) => cents);
  const text = result.possible(format.list(amounts.map(format.money)));
  return [{ text, parts: amounts.map(money) }, ...overdueLines(m, possible)];
}

/** Why a requirement cannot be judged: answers that are missing, two readings, or no figure yet. */
export function notKnownIn(m: Messages, finding: Finding): readonly Said[] {
  const { result, format, questions, readings } = m;
  const { status, gaps, hint } = finding;
  if (status !== 'unknown') return [];
  const unanswered = questionsIn(gaps, 'unanswered');
  const unsure = questionsIn(gaps, 'unsure');
  const halfKnown = questionsIn(gaps, 'between');
  const names = (ids: typeof unsure) => format.list(ids.map((id) => questions[id].name));
  return [
    unanswered.length > 0 ? plain(result.missing(names(unanswered))) : [],
    unsure.length > 0 ? plain(result.unsure(names(unsure))) : [],
    halfKnown.length > 0 ? plain(result.halfKnown(names(halfKnown))) : [],
    gaps.some(({ why }) => why === 'no-figure') ? plain(result.noFigureToday) : [],
    possibleIn(m, finding),
    hint ? hintIn(m, hint) : [],
    gaps.flatMap((gap) => (gap.why === 'doubt' ? plain(readings[gap.reading]) : [])),
  ].flat();
}
