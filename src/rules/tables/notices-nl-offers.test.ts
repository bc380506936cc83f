import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { among, noNeed, table } from './notices.test-table.ts';

const offer: Answers = { country: 'NL', nationalities: ['IN'], situation: 'job-offer' };

const situations = [
  'job-offer',
  'job-ended',
  'new-employer',
  'extension',
  'pay-drop',
  'track-2',
  'private-servant',
  'decision',
] as const;
type Situation = (typeof situations)[number];

const onlyIn = among(situations);

describe.each<[string]>([
  ['NL.months-to-search'],
  ['NL.change-of-employer'],
  ['NL.family'],
  ['NL.long-term-status'],
])('%s is for whoever compares two countries', (id) => {
  table(id, 'if-job-ends', { ...offer, country: 'both' }, [
    ...onlyIn(['job-offer']),
    ['has not', 'an offer in the Netherlands', { country: 'NL' }],
    ['has not', 'an offer in Luxembourg', { country: 'LU' }],
    ['has not', 'the country not told', { country: undefined }],
    ...noNeed,
  ]);
});

describe.each<[string]>([
  ['NL.single-permit'],
  ['NL.family-permit'],
  ['NL.study'],
  ['NL.own-business'],
  ['NL.long-term-resident'],
])('%s is named to whoever looks for a way to work', (id) => {
  table(id, 'other-route', offer, [
    ...onlyIn(['job-offer', 'job-ended', 'new-employer']),
    ['has', 'an offer in both countries', { country: 'both' }],
    ['has not', 'an offer in Luxembourg', { country: 'LU' }],
    ['has not', 'no situation', { situation: undefined }],
    ...noNeed,
  ]);
});

const offers = ['job-offer', 'new-employer', 'extension'] as const;
const holders = ['job-ended', 'new-employer', 'track-2'] as const;

/** README of the rules, "What the founding documents say": where somebody may have read it. */
describe.each<[string, readonly Situation[]]>([
  ['NL.changed-amounts', offers],
  ['NL.changed-deciding-day', offers],
  ['NL.changed-conditions', ['job-offer']],
  ['NL.changed-blue-card', offers],
  ['NL.changed-months-to-search', holders],
  ['NL.changed-any-employer', holders],
  ['NL.changed-who-reports', holders],
  ['NL.changed-track2-part', ['track-2']],
  ['NL.changed-servants', ['private-servant']],
])('%s is told where it was read', (id, told) => {
  const [situation] = told;
  table(id, 'changed', { ...offer, ...(situation && { situation }) }, [
    ...onlyIn(told),
    ['has not', 'no situation', { situation: undefined }],
    ['has not', 'in Luxembourg', { country: 'LU' }],
    ...noNeed,
  ]);
});

/** Fact sheet 01, 1.1: the amounts of the year of filing. */
test.each<[PlainDate, number | undefined, number | undefined, number | undefined]>([
  ['2013-12-31', undefined, undefined, undefined],
  ['2014-01-01', 4048, 2968, 2127],
  ['2014-12-31', 4048, 2968, 2127],
  ['2015-01-01', 4189, 3071, 2201],
  ['2023-12-31', 5008, 3672, 2631],
  ['2026-11-24', 5942, 4357, 3122],
  ['2027-01-01', undefined, undefined, undefined],
])('filed on %s the amounts are %s, %s and %s', (filingDate, over30, under30, reduced) => {
  const { notices } = assess({ ...offer, filingDate }, '2026-11-24');
  const figures = notices.find(({ notice }) => notice === 'changed-amounts')?.figures ?? {};
  const euro = Object.entries(figures).map(([name, each]) => [name, each && each.cents / 100]);
  expect(Object.fromEntries(euro)).toEqual({ over30, under30, reduced });
});
