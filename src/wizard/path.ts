import type { PlainDate } from '../dates/index.ts';
import {
  isDiscreet,
  isOffered,
  offeredOptions,
  questions,
  steps,
  unknown,
  type Answers,
  type ChoiceId,
  type QuestionId,
  type Step,
  type StepId,
} from '../questions/index.ts';
import { openQuestions } from '../rules/index.ts';

/** A page of one person's path, and which of its questions are asked there. */
interface Stop {
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

/** An option that may not be chosen beside the answers before it is no answer. */
const isChoosable = (id: QuestionId, answer: unknown, before: Answers) =>
  !('options' in questions[id]) ||
  answer === unknown ||
  offeredOptions(id as ChoiceId, before).some((option) => option === answer);

const choosable = (answers: Answers, before: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => isChoosable(id as QuestionId, answer, before)),
  );

/**
 * The path of one person, up to the first page that is not answered: as long as something still hangs on a
 * question, given the answers before it, the first page that asks it comes next. No step has a condition of
 * its own, so no answer that is not asked for can count. A page whose answer lacks a part that a later answer has
 * made necessary is wanted again, and comes next with what was typed there.
 */
export function walk({ answers, told }: Session, today: PlainDate): Path {
  const stops: Stop[] = [];
  let counted = pick(answers, told);
  let next: Stop | undefined;
  while (!next) {
    const wanted = openQuestions(counted, today);
    const step = steps.find(({ asks }) => asks.some((id) => wanted.has(id)));
    if (!step) break;
    const place = stops.findIndex((stop) => stop.step === step);
    const before = stops[place]?.asks ?? [];
    const fresh = step.asks.filter((id) => wanted.has(id) && !before.includes(id));
    const stop = { step, asks: step.asks.filter((id) => [...before, ...fresh].includes(id)) };
    stops.splice(place < 0 ? stops.length : place, 1, stop);
    const given = choosable(pick(answers, fresh), counted);
    counted = Object.assign({}, counted, given);
    if (fresh.length === 0 || fresh.some((id) => given[id] === undefined)) next = stop;
  }
  const idle = (Object.keys(answers) as QuestionId[]).filter((id) => counted[id] === undefined);
  return { stops, counted, idle, next };
}

/** The step at which an answer is changed: the page that asked for it, else the one that could. */
export function stepFor(id: QuestionId, path: Path): StepId | undefined {
  const stop = path.stops.find(({ asks }) => asks.includes(id));
  const asking: readonly Step[] = steps.filter((step) =>
    (step.asks as readonly string[]).includes(id),
  );
  const step = stop?.step ?? asking.find((each) => isOffered(each, path.counted)) ?? asking[0];
  return step?.id as StepId | undefined;
}

interface Asked {
  readonly asks: readonly QuestionId[];
  /** What is answered here counts although the path does not ask for it. */
  readonly offered: boolean;
}

/**
 * What a page asks of this person; undefined when it has nothing to ask. `ahead` opens pages that the path has
 * not come to, when their question is open.
 */
export function asksAt(
  id: StepId,
  { answers, told }: Session,
  path: Path,
  ahead: ReadonlySet<QuestionId>,
): Asked | undefined {
  const step: Step | undefined = steps.find((each) => each.id === id);
  const stop = path.stops.find((each) => each.step.id === id);
  if (stop) return { asks: stop.asks, offered: false };
  if (!step) return undefined;
  if (isOffered(step, path.counted)) return { asks: step.asks, offered: true };
  const asks = step.asks.filter(
    (ask) => ahead.has(ask) || (told.includes(ask) && answers[ask] !== undefined),
  );
  return asks.length > 0 ? { asks, offered: true } : undefined;
}

/** The session with more answers. Under another situation nothing counts that its path does not ask for. */
export function withAnswers({ answers, told }: Session, given: Answers, tells = false): Session {
  const same = given.situation === undefined || given.situation === answers.situation;
  const added = tells ? (Object.keys(given) as QuestionId[]) : [];
  // What must not enter the history is forgotten where it would no longer be kept out of it.
  const kept = !same && isDiscreet(answers) ? {} : answers;
  return {
    answers: { ...kept, ...given },
    told: [...new Set([...(same ? told : []), ...added])],
  };
}
