import { daysBetween, type PlainDate } from '../dates/index.ts';
import { earliestIn, isBetween, unknown, type Answers } from '../questions/index.ts';
import { outcomeKey, type Judge } from './judge.ts';
import { levers, movableIds, type Actor, type AnyLever, type MovableId } from './levers.ts';
import type { Move } from './move.ts';
import { horizonFrom, spansOf, type Span } from './spans.ts';

/** A move that was chosen, or one that can be made smaller: its steps from `at` up to the one chosen. */
export type Turn = Move & {
  readonly span?: Span;
  readonly scale?: { readonly at: number; readonly top: number; to(step: number): Move['to'] };
};

/** What can be done about one answer of this person: the ways to move it, as far as each goes. */
export interface Knob {
  readonly question: MovableId;
  readonly turns: readonly Turn[];
}

const withAnswer = (answers: Answers, question: MovableId, to: unknown): Answers => ({
  ...answers,
  [question]: to,
});

/** The spans other than the one of the day now, nearest first. */
function otherSpans(now: PlainDate, today: PlainDate, keyAt: (day: PlainDate) => string) {
  const start = now > today ? now : today;
  const key = keyAt(now);
  const near = ({ from, until }: Span) => (from > now ? from : until);
  return spansOf(today, horizonFrom(start), keyAt)
    .filter((span) => keyAt(near(span)) !== key)
    .map((span) => ({ span, day: near(span) }))
    .toSorted((one, other) => distance(one.day, now) - distance(other.day, now));
}

const distance = (day: PlainDate, from: PlainDate) => Math.abs(daysBetween(from, day));

function dayTurns(
  question: 'filingDate' | 'contractStart',
  lever: Extract<AnyLever, { kind: 'day' }>,
  answers: Answers,
  today: PlainDate,
  judge: Judge,
): readonly Turn[] {
  const now = earliestIn(answers[question]) ?? (lever.isTodayUntold ? today : undefined);
  // Work that has begun is not begun on another day.
  if (now === undefined || (!lever.isTodayUntold && now < today)) return [];
  const keyAt = (day: PlainDate) => outcomeKey(judge(withAnswer(answers, question, day)));
  return otherSpans(now, today, keyAt).map(({ span, day }) => {
    const by: readonly Actor[] = day > now && day > today ? lever.later : lever.sooner;
    return { question, to: day, by, span };
  });
}

function turnsOf(
  question: MovableId,
  answers: Answers,
  today: PlainDate,
  judge: Judge,
): readonly Turn[] {
  const lever = levers[question] as AnyLever;
  if (lever.kind === 'day') {
    return dayTurns(question as 'filingDate' | 'contractStart', lever, answers, today, judge);
  }
  const answer = answers[question];
  if (answer === undefined || answer === unknown || isBetween(answer)) return [];
  const { by } = lever;
  if (lever.kind === 'becomes') {
    return answer === lever.to ? [] : [{ question, to: lever.to as Move['to'], by }];
  }
  const [at, top] = [lever.stepOf(answer), lever.top(answer)];
  if (at >= top) return [];
  const to = (step: number) => lever.answerAt(step, answer) as Move['to'];
  return [{ question, to: to(top), by, scale: { at, top, to } }];
}

/** What can be moved of these answers and makes a difference to the route. */
export function knobsOf(answers: Answers, today: PlainDate, judge: Judge): readonly Knob[] {
  const key = outcomeKey(judge(answers));
  return movableIds.flatMap((question) => {
    const turns = turnsOf(question, answers, today, judge).filter(
      ({ to }) => outcomeKey(judge(withAnswer(answers, question, to))) !== key,
    );
    return turns.length > 0 ? { question, turns } : [];
  });
}
