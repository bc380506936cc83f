import type { PlainDate } from '../dates/index.ts';
import type { Answers, DateId, Known, QuestionId } from './catalogue.ts';
import { earliestIn, latestIn } from './half-known.ts';

/** The other answers and the day that an answer is judged by. */
export interface Surroundings {
  readonly answers: Answers;
  readonly today: PlainDate;
}

/** The Aliens Act 2000 is in force since 1 April 2001: no permit of this tool is older. */
export const actInForce: PlainDate = '2001-04-01';

/** One thing to look at in an answer. */
export type Check<Answer, Issue> = (answer: Answer, around: Surroundings) => Issue | undefined;
export type Checks<Issue> = { readonly [Id in QuestionId]?: Check<Known<Id>, Issue> };

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

/** The date must not lie before another one; where that is half known, before all that it may be. */
export const notBefore =
  <Issue>(id: DateId, issue: Issue): Check<PlainDate, Issue> =>
  (date, around) => {
    const other = earliestIn(around.answers[id]);
    return other !== undefined && date < other ? issue : undefined;
  };

/** The date must not lie after another one; where that is half known, after all that it may be. */
export const notAfter =
  <Issue>(id: DateId, issue: Issue): Check<PlainDate, Issue> =>
  (date, around) => {
    const other = latestIn(around.answers[id]);
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
