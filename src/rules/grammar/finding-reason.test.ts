import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { fact, the, twoReadings, type Fact } from './fact.ts';
import { judge } from './finding.ts';
import { Blocked } from './gap.ts';
import { requirement } from './requirement.ts';

const open = fact({
  reads: {},
  among: [true, false],
  find: (): boolean => {
    throw new Blocked({ why: 'no-figure', figure: 'daily' });
  },
});
const reading = twoReadings('figure-began');
const sponsor = fact({ reads: { is: the.recognisedSponsor }, find: ({ is }) => is === 'yes' });
const sure = fact({ reads: {}, find: () => true });
const reasonOf = (reads: readonly Fact<boolean>[], answers: Answers = {}) => {
  const [one = sure, two = sure, three = sure] = reads;
  const rule = requirement({
    id: 'some',
    reads: { one, two, three },
    sources: [],
    find: (is) => ({ status: is.one && is.two && is.three ? 'met' : 'not-met' }),
  });
  return judge(rule, { answers, today: '2026-11-24' }).reason;
};

test('why it is unknown is an answer, whether it was asked for or not known', () => {
  expect(reasonOf([sponsor])).toBe('unanswered');
  expect(reasonOf([sponsor], { recognisedSponsor: 'unknown' })).toBe('unanswered');
});

test('why it is unknown is a figure, unless an answer is missing too', () => {
  expect(reasonOf([open])).toBe('no-figure-for-date');
  expect(reasonOf([reading, open])).toBe('no-figure-for-date');
  expect(reasonOf([open, reading])).toBe('no-figure-for-date');
  expect(reasonOf([open, sponsor])).toBe('unanswered');
});

test('why it is unknown is the law alone, where nothing else is', () => {
  expect(reasonOf([reading])).toBe('depends');
  expect(reasonOf([reading, sponsor])).toBe('unanswered');
  expect(reasonOf([sponsor, reading], { recognisedSponsor: 'unknown' })).toBe('unanswered');
  expect(reasonOf([reading, sponsor], { recognisedSponsor: 'yes' })).toBe('depends');
});

test('why it is unknown is not said of what is known', () => {
  expect(reasonOf([sure])).toBe(undefined);
});
