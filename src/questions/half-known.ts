import { addDays, addMonths, dayOf, daysBetween, type PlainDate } from '../dates/index.ts';
import type { Answers, ExactAnswers } from './catalogue.ts';
import { unknown, type Between } from './kinds.ts';

/** True for a half-known day. */
export const isBetween = (answer: unknown): answer is Between =>
  typeof answer === 'object' && answer !== null && 'from' in answer && 'to' in answer;

/** Every day that a half-known day may be, in order. */
export const daysIn = ({ from, to }: Between): readonly PlainDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

/** From the first day of a month to its last. */
export const isMonth = ({ from, to }: Between): boolean =>
  dayOf(from) === 1 && to === addDays(addMonths(from, 1), -1);

type DateAnswer = PlainDate | Between | typeof unknown | undefined;

const oneOf = (answer: DateAnswer, end: keyof Between): PlainDate | undefined => {
  if (answer === unknown) return undefined;
  return isBetween(answer) ? answer[end] : answer;
};

/** The earliest day that the answer leaves; undefined where it leaves every day. */
export const earliestIn = (answer: DateAnswer) => oneOf(answer, 'from');
/** The latest day that the answer leaves; undefined where it leaves every day. */
export const latestIn = (answer: DateAnswer) => oneOf(answer, 'to');

/** The answers with one day for each that is half known: the earliest, but the latest end of a programme. */
export const withCautiousDays = (answers: Answers): ExactAnswers => {
  const end = latestIn(answers.programmeEnd);
  return { ...withEarliestDays(answers), ...(end && { programmeEnd: end }) };
};

/** The answers with the earliest day in place of each that is half known. */
export const withEarliestDays = (answers: Answers): ExactAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, isBetween(answer) ? answer.from : answer]),
  );
