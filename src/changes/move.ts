import type { Answers, AnswerTo, QuestionId } from '../questions/index.ts';
import type { Judged } from '../rules/index.ts';
import type { Actor, MovableId } from './levers.ts';
import type { Span } from './spans.ts';

/** One answer that would be another. */
export interface Move<Id extends MovableId = MovableId> {
  readonly question: Id;
  readonly to: AnswerTo<Id>;
  readonly by: readonly Actor[];
  /** Of a day: the days around it that do as well, from today to the last one that was tried. */
  readonly days?: Span;
}

/** The smallest moves that together turn "does not look open" into something else. */
export interface Suggestion {
  readonly moves: readonly Move[];
  /** `cannot-say`: no longer ruled out, but something else is still missing. */
  readonly becomes: 'likely' | 'cannot-say';
  /** The questions that then still decide. */
  readonly open: readonly QuestionId[];
  /** Amounts it then rests on that should have been looked up again by the day that decides. */
  readonly overdue: readonly Judged[];
}

/** The answers once the moves are made. */
export const moved = (answers: Answers, moves: readonly Move[]): Answers => ({
  ...answers,
  ...(Object.fromEntries(moves.map(({ question, to }) => [question, to])) as Answers),
});

const order: readonly Actor[] = ['you', 'employer', 'time'];

/** Who must act for a suggestion, each once. */
export const actorsOf = ({ moves }: Pick<Suggestion, 'moves'>): readonly Actor[] =>
  order.filter((actor) => moves.some(({ by }) => by.includes(actor)));
