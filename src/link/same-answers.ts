import { questionIds, type Answers } from '../questions/index.ts';
import { writeAnswer } from './answer-text.ts';

/** The same answers to the same questions, however they are put down. */
export const sameAnswers = (one: Answers, other: Answers): boolean => {
  const written = (answers: Answers, id: (typeof questionIds)[number]) =>
    answers[id] === undefined ? undefined : writeAnswer(id, answers[id] as never);
  return questionIds.every((id) => written(one, id) === written(other, id));
};
