import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { fact, ifTold, orElse, the, twoReadings, type Case, type Fact } from './fact.ts';
import { decisiveGaps, explore, isStopped, values } from './worlds.ts';

const of = (answers: Answers): Case => ({ answers, today: '2026-11-24' });
const unanswered = (question: string) => ({ why: 'unanswered', question });

const gapsIn = <Value>(rule: Fact<Value>, answers: Answers) =>
  decisiveGaps(explore(rule, of(answers)), String);

const isAdult = fact({
  reads: { birthDate: the.birthDate },
  among: [true, false],
  find: (is) => is.birthDate < '2008-11-24',
});

describe('with every answer', () => {
  test('a rule has one outcome', () => {
    const tree = explore(isAdult, of({ birthDate: '1990-01-01' }));
    expect(tree).toEqual({ value: true });
    expect([values(tree), isStopped(tree)]).toEqual([[true], false]);
  });

  test('a fact sees today', () => {
    const rule = fact({ reads: {}, find: (_is, today) => today });
    expect(values(explore(rule, of({})))).toEqual(['2026-11-24']);
  });
});

describe('at a gap', () => {
  test('a fact with few values goes on with each of them', () => {
    const rule = fact({ reads: { isAdult }, find: (is) => (is.isAdult ? 'wine' : 'milk') });
    expect(values(explore(rule, of({})))).toEqual(['wine', 'milk']);
    expect(gapsIn(rule, {})).toEqual([unanswered('birthDate')]);
  });

  test('a choice question goes on with each of its options', () => {
    expect(values(explore(the.decision, of({})))).toEqual([]);
    const rule = fact({ reads: { decision: the.decision }, find: (is) => is.decision });
    expect(values(explore(rule, of({})))).toEqual(['none', 'granted', 'refused']);
  });

  test('a fact without such values ends the branch', () => {
    const rule = fact({ reads: { birthDate: the.birthDate }, find: (is) => is.birthDate });
    const tree = explore(rule, of({}));
    expect([values(tree), isStopped(tree)]).toEqual([[], true]);
    expect(decisiveGaps(tree, String)).toEqual([unanswered('birthDate')]);
  });

  test('only some branches may end', () => {
    const rule = fact({
      reads: { isAdult, on: the.filingDate },
      find: (is) => (is.isAdult ? 'wine' : is.on),
    });
    const tree = explore(rule, of({}));
    expect([values(tree), isStopped(tree)]).toEqual([['wine'], true]);
    expect(decisiveGaps(tree, String)).toEqual([unanswered('birthDate'), unanswered('filingDate')]);
  });

  test('the same fact has the same value everywhere in one world', () => {
    const one = fact({ reads: { isAdult }, find: (is) => is.isAdult });
    const other = fact({ reads: { isAdult }, find: (is) => !is.isAdult });
    const rule = fact({ reads: { one, other }, find: (is) => `${is.one} ${is.other}` });
    expect(values(explore(rule, of({})))).toEqual(['true false', 'false true']);
  });

  test('what is not read is no gap', () => {
    const rule = fact({
      reads: { decision: the.decision, on: the.decisionOn },
      find: (is) => (is.decision === 'none' ? 'waiting' : is.on),
    });
    expect(values(explore(rule, of({ decision: 'none' })))).toEqual(['waiting']);
    expect(rule.needs).toEqual(['decision', 'decisionOn']);
  });

  test('a mistake in a rule is no gap', () => {
    const rule = fact({
      reads: {},
      among: [1, 2],
      find: (): number => {
        throw new TypeError('slip');
      },
    });
    expect(() => explore(fact({ reads: { rule }, find: (is) => is.rule }), of({}))).toThrow('slip');
  });
});

describe('which gaps matter', () => {
  const either = fact({
    reads: { isAdult, ruling: the.ruling30 },
    find: (is) => (is.isAdult ? 'wine' : is.ruling === 'yes' ? 'milk' : 'water'),
  });

  test('those at which the outcomes differ, in the order of reading', () => {
    expect(gapsIn(either, {})).toEqual([unanswered('birthDate'), unanswered('ruling30')]);
    expect(gapsIn(either, { ruling30: 'no' })).toEqual([unanswered('birthDate')]);
    expect(gapsIn(either, { birthDate: '1990-01-01' })).toEqual([]);
  });

  test('none where every way leads to the same', () => {
    const same = decisiveGaps(explore(either, of({})), () => 'a drink');
    expect(same).toEqual([]);
  });

  test('a gap deeper down counts once, also when another way passes it by', () => {
    const twice = fact({
      reads: { either, ruling: the.ruling30 },
      find: (is) => `${is.either} ${is.ruling}`,
    });
    expect(gapsIn(twice, {})).toEqual([unanswered('birthDate'), unanswered('ruling30')]);
  });
});

test('"I don’t know" is a gap of its own, which nobody is asked about', () => {
  const rule = fact({ reads: { sponsor: the.recognisedSponsor }, find: (is) => is.sponsor });
  expect(values(explore(rule, of({ recognisedSponsor: 'unknown' })))).toEqual(['yes', 'no']);
  const gap = { why: 'unsure', question: 'recognisedSponsor' };
  expect(gapsIn(rule, { recognisedSponsor: 'unknown' })).toEqual([gap]);
});

test('an answer that is never asked for is no gap', () => {
  const told = fact({
    reads: { since: ifTold('permitSince') },
    find: (is) => is.since ?? 'nothing',
  });
  const usual = fact({
    reads: { exempt: orElse('salaryExempt', 'none') },
    find: (is) => is.exempt,
  });
  expect(values(explore(told, of({})))).toEqual(['nothing']);
  expect(values(explore(told, of({ permitSince: 'unknown' })))).toEqual(['nothing']);
  expect(values(explore(told, of({ permitSince: '2020-01-01' })))).toEqual(['2020-01-01']);
  expect(values(explore(usual, of({})))).toEqual(['none']);
  expect(values(explore(usual, of({ salaryExempt: 'researcher' })))).toEqual(['researcher']);
});

test('of two readings of the law both are followed', () => {
  const reading = twoReadings('age-at-filing-or-start');
  const rule = fact({ reads: { reading }, find: (is) => is.reading });
  expect(values(explore(rule, of({})))).toEqual([true, false]);
  expect(gapsIn(rule, {})).toEqual([{ why: 'doubt', reading: 'age-at-filing-or-start' }]);
});
