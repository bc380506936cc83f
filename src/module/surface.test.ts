import { describe, expect, test } from 'vitest';
import { figures as lawFigures, obligations, type ObligationId } from '../rules/index.ts';
import type * as law from '../rules/index.ts';
import type { CheckIssue } from '../questions/index.ts';
import { allSources } from '../rules/all-sources.test-sources.ts';
import { golden } from '../rules/cases/golden.test-cases.ts';
import type { DutyId, FaultId, FigureId, RequirementId, RouteId } from './index.ts';
import {
  assess,
  faultsIn,
  figureOn,
  figures,
  isDay,
  judgeRoute,
  openQuestions,
  questions,
  readAnswers,
  routes,
  sources,
} from './index.ts';

/** Every name of the rules is among the names here, and no other: the compiler looks. */
type Same<Ours extends string, Theirs extends Ours> = [Ours] extends [Theirs] ? true : never;
const named: {
  readonly routes: Same<RouteId, law.RouteId>;
  readonly requirements: Same<RequirementId, law.RequirementIn<RouteId>>;
  readonly duties: Same<DutyId, ObligationId>;
  readonly figures: Same<FigureId, law.AnyFigureId>;
  readonly faults: Same<FaultId, CheckIssue>;
} = { routes: true, requirements: true, duties: true, figures: true, faults: true };

const offer = { situation: 'job-offer', country: 'NL', nationalities: ['IN'] } as const;

describe('the public surface', () => {
  test('has the names of the rules', () => {
    expect(Object.values(named)).toEqual([true, true, true, true, true]);
    expect(obligations.length).toBeGreaterThan(40);
  });

  test('judges as the rules do, a route alone as among all', () => {
    const { answers, refused } = readAnswers({ ...offer, age: 12.5, pet: 'cat' });
    expect(answers).toEqual(offer);
    expect(refused).toEqual([
      { key: 'age', why: 'invalid-value', value: 12.5 },
      { key: 'pet', why: 'unknown-key' },
    ]);
    const found = assess(answers, '2026-11-22');
    expect(found.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
      ['nl-hsm', 'cannot-say'],
      ['nl-blue-card', 'cannot-say'],
    ]);
    expect(judgeRoute('nl-hsm', answers, '2026-11-22')).toEqual(found.routes[0]);
    expect(judgeRoute('lu-blue-card-mobility', answers, '2026-11-22')).toBeUndefined();
    expect([...openQuestions(answers, '2026-11-22')]).toContain('salary');
  });

  test.each([['2026-02-30'], ['22-11-2026'], ['2200-01-01'], ['']])(
    'refuses the day %j',
    (text) => {
      const day = text as '2026-11-22';
      expect(isDay(text)).toBe(false);
      const calls = [
        () => assess({}, day),
        () => judgeRoute('nl-hsm', {}, day),
        () => openQuestions({}, day),
        () => faultsIn({}, day),
        () => figureOn('nl-hsm-reduced', day),
      ];
      for (const call of calls) expect(call).toThrow(RangeError);
    },
  );

  test.each([[null], [[]], ['{}'], [7], [undefined]])('refuses %j as answers', (json) => {
    expect(() => readAnswers(json)).toThrow(TypeError);
  });

  test.each<[object, object]>([
    [{ birthDate: '2026-11-30' }, { birthDate: 'birth-in-future' }],
    [{ birthDate: '2016-03-14' }, { birthDate: 'birth-too-recent' }],
    [
      { permitSince: '2023-01-01', permitUntil: '2020-01-01' },
      { permitSince: 'since-after-until', permitUntil: 'until-before-since' },
    ],
    [{ permitSince: '2030-01-01' }, { permitSince: 'in-future' }],
    [{ situation: 'job-ended', country: 'both' }, { country: 'both-only-with-offer' }],
    [{ ...offer, country: 'both', birthDate: '1990-03-14', permitSince: 'unknown' }, {}],
  ])('finds what cannot be true in %j', (json, faults) => {
    const { answers, refused } = readAnswers(json);
    expect(refused).toEqual([]);
    const found = faultsIn(answers, '2026-11-22').map(({ question, why }) => [question, why]);
    expect(Object.fromEntries(found)).toEqual(faults);
  });

  test('names every figure with its amount on a day, every route, every source once', () => {
    expect(figures).toEqual(lawFigures);
    expect(figureOn('nl-hsm-30-and-older', '2026-11-22')?.cents).toBe(594_200);
    expect(figureOn('lu-blue-card', '2026-11-22')?.cents).toBe(6_565_200);
    expect(figureOn('nl-hsm-30-and-older', '2027-01-01')).toBeUndefined();
    expect(routes.find(({ id }) => id === 'nl-hsm')).toMatchObject({
      country: 'NL',
      requirements: ['sponsor', 'salary', 'tolerated-reason'],
    });
    const urls = (list: readonly { readonly url: string }[]) => new Set(list.map(({ url }) => url));
    const known = urls(allSources);
    expect(sources.filter(({ url }) => !known.has(url))).toEqual([]);
    expect(new Set(sources.map(({ url, title }) => url + title)).size).toBe(sources.length);
  });

  test('names every question with all that the golden cases answer', () => {
    const ids = new Set<string>(questions.map(({ id }) => id));
    const given = new Set(golden.flatMap(({ answers }) => Object.keys(answers)));
    expect([...given].filter((id) => !ids.has(id))).toEqual([]);
    expect(questions.find(({ id }) => id === 'permitSince')).toEqual({
      id: 'permitSince',
      kind: 'date',
      unsure: true,
      halfKnown: true,
    });
    expect(questions.find(({ id }) => id === 'leaveDays')).toMatchObject({ min: 0, max: 366 });
  });
});
