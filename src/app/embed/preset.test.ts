import { expect, test } from 'vitest';
import { countries, routes, situations } from '../../embed/index.ts';
import { questions } from '../../questions/index.ts';
import { routes as rules } from '../../rules/index.ts';
import { presetOf } from './preset.ts';

test('a site can choose every situation, and the countries one by one', () => {
  expect(situations).toEqual(questions.situation.options);
  expect(countries).toEqual(questions.country.options.filter((each) => each !== 'both'));
});

test('a route that a site can choose is one of the rules, or Track 2', () => {
  const known: readonly string[] = rules.map(({ id }) => id);
  expect(routes.filter((route) => !known.includes(route))).toEqual(['nl-track2']);
});

test.each([
  [{}, {}],
  [{ country: 'LU' }, { country: 'LU' }],
  [{ route: 'nl-hsm' }, { country: 'NL' }],
  [{ route: 'nl-track2' }, { situation: 'track-2' }],
  [
    { route: 'lu-blue-card', situation: 'job-ended' },
    { country: 'LU', situation: 'job-ended' },
  ],
  [{ route: 'nl-hsm', country: 'LU' }, { country: 'LU' }],
] as const)('%j begins with %j', (settings, answers) => {
  expect(presetOf(settings)).toEqual({ answers, told: [] });
});
