import type { PlainDate } from '../dates/index.ts';
import { errorIn, questions, unknown, type Answers, type QuestionId } from '../questions/index.ts';
import { grid } from './grid.ts';
import { outcomeKey, type Judge, type JudgedRoute } from './judge.ts';

/** Some answers, and how the route comes out for them. */
export interface Tried {
  readonly answers: Answers;
  readonly judged: JudgedRoute | undefined;
}

/** One answer to a question for every way in which it can come out for the route, of those that can be true. */
export function representatives(
  id: QuestionId,
  answers: Answers,
  today: PlainDate,
  judge: Judge,
): readonly Tried[] {
  const seen = new Map<string, Tried>();
  for (const value of grid(id, { answers, today })) {
    const can =
      value !== unknown &&
      questions[id].schema().safeParse(value).success &&
      errorIn(id, value as never, { answers, today }) === undefined;
    if (can) {
      const tried = { ...answers, [id]: value };
      const judged = judge(tried);
      const key = outcomeKey(judged);
      if (!seen.has(key)) seen.set(key, { answers: tried, judged });
    }
  }
  return [...seen.values()];
}
