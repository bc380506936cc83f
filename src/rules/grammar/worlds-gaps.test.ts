import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { fact, the, type Case, type Fact } from './fact.ts';
import { Finder } from './finder.ts';
import { Blocked } from './gap.ts';
import { decisiveGaps, explore, isStopped, values, type Outcomes } from './worlds.ts';

const of = (answers: Answers = {}): Case => ({ answers, today: '2026-11-24' });
const unanswered = (question: string) => ({ why: 'unanswered', question });
const gapsIn = <Value>(rule: Fact<Value>) => decisiveGaps(explore(rule, of()), String);

const outer = fact({ reads: { is: the.relative }, find: ({ is }) => is === 'yes' });
const inner = fact({ reads: { is: the.ruling30 }, find: ({ is }) => is === 'yes' });
/** What is drunk where both are true, the first alone, the second alone, neither. */
const drinks = (both: string, first: string, second: string, neither: string) =>
  fact({
    reads: { outer, inner },
    find: (is) => (is.outer ? (is.inner ? both : first) : is.inner ? second : neither),
  });

describe('a gap is named', () => {
  test.each<[string, Fact<string>, readonly string[]]>([
    ['if the answer below it decides', drinks('wine', 'milk', 'wine', 'milk'), ['ruling30']],
    ['if it decides alone', drinks('wine', 'wine', 'milk', 'milk'), ['relative']],
    ['if neither decides', drinks('wine', 'wine', 'wine', 'wine'), []],
    [
      'if the ways below it lead to the same in another order',
      drinks('wine', 'milk', 'milk', 'wine'),
      ['relative', 'ruling30'],
    ],
    [
      'if one way alone is open below it',
      drinks('wine', 'wine', 'wine', 'milk'),
      ['relative', 'ruling30'],
    ],
    [
      'if the outcomes differ, although written in a row they look the same',
      drinks('win', 'emilk', 'wine', 'milk'),
      ['relative', 'ruling30'],
    ],
  ])('%s', (_when, rule, named) => {
    expect(gapsIn(rule)).toStrictEqual(named.map(unanswered));
  });

  const stops = (
    yes: 'filingDate' | 'contractStart' | 'none',
    no: 'filingDate' | 'contractStart' | 'none',
  ) =>
    fact({
      reads: { outer, filingDate: the.filingDate, contractStart: the.contractStart },
      find: (is) => {
        const way = is.outer ? yes : no;
        return way === 'none' ? '' : is[way];
      },
    });

  test('if the ways below it end at different gaps, or one of them alone', () => {
    expect(gapsIn(stops('filingDate', 'contractStart'))).toStrictEqual(
      ['relative', 'filingDate', 'contractStart'].map(unanswered),
    );
    expect(gapsIn(stops('none', 'filingDate'))).toStrictEqual(
      ['relative', 'filingDate'].map(unanswered),
    );
  });

  test('and not if all end at the same gap', () => {
    expect(gapsIn(stops('filingDate', 'filingDate'))).toStrictEqual([unanswered('filingDate')]);
    expect(gapsIn(stops('none', 'none'))).toStrictEqual([]);
  });

  test('if the same question below it was left out in one way', () => {
    const doubt = { why: 'doubt', reading: 'figure-began' } as const;
    const tree: Outcomes<string> = {
      gap: { why: 'unsure', question: 'relative' },
      branches: [{ value: 'wine' }, { gap: doubt, branches: [{ value: 'wine' }] }],
    };
    expect(decisiveGaps(tree, String)).toStrictEqual([]);
  });

  test('once, although the same question stands for two facts', () => {
    const either = fact({
      reads: { outer, other: fact({ reads: { is: the.relative }, find: ({ is }) => is }), inner },
      find: (is) => `${is.outer} ${is.other} ${is.inner}`,
    });
    expect(gapsIn(either)).toStrictEqual([unanswered('relative'), unanswered('ruling30')]);
  });
});

describe('a rule is stopped', () => {
  const wine: Outcomes<string> = { value: 'wine' };
  const end: Outcomes<string> = { gap: { why: 'unanswered', question: 'age' }, branches: [] };
  const fork = (...branches: readonly Outcomes<string>[]): Outcomes<string> => ({
    ...end,
    branches,
  });

  test.each<[string, Outcomes<string>, boolean]>([
    ['by an outcome: no', wine, false],
    ['by a gap without ways: yes', end, true],
    ['by a gap of which all ways come out: no', fork(wine, wine), false],
    ['by a gap of which one way ends: yes', fork(wine, end), true],
    ['by a gap deep down: yes', fork(wine, fork(wine, fork(end, wine))), true],
    ['by gaps deep down that all come out: no', fork(fork(wine, wine), wine), false],
  ])('%s', (_how, tree, stopped) => {
    expect(isStopped(tree)).toBe(stopped);
  });
});

/** A fact that writes down how often it was found. */
function counted<Value>(find: () => Value, among?: readonly Value[]) {
  const seen = { times: 0 };
  const rule = fact({
    reads: {},
    ...(among && { among }),
    find: () => {
      seen.times += 1;
      return find();
    },
  });
  return { seen, rule };
}

describe('what is sure', () => {
  test('is found once for all ways and all rules of a case, and anew for another case', () => {
    const { seen, rule: sure } = counted(() => 'wine');
    const rule = fact({
      reads: { sure, outer },
      find: (is) => `${is.sure} ${is.outer} ${is.sure}`,
    });
    const one = new Finder(of());
    expect(values(explore(rule, one))).toStrictEqual(['wine true wine', 'wine false wine']);
    expect(values(explore(fact({ reads: { sure }, find: (is) => is.sure }), one))).toStrictEqual([
      'wine',
    ]);
    expect(seen.times).toBe(1);
    explore(rule, of());
    expect(seen.times).toBe(2);
  });

  test('is not what was found after a gap: once in each way', () => {
    const { seen, rule: late } = counted(() => 'wine');
    const rule = fact({
      reads: { outer, late },
      find: (is) => `${is.outer} ${is.late} ${is.late}`,
    });
    expect(values(explore(rule, of()))).toStrictEqual(['true wine wine', 'false wine wine']);
    expect(seen.times).toBe(2);
  });
});

describe('a mistake', () => {
  test('after a gap, in a fact with few values, is thrown', () => {
    const { rule: slip } = counted((): boolean => {
      throw new TypeError('slip');
    }, [true, false]);
    const rule = fact({ reads: { outer, slip }, find: (is) => is.outer && is.slip });
    expect(() => explore(rule, of())).toThrow('slip');
  });

  test('is told by the gap it stopped at, if it is one', () => {
    const gap = { why: 'no-figure', figure: 'some' } as const;
    const { rule } = counted((): string => {
      throw new Blocked(gap);
    });
    expect(explore(rule, of())).toStrictEqual({ gap, branches: [] });
    expect(new Blocked(gap).message).toBe('{"why":"no-figure","figure":"some"}');
  });
});

test('a gap climbs to the nearest fact with few values, past one without values', () => {
  const date = fact({ reads: { on: the.filingDate }, find: (is) => is.on });
  const near = fact({ reads: { date }, among: [1, 2], find: (is) => is.date.length });
  const far = fact({ reads: { near }, among: [10, 20, 30], find: (is) => is.near });
  const nothing = fact({ reads: { near }, among: [], find: (is) => is.near });
  const rule = (number: Fact<number>) => fact({ reads: { number }, find: (is) => is.number });
  expect(explore(rule(far), of())).toStrictEqual({
    gap: unanswered('filingDate'),
    branches: [{ value: 1 }, { value: 2 }],
  });
  expect(values(explore(rule(nothing), of()))).toStrictEqual([1, 2]);
  const none = fact({ reads: { date }, among: [], find: (is) => is.date });
  const stopped = explore(fact({ reads: { none }, find: (is) => is.none }), of());
  expect([values(stopped), isStopped(stopped)]).toStrictEqual([[], true]);
  const past = fact({ reads: { none }, among: [7, 8], find: (is) => is.none.length });
  expect(values(explore(rule(past), of()))).toStrictEqual([7, 8]);
});
