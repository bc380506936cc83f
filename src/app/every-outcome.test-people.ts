import { readAnswers } from '../questions/index.ts';
import { few } from '../rules/cases/few.test-cases.ts';
import { golden, type GoldenCase } from '../rules/cases/golden.test-cases.ts';
import { assess } from '../rules/index.ts';
import { expectedOutcomes } from '../wizard/outcomes.test-walk.ts';

/** What somebody is told: each route with its verdict, each duty, the placement; and what brought them. */
export function outcomesOf({ answers: given, today }: GoldenCase): readonly string[] {
  const { answers } = readAnswers(given);
  const { routes, duties, placement } = assess(answers, today);
  return [
    ...routes.map(({ route, verdict }) => `${route} ${verdict}`),
    ...duties.map(({ obligation }) => obligation),
    ...(placement ? [`placement ${placement}`] : []),
    ...(answers.situation ? [`situation ${answers.situation}`] : []),
  ];
}

/** Every verdict of every route, every duty that the questions lead to, every placement. */
const wanted = expectedOutcomes.filter((outcome) => !outcome.includes('/'));

/** Golden cases that together are told everything, each of them something that none before it was. */
export function peopleForEveryOutcome(): readonly GoldenCase[] {
  const told = new Map(golden.map((each) => [each, outcomesOf(each)]));
  const all = new Set([...told.values()].flat());
  const untold = wanted.filter((outcome) => !all.has(outcome));
  if (untold.length > 0) throw new Error(`Nobody is told: ${untold.join(', ')}`);
  return few(golden, (each) => told.get(each) ?? []);
}
