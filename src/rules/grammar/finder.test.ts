import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { fact, the, type Fact } from './fact.ts';
import { Finder } from './finder.ts';
import { explore, values } from './worlds.ts';

const finder = (answers: Answers) => new Finder({ answers, today: '2026-11-28' });
const adult = finder({ birthDate: '1990-01-01' });
const child = finder({ birthDate: '2020-01-01' });
const nobody = finder({});

const isAdultBy = (find: (birthDate: string) => boolean) =>
  fact({
    reads: { birthDate: the.birthDate },
    among: [true, false],
    find: (is) => find(is.birthDate),
  });
const isAdult = isAdultBy((birthDate) => birthDate < '2008-11-28');
const drink = fact({ reads: { isAdult }, find: (is) => (is.isAdult ? 'wine' : 'milk') });

describe('a fact', () => {
  test('is found once for every rule of a case', () => {
    const find = vi.fn(() => true);
    const dear = isAdultBy(find);
    const rules = [0, 1, 2].map((index) =>
      fact({ reads: { dear }, find: (is) => is.dear && index }),
    );
    for (const rule of rules) explore(rule, adult);
    expect(find).toHaveBeenCalledTimes(1);
    for (const rule of rules) explore(rule, child);
    expect(find).toHaveBeenCalledTimes(2);
  });

  test('is of each case its own, when cases are judged in turn', () => {
    const turns = [adult, child, nobody, adult, nobody, child, child, adult];
    expect(turns.map((each) => values(explore(drink, each)).join(' or ')).join()).toBe(
      'wine,milk,wine or milk,wine,wine or milk,milk,milk,wine',
    );
  });

  test('is found as often as it comes out, at three gaps in a row', () => {
    const { decision, employerChange: change } = the;
    const find = vi.fn((...all: readonly unknown[]) => all.join(' '));
    const rule = fact({
      reads: { isAdult, decision, change },
      find: (is) => find(is.isAdult, is.decision, is.isAdult && is.change),
    });
    const outcomes = 3 * 3 + 3; // each decision with each change, and for a child without one
    expect(values(explore(rule, nobody))).toHaveLength(outcomes);
    expect(find).toHaveBeenCalledTimes(outcomes);
  });

  test('that was chosen at a gap is chosen for that branch alone', () => {
    const other = fact({ reads: { isAdult }, find: (is) => is.isAdult });
    const rules: readonly Fact<unknown>[] = [drink, other, drink];
    expect(rules.map((rule) => values(explore(rule, nobody)))).toStrictEqual([
      ['wine', 'milk'],
      [true, false],
      ['wine', 'milk'],
    ]);
  });
});
