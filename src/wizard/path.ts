import type { PlainDate } from '../dates/index.ts';
import {
  steps,
  type Answers,
  type QuestionId,
  type Step,
  type StepId,
} from '../questions/index.ts';
import { openQuestions } from '../rules/index.ts';

/** A page of one person's path, and which of its questions are asked there. */
export interface Stop {
  readonly step: Step & { readonly id: StepId };
  readonly asks: readonly QuestionId[];
}

/** The only state of the tool. `told` are answers given outside the path: by a link, or offered by the person. */
export interface Session {
  readonly answers: Answers;
  readonly told: readonly QuestionId[];
}

export interface Path {
  readonly stops: readonly Stop[];
  /** The answers that count: those asked for on this path, and those told. */
  readonly counted: Answers;
  /** Kept, but without effect as the other answers stand. */
  readonly idle: readonly QuestionId[];
  /** The first page with a question that is not answered; none when all is said. */
  readonly next: Stop | undefined;
}

const pick = (answers: Answers, ids: readonly QuestionId[]): Answers =>
  Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));

/**
 * The path of one person, up to the first page that is not answered: as long as something still hangs on a
 * question, given the answers before it, the first page that asks it comes next. No step has a condition of
 * its own, so no answer that is not asked for can count.
 */
export function walk({ answers, told }: Session, today: PlainDate): Path {
  const stops: Stop[] = [];
  let counted = pick(answers, told);
  let next: Stop | undefined;
  while (!next) {
    const wanted = openQuestions(counted, today);
    const step = steps.find(({ asks }) => asks.some((id) => wanted.has(id)));
    if (!step) break;
    const stop = { step, asks: step.asks.filter((id) => wanted.has(id)) };
    stops.push(stop);
    counted = Object.assign({}, counted, pick(answers, stop.asks));
    if (stop.asks.some((id) => answers[id] === undefined)) next = stop;
  }
  const idle = (Object.keys(answers) as QuestionId[]).filter((id) => counted[id] === undefined);
  return { stops, counted, idle, next };
}
