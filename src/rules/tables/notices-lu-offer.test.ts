import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { table, type Row } from './notices.test-table.ts';

const offer: Answers = { country: 'LU', nationalities: ['IN'], situation: 'job-offer' };
const paid = (amount: number) => ({ amount, per: 'year' }) as const satisfies Answers['salary'];

const nobody: readonly Row[] = [
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
];
const noOffer: readonly Row[] = [
  ['has not', 'a job that ended', { situation: 'job-ended', salary: undefined }],
  ['has not', 'a decision', { situation: 'decision', salary: undefined }],
];

table('LU.figure-review-overdue', 'doubt', { ...offer, filingDate: '2027-03-02' }, [
  ['has', 'filed after the review day', {}],
  ['has not', 'filed on it', { filingDate: '2027-03-01' }],
  ['has', 'not filed, after it', { filingDate: undefined }, '2027-03-02'],
  ['has not', 'not filed, on it', { filingDate: undefined }, '2027-03-01'],
  ['has not', 'filed today, under an ended figure', { filingDate: '2026-03-02' }, '2027-06-01'],
  ['has not', 'filed before the first figure', { filingDate: '2014-12-31' }, '2027-06-01'],
  ['has', 'a new employer', { situation: 'new-employer' }],
  ...noOffer,
  ...nobody,
  ['has', 'nationality not told yet', { nationalities: undefined }],
]);

table('LU.figure-date-uncertain', 'doubt', { ...offer, filingDate: '2016-01-01' }, [
  ['has', 'the first day of 2016', {}],
  ['has not', 'the day before', { filingDate: '2015-12-31' }],
  ['has', 'the last day of 2016', { filingDate: '2016-12-31' }],
  ['has not', 'the day after', { filingDate: '2017-01-01' }],
  ['has', '13 September 2019', { filingDate: '2019-09-13' }],
  ['has not', 'the day before it', { filingDate: '2019-09-12' }],
  ['has', '30 September 2019', { filingDate: '2019-09-30' }],
  ['has not', 'the day after it', { filingDate: '2019-10-01' }],
  ['has', 'the first day of 2021', { filingDate: '2021-01-01' }],
  ['has not', 'the last day of 2020', { filingDate: '2020-12-31' }],
  ['has', '21 December 2022', { filingDate: '2022-12-21' }],
  ['has not', '22 December 2022', { filingDate: '2022-12-22' }],
  ['has', 'the first day of the list', { filingDate: '2015-06-09' }],
  ['has not', 'the day before the list', { filingDate: '2015-06-08' }],
  ['has', 'the last uncertain day of the list', { filingDate: '2015-07-05' }],
  ['has not', 'the list surely in force', { filingDate: '2015-07-06' }],
  ...noOffer,
  ...nobody,
  ['has', 'nationality not told yet', { nationalities: undefined }],
]);

table('LU.shortage-occupations', 'mind', { ...offer, filingDate: '2024-06-30' }, [
  ['has', 'the last day of the list', {}],
  ['has not', 'the day after', { filingDate: '2024-07-01' }],
  ['has', 'its first day', { filingDate: '2015-06-09' }],
  ['has not', 'the day before', { filingDate: '2015-06-08' }],
  ...noOffer,
  ...nobody,
  ['has not', 'nationality not told', { nationalities: undefined }],
]);

table(
  'LU.salaried-worker',
  'mind',
  { ...offer, salary: paid(65_651.99), qualification: 'degree-3-years', filingDate: '2026-12-01' },
  [
    ['has', 'a cent below the amount', {}],
    ['has not', 'the amount itself', { salary: paid(65_652) }],
    ['has not', 'pay not told', { salary: undefined }],
    ['has', 'no qualification', { salary: paid(65_652), qualification: 'none' }],
    ['has', 'no qualification, pay not told', { salary: undefined, qualification: 'none' }],
    ['has', 'too little, qualification not told', { qualification: undefined }],
    [
      'has not',
      'enough, qualification not told',
      { salary: paid(65_652), qualification: undefined },
    ],
    ['has not', 'neither is told', { salary: undefined, qualification: undefined }],
    ['has not', 'not known', { salary: paid(65_652), qualification: 'unknown' }],
    [
      'has not',
      'five years of experience',
      { salary: paid(65_652), qualification: 'experience-5-years' },
    ],
    [
      'has',
      'IT experience before it counted',
      { salary: paid(90_000), qualification: 'ict-experience-3-in-7', filingDate: '2024-06-30' },
    ],
    [
      'has not',
      'IT experience on the day it counts',
      { salary: paid(90_000), qualification: 'ict-experience-3-in-7', filingDate: '2024-07-01' },
    ],
    [
      'has not',
      'a listed occupation at the lower amount',
      { salary: paid(70_761.6), occupationIsco: '2512', filingDate: '2024-06-30' },
    ],
    [
      'has',
      'an unlisted one',
      { salary: paid(70_761.6), occupationIsco: '2411', filingDate: '2024-06-30' },
    ],
    ['has not', 'one not told', { salary: paid(70_761.6), filingDate: '2024-06-30' }],
    [
      'has not',
      'a job that ended',
      { situation: 'job-ended', salary: undefined, qualification: 'none' },
    ],
    ...nobody,
    ['has', 'nationality not told yet', { nationalities: undefined }],
  ],
);

table('LU.apply-before-entry', 'mind', { ...offer, inCountryAsVisitor: 'yes' }, [
  ['has', 'a visitor inside the country', {}],
  ['has not', 'who is abroad', { inCountryAsVisitor: 'no' }],
  ['has not', 'who did not say', { inCountryAsVisitor: undefined }],
  ...noOffer,
  ...nobody,
  ['has', 'nationality not told yet', { nationalities: undefined }],
]);

table('LU.cross-border-worker', 'mind', { ...offer, liveInCountry: 'no' }, [
  ['has', 'a commuter', {}],
  ['has not', 'a resident', { liveInCountry: 'yes' }],
  ['has not', 'who did not say', { liveInCountry: undefined }],
  ...nobody,
  ['has', 'nationality not told yet', { nationalities: undefined }],
]);

table('LU.temporary-protection', 'mind', { ...offer, temporaryProtection: 'yes' }, [
  ['has', 'a protected person', {}],
  ['has not', 'who is not', { temporaryProtection: 'no' }],
  ['has not', 'who did not say', { temporaryProtection: undefined }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
]);

table('LU.eu-registration', 'mind', { ...offer, nationalities: ['FR'], filingDate: '2021-01-01' }, [
  ['has', 'a French national', {}],
  ['has', 'a Swiss', { nationalities: ['CH'] }],
  ['has', 'Indian and Norwegian', { nationalities: ['IN', 'NO'] }],
  ['has', 'a Croatian in 2015', { nationalities: ['HR'], filingDate: '2015-01-01' }],
  ['has not', 'somebody stateless', { nationalities: ['stateless'] }],
  ['has not', 'nationality not told', { nationalities: undefined }],
  ['has', 'British, filed in 2020', { nationalities: ['GB'], filingDate: '2020-12-31' }],
  ['has not', 'British, filed in 2021', { nationalities: ['GB'] }],
  ['has', 'protected British', { nationalities: ['GB'], ukProtected: 'yes' }],
  ['has not', 'other British', { nationalities: ['GB'], ukProtected: 'no' }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
]);

const british: Answers = { ...offer, nationalities: ['GB'], filingDate: '2021-01-01' };
table('LU.uk-withdrawal-agreement', 'doubt', british, [
  ['has', 'British, filed in 2021', {}],
  ['has not', 'British, filed in 2020', { filingDate: '2020-12-31' }],
  ['has not', 'protected', { ukProtected: 'yes' }],
  ['has not', 'not protected', { ukProtected: 'no' }],
  ['has', 'who does not know', { ukProtected: 'unknown' }],
  ['has not', 'British and Irish', { nationalities: ['GB', 'IE'] }],
  ['has', 'British and Indian', { nationalities: ['GB', 'IN'] }],
  ['has not', 'an Indian', { nationalities: ['IN'] }],
  ['has not', 'nationality not told', { nationalities: undefined }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
]);

/** Fact sheet LU, 1.3: a guide of 2026 names an amount that there is not. */
table('LU.wrong-shortage-amount', 'changed', { ...offer, filingDate: '2026-01-01' }, [
  ['has', 'filed in 2026', {}],
  ['has not', 'filed in 2025', { filingDate: '2025-12-31' }],
  ...noOffer,
  ...nobody,
  ['has not', 'nationality not told', { nationalities: undefined }],
]);

test.each<[PlainDate, number]>([['2027-03-02', 65_652]])(
  'filed on %s the figure of 2026 is still named: %s',
  (filingDate, euro) => {
    const { notices } = assess({ ...offer, filingDate }, '2026-11-24');
    const named = notices.find(({ notice }) => notice === 'figure-review-overdue')?.figures;
    expect(named?.['last']?.cents).toBe(euro * 100);
  },
);
