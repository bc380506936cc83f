import type { PlainDate } from '../dates/index.ts';
import type { Answers } from '../questions/index.ts';
import { waysToTurn } from './combinations.ts';
import { isUnpublished, openIn, overdueIn, type Judge, type JudgedRoute } from './judge.ts';
import { leastAbove } from './least.ts';
import type { Knob, Turn } from './knobs.ts';
import { widened } from './spans.ts';
import { moved, type Move, type Suggestion } from './move.ts';
import { bySmallness, isWithin } from './smallness.ts';

type Goal = Suggestion['becomes'];

/** What is worth reaching, the least first. */
const goalsFrom = ({ verdict }: JudgedRoute): readonly [Goal, ...Goal[]] =>
  verdict === 'cannot-say' ? ['likely'] : ['cannot-say', 'likely'];

/** No way out: a requirement that could be judged is moved to a day without a published figure. */
const losesFigure = (before: JudgedRoute, after: JudgedRoute) =>
  after.findings.some(
    (finding) =>
      isUnpublished(finding) &&
      !before.findings.some((was) => was.requirement === finding.requirement && isUnpublished(was)),
  );

interface Search {
  readonly answers: Answers;
  readonly before: JudgedRoute;
  readonly judge: Judge;
}

function reached({ answers, before, judge }: Search, moves: readonly Move[]) {
  const after = judge(moved(answers, moves));
  if (!after || losesFigure(before, after)) return undefined;
  return after.verdict === 'likely' || after.verdict === 'cannot-say' ? after : undefined;
}

const reaches = (search: Search, moves: readonly Move[], goal: Goal): boolean => {
  const after = reached(search, moves);
  return after !== undefined && (goal === 'cannot-say' || after.verdict === 'likely');
};

/** Every move as small as the others allow; undefined where the goal is not reached at all. */
function smallest(search: Search, turns: readonly Turn[], goal: Goal): readonly Turn[] | undefined {
  if (!reaches(search, turns, goal)) return undefined;
  let found = turns;
  for (const [index, { scale }] of turns.entries()) {
    if (scale) {
      const at = (step: number) =>
        found.map((turn, place) => (place === index ? { ...turn, to: scale.to(step) } : turn));
      const step = leastAbove(scale.at, scale.top, (tried) => reaches(search, at(tried), goal));
      if (step !== undefined) found = at(step);
    }
  }
  return found;
}

const isMinimal = (search: Search, moves: readonly Move[]): boolean =>
  moves.every(
    (without) =>
      !reaches(
        search,
        moves.filter((move) => move !== without),
        goalsFrom(search.before)[0],
      ),
  );

function suggestion(search: Search, knobs: readonly Knob[], turns: readonly Turn[]): Suggestion {
  const after = reached(search, turns) as JudgedRoute;
  const { verdict } = after;
  const alike = (turn: Turn, day: PlainDate) =>
    reached(
      search,
      turns.map((each) => (each === turn ? { ...turn, to: day } : each)),
    )?.verdict === verdict;
  const moves = turns.map((turn): Move => {
    const { question, to, by, span } = turn;
    const turned = knobs.find((knob) => knob.question === question)?.turns ?? [];
    const others = turned.flatMap((other) => other.span ?? []);
    return span
      ? { question, to, by, days: widened(span, others, (day) => alike(turn, day)) }
      : { question, to, by };
  });
  return { moves, becomes: verdict as Goal, open: openIn(after), overdue: overdueIn(after) };
}

/**
 * The smallest sets of at most three moves that turn a verdict into a better one: none of their moves can be
 * left out or made smaller. Those that you can make come first, those for which only time helps come last.
 */
export function suggestionsFor(search: Search, knobs: readonly Knob[]): readonly Suggestion[] {
  const tried = waysToTurn(knobs);
  const goals = goalsFrom(search.before);
  const found: Suggestion[] = [];
  for (const [turns, goal] of tried.flatMap((each) => goals.map((goal) => [each, goal] as const))) {
    const moves = smallest(search, turns, goal);
    const each = moves && isMinimal(search, moves) ? suggestion(search, knobs, moves) : undefined;
    if (each && !isWithin(each, found)) found.push(each);
  }
  return found.toSorted(bySmallness);
}
