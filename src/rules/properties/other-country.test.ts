import { expect, test, vi } from 'vitest';
import type { Country } from '../../dates/index.ts';
import { goldenCase } from '../cases/golden.test-cases.ts';
import { assess, notices, obligations, routes } from '../index.ts';
import type { Fact } from '../grammar/fact.ts';
import { readAnswers } from '../../questions/index.ts';

/** Everything that the rules of a country find. */
const factsOf = (country: Country): readonly Fact<unknown>[] => [
  ...routes
    .filter((route) => route.country === country)
    .flatMap(({ offered, needed, requires }) => [
      offered,
      needed,
      ...requires.flatMap(({ applies, rule }) => [applies, rule]),
    ]),
  ...obligations
    .filter((obligation) => obligation.country === country)
    .flatMap(({ event, rule }) => [event, rule]),
  ...notices.filter((notice) => notice.country === country).map(({ rule }) => rule),
];

const otherThan = (country: Country): Country => (country === 'NL' ? 'LU' : 'NL');

/** How many facts of this country alone are found when a golden case is assessed as about `asked`. */
function foundOf(country: Country, asked: Country | 'both'): number {
  const { answers, today } = goldenCase('OWN-HSM-110');
  const shared = new Set(factsOf(otherThan(country)));
  const own = new Set(factsOf(country).filter((fact) => !shared.has(fact)));
  const found = [...own].map((fact) => vi.spyOn(fact, 'find'));
  assess({ ...readAnswers(answers).answers, country: asked }, today);
  const count = found.filter(({ mock }) => mock.calls.length > 0).length;
  vi.restoreAllMocks();
  return count;
}

test.each<Country>(['NL', 'LU'])('whoever asks about %s pays for no other rules', (asked) => {
  const other = otherThan(asked);
  expect(foundOf(other, asked)).toBe(0);
  expect(foundOf(asked, asked)).toBeGreaterThan(40);
  expect(foundOf(other, 'both')).toBeGreaterThan(40);
});
