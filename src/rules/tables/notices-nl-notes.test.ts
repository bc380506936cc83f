import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { assess, type NoticeKind } from '../index.ts';
import { indian, noNeed, table, type Row } from './notices.test-table.ts';

const offer: Answers = { ...indian, situation: 'job-offer' };
const salary = { amount: 1, per: 'month' } as const;

const nobody: readonly Row[] = [
  ...noNeed,
  ['has not', 'an offer in Luxembourg', { country: 'LU' }],
];
const noOffer: readonly Row[] = [
  ['has not', 'a job that ended', { situation: 'job-ended' }],
  ['has not', 'a decision', { situation: 'decision' }],
  ['has not', 'a pay drop', { situation: 'pay-drop', salary }],
  ['has not', 'Track 2', { situation: 'track-2', salary }],
  ['has not', 'a servant', { situation: 'private-servant', salary }],
];

/** Fact sheet 01, 1.5, 5.1 and 10: told with every offer that needs a Dutch permit. */
describe.each<[string, NoticeKind]>([
  ['NL.proposed-changes', 'mind'],
  ['NL.pay-that-counts', 'also-checked'],
  ['NL.proof-of-payment', 'also-checked'],
  ['NL.market-rate', 'also-checked'],
  ['NL.health-register', 'also-checked'],
  ['NL.passport-and-safety', 'also-checked'],
  ['NL.excluded-occupations', 'also-checked'],
])('%s is for whoever has an offer', (id, kind) => {
  table(id, kind, offer, [
    ['has', 'an offer', {}],
    ['has', 'an offer in both countries', { country: 'both' }],
    ['has', 'a new employer', { situation: 'new-employer' }],
    ['has', 'an extension', { situation: 'extension' }],
    ['has', 'the pay of the next job', { situation: 'job-ended', salary }],
    ['has', 'the pay applied with', { situation: 'decision', salary }],
    ...noOffer,
    ...nobody,
  ]);
});

/** Fact sheet 01, 6: what the permit brings, to somebody who does not have it yet. */
describe.each<[string]>([
  ['NL.one-procedure'],
  ['NL.family-comes-along'],
  ['NL.integration'],
  ['NL.ruling-30'],
])('%s is for newcomers', (id) => {
  table(id, 'benefit', offer, [
    ['has', 'an offer', {}],
    ['has not', 'a new employer', { situation: 'new-employer' }],
    ['has not', 'an extension', { situation: 'extension' }],
    ...noOffer,
    ...nobody,
  ]);
});

/** Fact sheet 01, 1.3: the amounts of 2027 are not published. */
table('NL.amounts-end', 'mind', { ...offer, filingDate: '2026-12-31' }, [
  ['has', 'filed on the last day of the amounts', {}],
  ['has not', 'filed the day after', { filingDate: '2027-01-01' }],
  ['has', 'filed on their first day', { filingDate: '2026-01-01' }],
  ['has not', 'filed the day before', { filingDate: '2025-12-31' }],
  ['has', 'a job that starts in 2026', { situation: 'new-employer', contractStart: '2026-12-31' }],
  [
    'has not',
    'a job that starts in 2027',
    { situation: 'new-employer', contractStart: '2027-01-01' },
  ],
  ['has not', 'a job without a day', { situation: 'new-employer' }],
  ...noOffer,
  ...nobody,
]);

table(
  'NL.reduced-amount-proof',
  'also-checked',
  { ...offer, graduateBasis: 'orientation-year-now' },
  [
    ['has', 'in an orientation year', {}],
    ['has', 'after one', { graduateBasis: 'orientation-year-before' }],
    ['has', 'without one', { graduateBasis: 'qualifies-without' }],
    ['has not', 'no graduate', { graduateBasis: 'none' }],
    ['has not', 'not answered', { graduateBasis: undefined }],
    ['has not', 'not known', { graduateBasis: 'unknown' }],
    ...noOffer,
    ...nobody,
  ],
);

table('NL.other-ways', 'mind', { ...indian, situation: 'job-ended' }, [
  ['has', 'a job that ended', {}],
  ['has not', 'an offer', { situation: 'job-offer' }],
  ['has not', 'a new employer', { situation: 'new-employer' }],
  ['has not', 'no situation', { situation: undefined }],
  ...nobody,
]);

const figuresOf = (answers: Answers, id: string) => {
  const notice = assess(answers, '2026-11-24').notices.find((each) => each.notice === id);
  const named = Object.entries(notice?.figures ?? {});
  return Object.fromEntries(named.map(([name, period]) => [name, period && period.cents / 100]));
};

/** Fact sheet 01, 6.1: the norms of the 30 % ruling, by the first day of work. */
test.each<[Answers, number | undefined, number | undefined]>([
  [{ contractStart: '2020-12-31' }, undefined, undefined],
  [{ contractStart: '2021-01-01' }, 38_961, 29_616],
  [{ contractStart: '2022-06-01' }, 39_467, 30_001],
  [{ contractStart: '2023-06-01' }, 41_954, 31_891],
  [{ contractStart: '2024-06-01' }, 46_107, 35_048],
  [{ contractStart: '2025-12-31', filingDate: '2026-01-01' }, 46_660, 35_468],
  [{ contractStart: '2026-12-31' }, 48_013, 36_497],
  [{ contractStart: '2027-01-01' }, undefined, undefined],
  [{ filingDate: '2024-05-01' }, 46_107, 35_048],
  [{}, 48_013, 36_497],
])('%j: the norm of the 30 %% ruling is %s, under 30 %s', (days, norm, under30) => {
  expect(figuresOf({ ...offer, ...days }, 'ruling-30')).toEqual({ norm, under30 });
});

/** Fact sheet 01, 1.1: the amounts that end. */
test.each<[Answers]>([
  [{ filingDate: '2026-01-01' }],
  [{ situation: 'new-employer', contractStart: '2026-07-01' }],
])('%j: the amount that ends is that of 2026', (answers) => {
  expect(figuresOf({ ...offer, ...answers }, 'amounts-end')).toEqual({ last: 5942 });
});
