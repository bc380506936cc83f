import { createContext, use } from 'react';
import {
  offeredOptions,
  questions,
  type Answers,
  type ChoiceId,
  type QuestionId,
} from '../questions/index.ts';

/** Answers that somebody else has filled in: they count only once the person has agreed to them on their page. */
interface Prefilled {
  readonly answers: Answers;
  /** Who did; undefined where nobody knows. */
  readonly by: string | undefined;
}

const context = createContext<Prefilled>({ answers: {}, by: undefined });

export const PrefilledProvider = context.Provider;

/** What somebody else has filled in on this page. */
export const usePrefilled = (): Prefilled => use(context);

/** Whether an answer is as it was filled in. */
export const isAsFilledIn = (id: QuestionId, answer: unknown, { answers }: Prefilled): boolean =>
  answers[id] !== undefined && JSON.stringify(answers[id]) === JSON.stringify(answer);

/** What stands in the fields of a page at first: what the person said, else what was filled in and may be chosen. */
export function firstAnswer(
  id: QuestionId,
  given: Answers,
  others: Answers,
  prefilled: Prefilled,
): Answers[QuestionId] {
  const filled = prefilled.answers[id];
  if (given[id] !== undefined || filled === undefined) return given[id];
  const isOffered =
    !('options' in questions[id]) ||
    offeredOptions(id as ChoiceId, others).some((option) => option === filled);
  return isOffered || filled === 'unknown' ? filled : undefined;
}
