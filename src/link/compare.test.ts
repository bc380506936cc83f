import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import type { Answers } from '../questions/index.ts';
import { assess, rulesVersion } from '../rules/index.ts';
import { lostJob } from '../rules/cases/golden.test-cases.ts';
import { compare } from './compare.ts';
import { sameAnswers } from './same-answers.ts';
import { pastOf, type Past } from './past.ts';

const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: { amount: 5_700, per: 'month', holidayAllowance: 'excluded' },
  birthDate: '1990-03-14',
  graduateBasis: 'none',
};

interface Given {
  readonly made?: PlainDate;
  readonly opened?: PlainDate;
  readonly past?: Partial<Past>;
  readonly leftOut?: boolean;
}

function differences(answers: Answers, given: Given) {
  const { made = '2026-11-24', opened = made, past = {}, leftOut = false } = given;
  const kept = { ...pastOf(assess(answers, made)), ...past };
  return compare({ past: kept, answers, leftOut, now: assess(answers, opened) });
}

describe('nothing differs', () => {
  test('on the same day, nor a month later where the same amounts and days hold', () => {
    expect(differences(offer, {})).toMatchObject({ routes: [], days: [] });
    const later = differences(lostJob, { made: '2026-11-01', opened: '2026-11-24' });
    expect(later).toMatchObject({ routes: [], days: [] });
  });
});

describe('the days have moved on', () => {
  test('the amount rose: by which requirement, from what to what, and what is missing', () => {
    const { routes, days } = differences(offer, { made: '2025-12-10', opened: '2026-11-24' });
    expect(days).toEqual([]);
    expect(routes).toMatchObject([
      {
        route: 'nl-hsm',
        before: 'likely',
        now: 'not-likely',
        cause: 'time',
        turns: [
          {
            requirement: 'salary',
            amounts: { before: { cents: 568_800 }, now: { cents: 594_200, shortBy: 24_200 } },
          },
        ],
      },
    ]);
  });

  test('another amount counts from the thirtieth birthday on', () => {
    const young: Answers = { ...offer, birthDate: '1996-12-01' };
    const { routes } = differences(young, { made: '2026-11-24', opened: '2026-12-02' });
    expect(routes).toMatchObject([
      {
        route: 'nl-hsm',
        turns: [
          {
            amounts: {
              before: { figure: { id: 'nl-hsm-under-30' } },
              now: { figure: { id: 'nl-hsm-30-and-older' } },
            },
          },
        ],
      },
    ]);
  });

  test('the amount of the next year is not published: no amounts are compared', () => {
    const rich: Answers = {
      ...offer,
      salary: { amount: 9_000, per: 'month', holidayAllowance: 'excluded' },
    };
    const { routes } = differences(rich, { opened: '2027-01-05' });
    expect(routes[0]).toMatchObject({
      before: 'likely',
      now: 'cannot-say',
      turns: [{ requirement: 'salary', finding: { reason: 'no-figure-for-date' } }],
    });
    expect(routes[0]?.turns[0]).not.toHaveProperty('amounts');
  });
});

describe('what the link says of itself is compared and not believed', () => {
  const forged = { verdicts: { 'nl-hsm': 'likely', 'lu-blue-card': 'likely' } } as const;

  test('under other rules, they are the cause', () => {
    const { routes } = differences(offer, { past: { ...forged, rules: '2026-01-05' } });
    expect(routes).toMatchObject([
      { route: 'nl-hsm', before: 'likely', now: 'not-likely', cause: 'rules', turns: [] },
      { route: 'lu-blue-card', before: 'likely', now: undefined, cause: 'rules' },
      { route: 'nl-blue-card', before: undefined, now: 'cannot-say', cause: 'rules' },
    ]);
  });

  test('under the same rules, nobody can say', () => {
    const { routes } = differences(offer, { past: { ...forged, rules: rulesVersion } });
    expect(routes.map(({ cause }) => cause)).toEqual(Array(3).fill('unexplained'));
  });

  test('days that moved, came and went', () => {
    const days = { 'nl.search-period': '2027-04-30', 'lu.tribunal': '2026-12-01' } as const;
    const found = differences(lostJob, { past: { days, rules: '2026-01-05' } }).days;
    expect(found).toContainEqual({
      duty: 'nl.search-period',
      before: '2027-04-30',
      now: '2026-12-15',
      cause: 'rules',
    });
    expect(found).toContainEqual(expect.objectContaining({ duty: 'lu.tribunal', now: undefined }));
    expect(found).toContainEqual(
      expect.objectContaining({ duty: 'nl.notify.you', before: undefined, now: '2026-11-28' }),
    );
  });

  test('answers that were left out are the first thing to name', () => {
    const { routes } = differences(offer, { past: forged, leftOut: true });
    expect(new Set(routes.map(({ cause }) => cause))).toEqual(new Set(['left-out']));
  });

  test.each(['1900-01-01', '2100-12-31'] as const)('a link made on %s stops nothing', (made) => {
    expect(() => differences(lostJob, { past: { made }, opened: '2026-11-24' })).not.toThrow();
  });
});

test('the same answers are the same in any order, and not when one of them changes', () => {
  const turned = Object.fromEntries(Object.entries(offer).toReversed());
  expect(sameAnswers(offer, turned)).toBe(true);
  expect(sameAnswers(offer, { ...offer, recognisedSponsor: 'unknown' })).toBe(false);
  expect(sameAnswers(offer, { ...offer, age: 30 })).toBe(false);
});
