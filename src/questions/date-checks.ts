import type { PlainDate } from '../dates/index.ts';
import type { Answers, AnswerTo, DateId, QuestionId } from './catalogue.ts';
import { unknown } from './kinds.ts';

/** The other answers and the day that an answer is judged by. */
export interface Surroundings {
  readonly answers: Answers;
  readonly today: PlainDate;
}

/** The Aliens Act 2000 is in force since 1 April 2001: no permit of this tool is older. */
export const actInForce: PlainDate = '2001-04-01';

/** One thing to look at in an answer. */
export type Check<Answer, Issue> = (answer: Answer, around: Surroundings) => Issue | undefined;
export type Checks<Issue> = { readonly [Id in QuestionId]?: Check<AnswerTo<Id>, Issue> };

/** The first of several issues with an answer. */
export const firstOf =
  <Answer, Issue>(...checks: readonly Check<Answer, Issue>[]): Check<Answer, Issue> =>
  (answer, around) => {
    for (const check of checks) {
      const issue = check(answer, around);
      if (issue) return issue;
    }
    return undefined;
  };

/** A check of a date, for a question that may be answered "I don't know". */
export const unlessUnsure =
  <Issue>(check: Check<PlainDate, Issue>): Check<PlainDate | typeof unknown, Issue> =>
  (answer, around) =>
    answer === unknown ? undefined : check(answer, around);

const told = ({ answers }: Surroundings, id: DateId): PlainDate | undefined => {
  const date = answers[id];
  return date === unknown ? undefined : date;
};

/** The date must not lie before another one. */
export const notBefore =
  <Issue>(id: DateId, issue: Issue): Check<PlainDate, Issue> =>
  (date, around) => {
    const other = told(around, id);
    return other !== undefined && date < other ? issue : undefined;
  };

/** The date must not lie after another one. */
export const notAfter =
  <Issue>(id: DateId, issue: Issue): Check<PlainDate, Issue> =>
  (date, around) => {
    const other = told(around, id);
    return other !== undefined && date > other ? issue : undefined;
  };

/** The date must not lie before a fixed day. */
export const since =
  <Issue>(first: PlainDate, issue: Issue): Check<PlainDate, Issue> =>
  (date) =>
    date < first ? issue : undefined;

/** The date must not lie ahead. */
export const come =
  <Issue>(issue: Issue): Check<PlainDate, Issue> =>
  (date, { today }) =>
    date > today ? issue : undefined;
