import { actorsOf, type Move, type Suggestion } from '../../changes/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Answers, Pay } from '../../questions/index.ts';
import type { Group } from './Row.tsx';

/** Under whom a suggestion stands: where time has a part in it, nothing else helps. */
export function groupOf(suggestion: Suggestion): Group {
  const actors = actorsOf(suggestion);
  if (actors.includes('time')) return 'time';
  return actors.length > 1 ? 'together' : (actors[0] ?? 'time');
}

const isPay = (answer: unknown): answer is Pay =>
  typeof answer === 'object' && answer !== null && 'amount' in answer;

const centsOf = (answer: unknown) => (isPay(answer) ? Math.round(answer.amount * 100) : undefined);

/** Which days do: those up to one, from one on, or from one to another. */
function whenOf({ days, to }: Move, today: PlainDate) {
  if (!days || days.from <= today) return 'by';
  return to === days.from ? 'from' : 'between';
}

/** The days and amounts in the words of a move, for `Sentence`. */
export const exactIn = ({ days }: Move, more: number | undefined) => ({
  days: days ? [days.from, days.until] : [],
  cents: more === undefined ? [] : [more],
});

/** A move in words, with the amount by which pay would rise. */
export function moveWords(
  { changes, format }: Messages,
  move: Move,
  answers: Answers,
  today: PlainDate,
) {
  const { question, to, days } = move;
  const before = answers[question];
  const [now, then] = [centsOf(before), centsOf(to)];
  const more = now === undefined || then === undefined ? undefined : then - now;
  const text = changes.moves[question]({
    more: more === undefined ? '' : format.money(more),
    to: format.answer(question, to),
    days: {
      when: whenOf(move, today),
      from: days ? format.day(days.from) : '',
      until: days ? format.day(days.until) : '',
    },
    again: typeof before === 'string' && before < today,
  });
  return { text, more };
}
