import fc from 'fast-check';
import type { PlainDate } from '../../dates/index.ts';
import { describe, expect, test } from 'vitest';
import { countriesOf, questionIds, readAnswers, type Answers } from '../../questions/index.ts';
import { assess, openQuestions, type RouteId } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

const verdicts = ['likely', 'not-likely', 'cannot-say', 'not-needed'];

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
};

const euCodes =
  'NL AT BE BG CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT PL PT RO SK SI ES SE IS LI NO CH';

/** Facts on highly skilled migrants, sections 4.1 and 4.2. */
function isFree({ nationalities = [], ukProtected, filingDate }: Answers, today: PlainDate) {
  const on = filingDate ?? today;
  return nationalities.some((code) => {
    if (code === 'GB') return on < '2021-01-01' || ukProtected === 'yes';
    return code === 'HR' ? on >= '2018-07-01' : euCodes.includes(code);
  });
}

/** Who is offered which route, by the contract: README, "Expectations", "Netherlands" and "Luxembourg". */
function offered(answers: Answers, today: PlainDate): readonly RouteId[] {
  const { situation, salary, graduateBasis, permitType } = answers;
  const countries = countriesOf(answers);
  const withJob = (situation !== 'job-ended' && situation !== 'decision') || salary !== undefined;
  const drop = situation === 'pay-drop' || situation === 'track-2';
  const held = permitType === 'unknown' ? undefined : permitType;
  const offerInNl = withJob && situation !== 'private-servant';
  const needless = held === 'nl-permanent' || held === 'nl-free' || isFree(answers, today);
  const otherCard = permitType === 'nl-blue-card' || permitType === 'other-eu-blue-card';
  const rules: readonly (readonly [RouteId, 'NL' | 'LU', boolean])[] = [
    ['nl-hsm', 'NL', drop ? (held ?? 'nl-hsm') === 'nl-hsm' || needless : offerInNl],
    ['nl-blue-card', 'NL', drop ? held === 'nl-blue-card' && !needless : offerInNl],
    ['nl-orientation-year', 'NL', graduateBasis === 'qualifies-without'],
    ['nl-private-servant', 'NL', situation === 'private-servant'],
    ['lu-blue-card', 'LU', withJob],
    ['lu-blue-card-mobility', 'LU', withJob && otherCard],
  ];
  return rules
    .filter(([, country, isThere]) => isThere && countries.includes(country))
    .map(([id]) => id);
}

test('the answers drawn are answers that the catalogue accepts', () => {
  fc.assert(
    fc.property(someAnswers(), (answers) => {
      expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ answers, refused: [] });
    }),
    runs,
  );
});

describe('for any answers and any day', () => {
  test('[1] there is exactly one verdict for every route offered, and no other route', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const { routes } = assess(answers, today);
        expect(routes.map(({ route }) => route)).toEqual(offered(answers, today));
        for (const { verdict } of routes) expect(verdicts).toContain(verdict);
      }),
      runs,
    );
  });

  test('[1] each duty is there at most once, and each notice once a country', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const { duties, notices } = assess(answers, today);
        const ids = [
          ...duties.map(({ obligation }) => obligation),
          ...notices.map(({ notice, country }) => `${country} ${notice}`),
        ];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  test('[2] any JSON at all is read, judged and asked on without a slip', () => {
    const anyValue = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('unknown', 'yes', 7));
    const anyJson = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...questionIds, '__proto__', 'toString'), anyValue),
      fc
        .tuple(someAnswers(), fc.constantFrom(...questionIds), anyValue)
        .map(([answers, id, value]) => ({ ...answers, [id]: value })),
    );
    fc.assert(
      fc.property(anyJson, someDay, (json, today) => {
        const { answers } = readAnswers(json);
        expect(assess(answers, today).asOf).toBe(today);
        expect(openQuestions(answers, today)).toBeInstanceOf(Set);
      }),
      runs,
    );
  });

  test('[2] a contract of a part of a month is judged like any other', () => {
    const part = fc.constantFrom(0.5, 5.5, 5.99, 6.5, 11.9, 12.25);
    fc.assert(
      fc.property(
        someAnswers({ country: 'both' }),
        part,
        someDay,
        (given, contractMonths, today) => {
          const answers: Answers = { ...given, contractMonths };
          expect(readAnswers(answers).refused).toEqual([]);
          expect(assess(answers, today).asOf).toBe(today);
          expect(openQuestions(answers, today)).toBeInstanceOf(Set);
        },
      ),
      runs,
    );
  });

  test('[3] [4] judging is repeatable, reads frozen answers and changes nothing', () => {
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

  test('[3] a hundred times in a row the outcome is the same', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const told = Array.from({ length: 100 }, () => JSON.stringify(assess(answers, today)));
        expect(new Set(told).size).toBe(1);
      }),
      { numRuns: Math.ceil(runs.numRuns / 25) },
    );
  });

  test('[5] the order of answering does not matter', () => {
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
});
