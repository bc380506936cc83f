import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../questions/index.ts';
import { assess, needless, routes, surprises, surprisesOf, type RouteId } from '../index.ts';
import { golden as cases, type GoldenCase } from '../cases/golden.test-cases.ts';

const routeOf = (id: RouteId) => routes.find((each) => each.id === id);

describe.each(routes.map(({ id }) => id))('the misunderstandings about %s', (id) => {
  const route = routeOf(id);
  const needs: readonly unknown[] = [
    ...(route?.requires ?? []).flatMap((requirement) => [...requirement.needs]),
    ...(route?.needed.needs ?? []),
  ];

  test('are at least two, each with a name of its own', () => {
    const names = surprises[id].map((surprise) => surprise.id);
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(new Set(names).size).toBe(names.length);
  });

  test('lead to a question that its requirements or its need read', () => {
    expect(surprises[id].filter(({ check }) => !needs.includes(check))).toEqual([]);
    expect(needless.filter(({ check }) => !route?.needed.needs.includes(check))).toEqual([]);
  });

  test('are about one of its requirements, which reads that question', () => {
    for (const { about, check } of surprises[id]) {
      const requirement = route?.requires.find((each) => each.id === about);
      expect(requirement?.needs as readonly string[]).toContain(check);
    }
  });
});

/** What is named for the answers, by route. */
function named(json: object, today: GoldenCase['today'] = '2026-11-22') {
  const { answers } = readAnswers(json);
  return Object.fromEntries(
    assess(answers, today).routes.map((route) => [
      route.route,
      surprisesOf(route, answers).map(({ surprise }) => surprise.id),
    ]),
  );
}

test('of every golden case at most two are named, and each can be met somewhere', () => {
  const met = new Set<string>();
  for (const { answers, today } of cases) {
    for (const [route, names] of Object.entries(named(answers, today))) {
      expect(names.length).toBeLessThanOrEqual(2);
      for (const name of names) met.add(`${route} ${name}`);
    }
  }
  for (const { id } of routes) {
    expect([...met].filter((name) => name.startsWith(`${id} `)).length).toBeGreaterThanOrEqual(2);
  }
});

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  birthDate: '1990-03-14',
};
const pay = (amount: number, holidayAllowance: string) => ({
  salary: { amount, per: 'month', holidayAllowance },
});

describe('for an offer in the Netherlands', () => {
  test('the holiday allowance is named while it may be in the pay, and not otherwise', () => {
    expect(named({ ...offer, ...pay(6000, 'included') })['nl-hsm']).toContain('holiday-allowance');
    expect(named({ ...offer, ...pay(6000, 'unknown') })['nl-hsm']).toContain('holiday-allowance');
    for (const amount of [4000, 6000]) {
      const { 'nl-hsm': hsm, 'nl-blue-card': card } = named({
        ...offer,
        ...pay(amount, 'excluded'),
      });
      expect([...(hsm ?? []), ...(card ?? [])]).not.toContain('holiday-allowance');
    }
  });

  test('pay that is enough: the year of the amount, and parts of pay that do not count', () => {
    expect(named({ ...offer, ...pay(6000, 'excluded') })['nl-hsm']).toEqual([
      'year-of-filing',
      'extra-pay',
    ]);
  });

  test('what is not met comes first', () => {
    const unlisted = { ...offer, ...pay(6000, 'excluded'), recognisedSponsor: 'no' };
    expect(named(unlisted)['nl-hsm']?.[0]).toBe('sponsor-name');
  });

  /** 30 on 14 March 2026: eight months before the application. */
  test('the amount under 30 is named for people who turned 30 lately', () => {
    const turned = { ...offer, ...pay(5000, 'excluded'), birthDate: '1996-03-14' };
    expect(named(turned)['nl-hsm']).toEqual(['under-30', 'recent-studies']);
    const older = { ...turned, birthDate: '1990-03-14' };
    expect(named(older)['nl-hsm']).not.toContain('under-30');
    const younger = { ...turned, birthDate: '1998-03-14' };
    expect(named(younger)['nl-hsm']).not.toContain('under-30');
  });

  test('three years after studies are named once they are the law, and a lower amount for a diploma too', () => {
    const low = {
      ...offer,
      ...pay(2000, 'excluded'),
      birthDate: '1960-03-14',
      qualification: 'degree-3-years',
      diplomaDate: '2001-07-01',
    };
    const namedOn = (filingDate: string) => {
      const { 'nl-hsm': hsm, 'nl-blue-card': card } = named({ ...low, filingDate });
      return [...(hsm ?? []), ...(card ?? [])].filter((name) => name.startsWith('recent-'));
    };
    expect(namedOn('2016-02-29')).toEqual([]);
    expect(namedOn('2016-03-01')).toEqual(['recent-studies']);
    expect(namedOn('2024-06-11')).toEqual(['recent-studies']);
    expect(namedOn('2024-06-12')).toEqual(['recent-studies', 'recent-diploma']);
  });

  test('nothing told of the pay, nothing is said of it', () => {
    expect(named({ situation: 'job-offer', nationalities: ['IN'] })['nl-hsm']).toEqual([]);
  });
});

test('who changes employer is told of the first day of the contract, not of the filing', () => {
  const change = {
    ...offer,
    ...pay(6000, 'excluded'),
    situation: 'new-employer',
    permitType: 'nl-hsm',
    contractStart: '2026-12-01',
  };
  expect(named(change)['nl-hsm']).toContain('year-of-start');
  expect(named(change)['nl-hsm']).not.toContain('year-of-filing');
});

describe('for people who need no permit', () => {
  test.each([
    ['one nationality', { nationalities: ['DE'] }, ['not-a-nationality']],
    ['two', { nationalities: ['IN', 'DE'] }, ['two-nationalities', 'not-a-nationality']],
    [
      'a Briton with old rights',
      { nationalities: ['GB'], ukProtected: 'yes' },
      ['after-brexit', 'not-a-nationality'],
    ],
    ['a national of the country', { nationalities: ['NL'] }, []],
    ['a card that frees, whatever the nationality', { permitType: 'nl-permanent' }, []],
  ])('%s', (_, more, expected) => {
    expect(named({ ...offer, ...more })['nl-hsm']).toEqual(expected);
  });
});

test('a servant’s hours, and the day of hiring', () => {
  const servant = {
    situation: 'private-servant',
    country: 'NL',
    nationalities: ['PH'],
    hiredOn: '2024-08-01',
    salary: { amount: 2400, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 },
  };
  expect(named(servant)['nl-private-servant']).toEqual(['hired-or-arrived', 'more-hours']);
});

test('Luxembourg: who wants to apply on a visit, or expects the amount for IT', () => {
  const inLuxembourg = {
    situation: 'job-offer',
    country: 'LU',
    nationalities: ['IN'],
    salary: { amount: 60_000, per: 'year' },
    inCountryAsVisitor: 'yes',
  };
  expect(named(inLuxembourg)['lu-blue-card']).toEqual(['visitor', 'shortage']);
  const enough = { ...inLuxembourg, salary: { amount: 70_000, per: 'year' } };
  expect(named({ ...enough, inCountryAsVisitor: 'no' })['lu-blue-card']).toEqual([
    'year-of-filing',
    'extra-pay',
  ]);
});
