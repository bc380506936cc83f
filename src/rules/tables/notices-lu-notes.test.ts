import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type NoticeKind } from '../index.ts';
import { among, noForeigner, permits, table, type Row } from './notices.test-table.ts';

const offer: Answers = { country: 'LU', nationalities: ['IN'], situation: 'job-offer' };
const salary = { amount: 1, per: 'year' } as const;

const nobody: readonly Row[] = [
  ...noForeigner,
  ['has not', 'in the Netherlands', { country: 'NL' }],
];
const situations = ['job-offer', 'job-ended', 'new-employer', 'extension', 'decision'] as const;
type Situation = (typeof situations)[number];

const onlyIn = among(situations);

/** Fact sheet LU, 5: what the Blue Card of another state allows. */
describe.each<[string]>([['LU.short-stay-with-card'], ['LU.mobility-start-of-work']])(
  '%s is for holders of another state’s card',
  (id) => {
    table(id, 'mind', { ...offer, permitType: 'other-eu-blue-card' }, [
      ['has', 'another state’s Blue Card', {}],
      ['has', 'a Dutch Blue Card', { permitType: 'nl-blue-card' }],
      ['has', 'whatever the situation', { situation: 'extension' }],
      ['has not', 'the card of Luxembourg', { permitType: 'lu-blue-card' }],
      ...permits('has not', 'nl-hsm', 'none'),
      ['has not', 'with an offer, none is assumed', { permitType: undefined }],
      [
        'has not',
        'with a new job, it is not known',
        { permitType: undefined, situation: 'new-employer' },
      ],
      ...nobody,
    ]);
  },
);

table('LU.adding-up-years', 'mind', { ...offer, permitType: 'lu-blue-card' }, [
  ['has', 'the card of Luxembourg', {}],
  ['has', 'a Dutch Blue Card', { permitType: 'nl-blue-card' }],
  ['has', 'another state’s Blue Card', { permitType: 'other-eu-blue-card' }],
  ...permits('has not', 'nl-hsm', 'none'),
  ['has not', 'the permit not told', { permitType: undefined, situation: 'new-employer' }],
  ...nobody,
]);

describe.each<[string, NoticeKind]>([
  ['LU.regulated-profession', 'also-checked'],
  ['LU.employer-duties', 'also-checked'],
  ['LU.pay-that-counts', 'also-checked'],
  ['LU.salaried-worker-route', 'other-route'],
])('%s is for whoever has an offer', (id, kind) => {
  table(id, kind, offer, [
    ...onlyIn(['job-offer', 'new-employer', 'extension']),
    ['has', 'the pay of the next job', { situation: 'job-ended', salary }],
    ['has', 'in both countries', { country: 'both' }],
    ...nobody,
  ]);
});

describe.each<[string, NoticeKind]>([
  ['LU.vacancy-declaration', 'also-checked'],
  ['LU.papers', 'also-checked'],
  ['LU.after-authorisation', 'also-checked'],
  ['LU.family-comes-along', 'benefit'],
  ['LU.length-of-card', 'benefit'],
  ['LU.own-business-beside', 'benefit'],
  ['LU.transferee', 'other-route'],
  ['LU.family-permit', 'other-route'],
  ['LU.long-term-resident', 'other-route'],
  ['LU.researcher', 'other-route'],
])('%s is for newcomers', (id, kind) => {
  table(id, kind, offer, [
    ...onlyIn(['job-offer']),
    ['has not', 'the pay of the next job', { situation: 'job-ended', salary }],
    ['has', 'in both countries', { country: 'both' }],
    ...nobody,
  ]);
});

describe.each<[string]>([
  ['LU.months-to-search'],
  ['LU.change-of-employer'],
  ['LU.family'],
  ['LU.long-term-status'],
])('%s is for whoever compares two countries', (id) => {
  table(id, 'if-job-ends', { ...offer, country: 'both' }, [
    ...onlyIn(['job-offer']),
    ['has not', 'an offer in Luxembourg', { country: 'LU' }],
    ['has not', 'the country not told', { country: undefined }],
    ...nobody,
  ]);
});

const offers = ['job-offer', 'new-employer', 'extension'] as const;

/** README of the rules, "What the founding documents say": document 002. */
describe.each<[string, readonly Situation[]]>([
  ['LU.changed-amount', offers],
  ['LU.changed-contract', offers],
  ['LU.changed-qualification', offers],
  ['LU.changed-length', ['extension', 'job-offer']],
  ['LU.changed-access', ['job-ended', 'new-employer', 'extension']],
  ['LU.changed-unemployment', ['job-ended']],
  ['LU.changed-mobility', ['job-offer']],
  ['LU.changed-nationalities', ['job-offer']],
  ['LU.changed-refusal', ['decision', 'job-offer']],
])('%s is told where it was read', (id, told) => {
  const [situation] = told;
  table(id, 'changed', { ...offer, ...(situation && { situation }) }, [
    ...onlyIn(told),
    ['has not', 'no situation', { situation: undefined }],
    ...nobody,
  ]);
});

/** Fact sheet LU, 1.1: the amount on the day of filing. */
test.each<[PlainDate, number | undefined]>([
  ['2014-12-31', undefined],
  ['2015-01-01', 71_946],
  ['2024-06-30', 88_452],
  ['2024-07-01', 58_968],
  ['2025-03-17', 58_968],
  ['2025-03-18', 63_408],
  ['2026-03-03', 65_652],
])('filed on %s the amount that changed is %s', (filingDate, euro) => {
  const { notices } = assess({ ...offer, filingDate }, '2026-11-24');
  const figures = notices.find(({ notice }) => notice === 'changed-amount')?.figures ?? {};
  const named = Object.entries(figures).map(([name, each]) => [name, each && each.cents / 100]);
  expect(named).toEqual([['amount', euro]]);
});
