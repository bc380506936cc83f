import { readAnswers } from '../questions/index.ts';
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
  const all = golden.map((each) => ({ each, outcomes: outcomesOf(each) }));
  const open = new Set([...wanted, ...all.flatMap(({ outcomes }) => outcomes)]);
  const people: GoldenCase[] = [];
  const newIn = (outcomes: readonly string[]) => outcomes.filter((one) => open.has(one)).length;
  while (open.size > 0) {
    const best = all.reduce((one, other) =>
      newIn(other.outcomes) > newIn(one.outcomes) ? other : one,
    );
    if (newIn(best.outcomes) === 0) throw new Error(`Nobody is told: ${[...open].join(', ')}`);
    for (const outcome of best.outcomes) open.delete(outcome);
    people.push(best.each);
  }
  return people;
}
