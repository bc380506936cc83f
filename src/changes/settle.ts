import type { PlainDate } from '../dates/index.ts';
import { questionIds, questions, type Answers, type QuestionId } from '../questions/index.ts';
import { openIn, questionsIn, type Judge, type JudgedRoute } from './judge.ts';
import { representatives, type Tried } from './representatives.ts';

/** Beyond these the search stops: more questions at once, and more judgements in all. */
const mostQuestions = 4;
const mostTries = 2_000;

type Ids = readonly QuestionId[];

const isOpen = (judged: JudgedRoute | undefined): judged is JudgedRoute =>
  judged?.verdict === 'cannot-say' && openIn(judged).length > 0;

/** Each part that is open keeps the verdict open: the fewest questions of which one must be answered. */
function narrowest(judged: JudgedRoute): Ids {
  const parts = [judged, ...judged.findings.filter(({ status }) => status === 'unknown')];
  return parts
    .map(({ gaps }) => questionsIn(gaps))
    .filter(({ length }) => length > 0)
    .reduce((least, each) => (each.length < least.length ? each : least));
}

const kindsInOrder: readonly string[] = ['date', 'pay', 'sick-pay'];
const place = (id: QuestionId) => (kindsInOrder.indexOf(questions[id].kind) + 4) % 4;

/** Days first, then amounts: without the day that decides no amount is compared with any. */
const forTrying = (ids: Ids): Ids => ids.toSorted((one, other) => place(one) - place(other));

const inOrder = (ids: Ids): Ids =>
  ids.toSorted((one, other) => questionIds.indexOf(one) - questionIds.indexOf(other));

/** How the route still stands open after some answers to these questions; undefined when none leaves it open. */
function openAfter(
  [id, ...others]: Ids,
  { answers, judged }: Tried,
  attempts: (id: QuestionId, answers: Answers) => readonly Tried[],
): JudgedRoute | undefined {
  if (!isOpen(judged)) return undefined;
  if (id === undefined) return judged;
  for (const tried of attempts(id, answers)) {
    const open = openAfter(others, tried, attempts);
    if (open) return open;
  }
  return undefined;
}

/**
 * The smallest sets of questions whose answers settle a verdict that cannot be said, whatever they are: afterwards
 * no answer is missing any more. Empty where it takes too many.
 */
export function settlingSets(answers: Answers, today: PlainDate, judge: Judge): readonly Ids[] {
  const budget = { left: mostTries };
  const attempt: Judge = (given) => {
    budget.left -= 1;
    return judge(given);
  };
  const attempts = (id: QuestionId, given: Answers): readonly Tried[] =>
    representatives(id, given, today, attempt);
  const start = { answers, judged: judge(answers) };
  const found: Ids[] = [];
  const queue: Ids[] = [[]];
  while (budget.left > 0) {
    const ids = queue.shift();
    if (!ids) break;
    const order = forTrying(ids);
    // Answers that look alike while others are open may differ once those are given: tried both ways round.
    const open =
      openAfter(order, start, attempts) ?? openAfter(order.toReversed(), start, attempts);
    const next = open && ids.length < mostQuestions ? narrowest(open) : [];
    queue.push(...next.filter((id) => !ids.includes(id)).map((id) => [...ids, id]));
    const isLarger = found.some((set) => set.every((id) => ids.includes(id)));
    if (!open && !isLarger && budget.left > 0) found.push(inOrder(ids));
  }
  return found.filter(({ length }) => length > 0);
}
