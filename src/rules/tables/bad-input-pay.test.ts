import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers, Pay } from '../../questions/index.ts';
import { assess, openQuestions } from '../index.ts';
import { findingOf } from './finding.test-answers.ts';
import { euro, thirty } from './salary.test-answers.ts';

const today: PlainDate = '2026-11-24';
const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  ...thirty,
};
const verdictOf = (answers: Answers) =>
  assess(answers, today).routes.find(({ route }) => route === 'nl-hsm')?.verdict;
const paid = (salary: Pay) => ({ ...offer, salary });
const shortBy = (salary: Pay) => findingOf(paid(salary), 'nl-hsm', 'salary')?.judged?.shortBy;

test('[bad input 2] unpaid work opens no route that asks for an amount', () => {
  const both = assess(
    { ...paid({ amount: 0, per: 'month', holidayAllowance: 'excluded' }), country: 'both' },
    today,
  ).routes;
  expect(both.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['nl-hsm', 'not-likely'],
    ['nl-blue-card', 'not-likely'],
    ['lu-blue-card', 'not-likely'],
  ]);
});

test('[bad input 21] pay per hour without the hours cannot be judged, and the question is open', () => {
  const answers = paid({ amount: 34.28, per: 'hour', holidayAllowance: 'excluded' });
  expect(verdictOf(answers)).toBe('cannot-say');
  expect([...openQuestions(answers, today)]).toContain('salary');
  const withHours = { amount: 34.28, per: 'hour', holidayAllowance: 'excluded' } as const;
  expect(verdictOf(paid({ ...withHours, hoursPerWeek: 41 }))).toBe('likely');
  expect(verdictOf(paid({ ...withHours, hoursPerWeek: 40 }))).toBe('not-likely');
});

/** 5,942 with 8 % more is 6,417.36. */
test.each<[number, Pay['holidayAllowance'], string]>([
  [6417.36, 'included', 'likely'],
  [6417.35, 'included', 'not-likely'],
  [6417.35, 'excluded', 'likely'],
  [6417.36, 'unknown', 'likely'],
  [6000, 'unknown', 'cannot-say'],
  [5941.99, 'unknown', 'not-likely'],
])('[bad input 23] %d a month, holiday allowance %s: %s', (amount, holidayAllowance, verdict) => {
  expect(verdictOf(paid({ amount, per: 'month', holidayAllowance }))).toBe(verdict);
});

test.each([
  [5942, 'likely', undefined],
  [5941.99, 'not-likely', 1],
  [5942.01, 'likely', undefined],
])('[bad input 24] %d a month for 5,942: %s, %s cents short', (amount, verdict, short) => {
  expect([verdictOf(paid(euro(amount))), shortBy(euro(amount))]).toEqual([verdict, short]);
});

/** We ask for the pay in the contract, so it is known which: no rule makes the amount smaller for fewer hours. */
test.each([
  [5942, 'likely'],
  [2971, 'not-likely'],
])('[bad input 26] the amount is the same for 20 hours: %d a month is %s', (amount, verdict) => {
  expect(verdictOf(paid({ ...euro(amount), hoursPerWeek: 20 }))).toBe(verdict);
});
