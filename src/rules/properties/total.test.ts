import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionIds, readAnswers, type Answers } from '../../questions/index.ts';
import { assess, openQuestions } from '../index.ts';
import { runs, someAnswers, someDay } from './arbitrary.test-answers.ts';

const verdicts = ['likely', 'not-likely', 'cannot-say', 'not-needed'];

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
};

test('the answers drawn are answers that the catalogue accepts', () => {
  fc.assert(
    fc.property(someAnswers(), (answers) => {
      expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ answers, refused: [] });
    }),
    runs,
  );
});

test('the answers drawn reach every verdict of both work routes, and every question both ways', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      for (const { route, verdict } of assess(answers, today).routes)
        seen.add(`${route} ${verdict}`);
      for (const id of questionIds) seen.add(`${id} ${id in answers}`);
    }),
    { ...runs, seed: 7 },
  );
  const wanted = [
    ...['nl-hsm', 'nl-blue-card'].flatMap((route) =>
      verdicts.map((verdict) => `${route} ${verdict}`),
    ),
    ...questionIds.flatMap((id) => [`${id} true`, `${id} false`]),
  ];
  expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
});

describe('for any answers and any day', () => {
  test('there is exactly one verdict for every route offered, and no other route', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const { routes } = assess(answers, today);
        const { situation, salary, graduateBasis } = answers;
        const offer =
          (situation !== 'job-ended' && situation !== 'decision') || salary !== undefined;
        expect(routes.map(({ route }) => route)).toEqual([
          ...(offer ? ['nl-hsm', 'nl-blue-card'] : []),
          ...(graduateBasis === 'qualifies-without' ? ['nl-orientation-year'] : []),
        ]);
        for (const { verdict } of routes) expect(verdicts).toContain(verdict);
      }),
      runs,
    );
  });

  test('each duty and notice is there at most once', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const { duties, notices } = assess(answers, today);
        const ids = [
          ...duties.map(({ obligation }) => obligation),
          ...notices.map(({ notice }) => notice),
        ];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  test('judging is repeatable and changes nothing', () => {
    fc.assert(
      fc.property(someAnswers(), someAnswers(), someDay, (answers, others, today) => {
        const copy = structuredClone(answers);
        const first = assess(deepFreeze(answers), today);
        const asked = openQuestions(answers, today);
        assess(others, today);
        expect(assess(answers, today)).toEqual(first);
        expect(openQuestions(answers, today)).toEqual(asked);
        expect(answers).toEqual(copy);
      }),
      runs,
    );
  });

  test('the order of answering does not matter', () => {
    const shuffled = someAnswers().chain((answers) => {
      const entries = Object.entries(answers);
      const orders = fc.shuffledSubarray(entries, { minLength: entries.length });
      return fc.tuple(
        fc.constant(answers),
        orders.map((order) => Object.fromEntries(order) as Answers),
      );
    });
    fc.assert(
      fc.property(shuffled, someDay, ([one, other], today) => {
        expect(assess(other, today)).toEqual(assess(one, today));
        expect([...openQuestions(other, today)]).toEqual([...openQuestions(one, today)]);
      }),
      runs,
    );
  });

  test('the country of the question changes no Dutch result', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const both = assess({ ...answers, country: 'both' }, today);
        expect(both).toEqual(assess({ ...answers, country: 'NL' }, today));
      }),
      runs,
    );
  });
});
