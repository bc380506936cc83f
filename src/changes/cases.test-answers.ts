import fc from 'fast-check';
import type { PlainDate } from '../dates/index.ts';
import {
  questionIds,
  readAnswers,
  unknown,
  type Answers,
  type QuestionId,
} from '../questions/index.ts';
import { assess, type RouteId } from '../rules/index.ts';
import { golden, goldenCase } from '../rules/cases/golden.test-cases.ts';
import { changesOf } from './index.ts';

interface Person {
  readonly id: string;
  readonly today: PlainDate;
  readonly answers: Answers;
}

const cases: readonly Person[] = golden.map(({ id, today, answers }) => ({
  id,
  today,
  answers: readAnswers(answers).answers,
}));

/** The changes of one route of a golden case, some of its answers changed. */
export function changesIn(id: string, route: RouteId, changed: object = {}) {
  const { today, answers: json } = goldenCase(id);
  const { answers } = readAnswers({ ...json, ...changed });
  return changesOf(answers, assess(answers, today)).filter((each) => each.route === route);
}

/** What people of the golden cases answered to each question. */
const given = (id: QuestionId): readonly unknown[] => [
  ...new Map(
    cases.flatMap(({ answers }) => {
      const answer = answers[id];
      return answer === undefined || answer === unknown ? [] : [[JSON.stringify(answer), answer]];
    }),
  ).values(),
];

const pools = new Map(questionIds.map((id) => [id, given(id)]));

export const someGiven = (id: QuestionId): fc.Arbitrary<unknown> =>
  fc.constantFrom(...(pools.get(id) ?? []));

/** A golden case, a few of its answers taken away or given as in another case. */
export const someCase: fc.Arbitrary<Person> = fc
  .tuple(
    fc.constantFrom(...cases),
    fc.uniqueArray(fc.constantFrom(...questionIds), { maxLength: 8 }),
  )
  .chain(([golden, ids]) =>
    fc
      .record(Object.fromEntries(ids.map((id) => [id, fc.option(someGiven(id), { freq: 4 })])))
      .map((changed) => {
        const all = Object.entries({ ...golden.answers, ...changed });
        const answers = Object.fromEntries(all.filter(([, answer]) => answer !== null)) as Answers;
        return { ...golden, answers };
      }),
  );

/** The verdict on a route, by judging everything again. */
export const verdictOn = (route: RouteId, answers: Answers, today: PlainDate) =>
  assess(answers, today).routes.find((each) => each.route === route)?.verdict;
