import type { PlainDate } from '../dates/index.ts';
import { isBetween, withEarliestDays, type Answers, type QuestionId } from '../questions/index.ts';
import {
  judgeRoute,
  type Assessment,
  type Gap,
  type Judged,
  type RouteId,
} from '../rules/index.ts';

export type JudgedRoute = Assessment['routes'][number];
type Finding = JudgedRoute['findings'][number];

/** The rules of one route on one day, for any answers; undefined where it is not offered. */
export type Judge = (answers: Answers) => JudgedRoute | undefined;

/** So many worlds of half-known days are enough to look around, where no more days than two are half known. */
const fewWorlds = 4;
const fewDays = 2;

/** Trying answers to find what settles a verdict would take too long. */
export const isVague = (answers: Answers): boolean =>
  Object.values(answers).filter(isBetween).length > fewDays;

/** For a search, which tries a great many answers; what it finds must be judged fully. */
export const judgeOf =
  (route: RouteId, today: PlainDate): Judge =>
  (answers) =>
    isVague(answers)
      ? judgeRoute(route, withEarliestDays(answers), today)
      : judgeRoute(route, answers, today, fewWorlds);

/** For what is told. */
export const judgeFully =
  (route: RouteId, today: PlainDate): Judge =>
  (answers) =>
    judgeRoute(route, answers, today);

/** The questions among the gaps, each once; with reasons, those that are open for one of them. */
export const questionsIn = (
  gaps: readonly Gap[],
  ...whys: readonly Gap['why'][]
): readonly QuestionId[] => [
  ...new Set(
    gaps.flatMap((gap) =>
      'question' in gap && (whys.length === 0 || whys.includes(gap.why)) ? gap.question : [],
    ),
  ),
];

/** The questions that could still change the verdict. */
export const openIn = ({ gaps }: JudgedRoute): readonly QuestionId[] => questionsIn(gaps);

/** Not known because the figure for the day that decides is not published. */
export const isUnpublished = ({ reason, gaps }: Finding): boolean =>
  reason === 'no-figure-for-date' || gaps.some(({ why }) => why === 'no-figure');

/** The amounts that should have been looked up again by the day that decides. */
export const overdueIn = ({ findings }: JudgedRoute): readonly Judged[] =>
  findings.flatMap(({ possible }) => possible.filter(({ overdue }) => overdue));

const figureKey = ({ figure, period, shortBy }: Judged) =>
  `${figure.id} ${period.from} ${shortBy === undefined}`;

/** How a route comes out, but for amounts that are missing: two answers with one key are alike to the rules. */
export function outcomeKey(judged: JudgedRoute | undefined): string {
  if (!judged) return '';
  const findings = judged.findings.map(({ requirement, status, reason, possible, gaps }) => [
    requirement,
    status,
    reason,
    possible.map(figureKey),
    gaps,
  ]);
  return JSON.stringify([judged.verdict, judged.gaps, findings]);
}
