import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../dates/index.ts';
import type { Answers, Pay, QuestionId } from '../questions/index.ts';
import { assess, type Assessment } from '../rules/index.ts';
import { runs } from '../rules/properties/runs.test-runs.ts';
import { someCase, verdictOn } from './cases.test-answers.ts';
import { changesOf, type Move, type RouteChanges, type Suggestion } from './index.ts';
import { moved } from './move.ts';

interface Found extends Suggestion {
  readonly route: Assessment['routes'][number]['route'];
}

const suggestionsIn = (changes: readonly RouteChanges[]): readonly Found[] =>
  changes.flatMap((change) =>
    change.by === 'moves'
      ? change.suggestions.map((each) => ({ ...each, route: change.route }))
      : [],
  );

/** Everything that anybody may be told to change. */
const allowed: readonly QuestionId[] = [
  'salary',
  'payDuring',
  'sickPay',
  'recognisedSponsor',
  'contractStart',
  'contractMonths',
  'filingDate',
  'liveInCountry',
  'inCountryAsVisitor',
  'leaveProvable',
  'familyComes',
  'fullTime',
  'paidToOwnAccount',
  'holidayAllowancePaid',
  'leaveDays',
  'registeredAsEmployer',
  'healthInsurance',
];

const isPay = (answer: unknown): answer is Pay =>
  typeof answer === 'object' && answer !== null && 'amount' in answer;

/** The same move, one step smaller; undefined where it has no steps. */
function smaller(move: Move): Move | undefined {
  const { to } = move;
  if (isPay(to)) return { ...move, to: { ...to, amount: Math.round(to.amount * 100 - 1) / 100 } };
  if (typeof to === 'number') return { ...move, to: to - 1 };
  return typeof to === 'object' && 'percent' in to
    ? { ...move, to: { ...to, percent: to.percent - 1 } }
    : undefined;
}

/** A complaint, unless what must hold does. */
const must = (holds: boolean, complaint: string): readonly string[] => (holds ? [] : [complaint]);

/** The verdict is another, no part of the suggestion can be left out, and no amount be smaller by a step. */
function wrongFlip({ route, moves, becomes }: Found, answers: Answers, asOf: PlainDate) {
  const verdict = (made: readonly Move[]) => verdictOn(route, moved(answers, made), asOf);
  const before = verdict([]);
  return [
    ...must(before === 'not-likely' || before === 'cannot-say', 'looked open before'),
    ...must(before !== becomes, 'comes out as before'),
    ...must(verdict(moves) === becomes, 'comes out otherwise'),
    ...moves.flatMap((move) => {
      const less = smaller(move);
      const others = moves.filter((each) => each !== move);
      return [
        ...must(
          before === 'not-likely' ? verdict(others) === before : verdict(others) !== becomes,
          `${move.question} is not needed`,
        ),
        ...must(!less || verdict([...others, less]) !== becomes, `${move.question} can be less`),
      ];
    }),
  ];
}

/** More pay of the same form. */
function isRaise(before: unknown, to: unknown): boolean {
  if (!isPay(to) || !isPay(before)) return !isPay(to);
  const alike = { ...before, amount: to.amount };
  return to.amount > before.amount && JSON.stringify(alike) === JSON.stringify(to);
}

/** Nobody is told to change what nobody can change, to act in the past, or to do more than three things. */
const wrongMoves = ({ moves }: Found, answers: Answers, asOf: PlainDate) => [
  ...must(moves.length > 0 && moves.length <= 3, 'too many at once'),
  ...moves.flatMap(({ question, to, days }) => [
    ...must(allowed.includes(question), `${question} is nobody’s to change`),
    ...must(JSON.stringify(to) !== JSON.stringify(answers[question]), 'no change'),
    ...must(!isPay(to) || isRaise(answers[question], to), 'no raise'),
    ...must(
      !days || (asOf <= days.from && days.from <= to && to <= days.until),
      `${question} is not in its days`,
    ),
  ]),
];

/** Every day that it names does as well. */
function wrongDays(found: Found, answers: Answers, asOf: PlainDate, pick: number) {
  const onAnotherDay = found.moves.map((move): Move => {
    if (!move.days) return move;
    const { from, until } = move.days;
    return { ...move, to: addDays(from, pick % (daysBetween(from, until) + 1)) };
  });
  const verdict = verdictOn(found.route, moved(answers, onAnotherDay), asOf);
  return must(verdict === found.becomes, 'a day between does not do');
}

type Judged = Assessment['routes'][number];

/** One thing is said of a route that does not look open: what opens it, or what is in the way. */
function wrongWith({ findings }: Judged, changes: readonly RouteChanges[]): readonly string[] {
  const [change, ...others] = changes;
  const unmet = findings.flatMap(({ requirement, status }) =>
    status === 'not-met' ? requirement : [],
  );
  if (!change || others.length > 0) return ['not said once'];
  if (change.by === 'moves') return must(change.suggestions.length > 0, 'an empty list');
  return must(
    (change.by === 'nothing' || change.by === 'many') &&
      change.requirements.length > 0 &&
      change.requirements.every((id) => unmet.includes(id)),
    'names something else',
  );
}

/** What is wrong with what is said of all the routes that do not look open. */
function wrongIn(assessment: Assessment, changes: readonly RouteChanges[]): readonly string[] {
  const shut = assessment.routes.filter(({ verdict }) => verdict === 'not-likely');
  return shut.flatMap((judged) =>
    wrongWith(
      judged,
      changes.filter(({ route }) => route === judged.route),
    ),
  );
}

test('each suggestion flips the verdict, needs all its parts, and is one that somebody can act on', () => {
  let suggested = 0;
  fc.assert(
    fc.property(someCase, fc.nat(), ({ answers, today }, pick) => {
      const assessment = assess(answers, today);
      const changes = changesOf(answers, assessment);
      const all = suggestionsIn(changes);
      suggested += all.length;
      const wrong = all.flatMap((found) => [
        ...wrongFlip(found, answers, today),
        ...wrongMoves(found, answers, today),
        ...wrongDays(found, answers, today, pick),
      ]);
      expect([...wrong, ...wrongIn(assessment, changes)]).toEqual([]);
    }),
    runs,
  );
  // Cases draw enough suggestions for the property to say something.
  expect(suggested).toBeGreaterThan(runs.numRuns / 10);
});
