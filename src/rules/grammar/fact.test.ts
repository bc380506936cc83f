import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { fact, ifTold, orElse, the, twoReadings, unguessed, type Fact } from './fact.ts';
import { decisiveGaps, explore, isStopped, values } from './worlds.ts';

const explored = <Value>(of: Fact<Value>, answers: Answers = {}) =>
  explore(fact({ reads: { of }, find: (is) => is.of }), { answers, today: '2026-11-24' });
const valuesOf = <Value>(of: Fact<Value>, answers?: Answers) => values(explored(of, answers));

describe('a question', () => {
  test('needs itself, and has its options where it is a choice', () => {
    expect([the.decision.needs, the.decision.among]).toStrictEqual([
      ['decision'],
      ['none', 'granted', 'refused'],
    ]);
    expect([the.birthDate.needs, the.birthDate.among]).toStrictEqual([['birthDate'], undefined]);
  });

  test('has its answer, or stops at a gap of its own', () => {
    expect(valuesOf(the.permitSince, { permitSince: '2026-01-01' })).toStrictEqual(['2026-01-01']);
    const gapsIn = (answers: Answers) => decisiveGaps(explored(the.permitSince, answers), String);
    expect(gapsIn({})).toStrictEqual([{ why: 'unanswered', question: 'permitSince' }]);
    expect(gapsIn({ permitSince: 'unknown' })).toStrictEqual([
      { why: 'unsure', question: 'permitSince' },
    ]);
  });

  test('answered with nought or nothing is answered', () => {
    expect(valuesOf(the.leaveDays, { leaveDays: 0 })).toStrictEqual([0]);
    expect(valuesOf(the.recoveries, { recoveries: [] })).toStrictEqual([[]]);
  });
});

describe('a fact', () => {
  test('needs what its facts need, each once, in the order of reading', () => {
    const one = fact({ reads: { a: the.relative, b: the.ruling30 }, find: () => 1 });
    const two = fact({ reads: { b: the.ruling30, one, c: the.age }, find: () => 2 });
    expect(two.needs).toStrictEqual(['ruling30', 'relative', 'age']);
    expect(fact({ reads: {}, find: () => 0 }).needs).toStrictEqual([]);
  });

  test('has few values only where it says so', () => {
    expect(fact({ reads: {}, find: () => 1 }).among).toBeUndefined();
    expect(fact({ reads: {}, among: [1, 2], find: () => 1 }).among).toStrictEqual([1, 2]);
  });

  test('is not found unless it is read', () => {
    const find = vi.fn(() => true);
    const dear = fact({ reads: {}, find });
    const rule = (reads: boolean) =>
      fact({ reads: { dear }, find: (is) => (reads ? is.dear : false) });
    expect([valuesOf(rule(false)), find.mock.calls.length]).toStrictEqual([[false], 0]);
    expect([valuesOf(rule(true)), find.mock.calls.length]).toStrictEqual([[true], 1]);
  });
});

test('an unguessed question leaves its gap to whoever reads it', () => {
  const basis = unguessed(the.graduateBasis);
  expect(basis.needs).toStrictEqual(['graduateBasis']);
  const alone = explored(basis);
  expect([values(alone), isStopped(alone)]).toStrictEqual([[], true]);
  const isNone = fact({
    reads: { basis },
    among: [true, false],
    find: (is) => is.basis === 'none',
  });
  expect(valuesOf(isNone)).toStrictEqual([true, false]);
  expect(valuesOf(isNone, { graduateBasis: 'qualifies-without' })).toStrictEqual([false]);
});

test('what is told, or usual, needs its question and no guess', () => {
  const told = ifTold('ruling30');
  const usual = orElse('ruling30', 'yes');
  expect([told.needs, usual.needs]).toStrictEqual([['ruling30'], ['ruling30']]);
  expect([valuesOf(told), valuesOf(usual)]).toStrictEqual([[undefined], ['yes']]);
  const no = { ruling30: 'no' } as const;
  expect([valuesOf(told, no), valuesOf(usual, no)]).toStrictEqual([['no'], ['no']]);
  const sponsor = orElse('recognisedSponsor', 'no');
  expect(valuesOf(sponsor, { recognisedSponsor: 'unknown' })).toStrictEqual(['no']);
  expect(
    valuesOf(orElse('unemployedMonthsBefore', 3), { unemployedMonthsBefore: 0 }),
  ).toStrictEqual([0]);
});

test('two readings need no question', () => {
  const reading = twoReadings('blue-card-sick-pay');
  expect([reading.needs, reading.among]).toStrictEqual([[], [true, false]]);
  const gaps = decisiveGaps(explored(reading), String);
  expect(gaps).toStrictEqual([{ why: 'doubt', reading: 'blue-card-sick-pay' }]);
});
