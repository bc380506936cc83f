import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { permits, table, type Row } from './notices.test-table.ts';

const drop: Answers = {
  country: 'NL',
  nationalities: ['IN'],
  situation: 'pay-drop',
  permitType: 'nl-hsm',
  permitSince: '2026-01-01',
  payDropReason: 'parental',
  payDropStart: '2026-11-01',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
};
const pay = (amount: number) =>
  ({ amount, per: 'month', holidayAllowance: 'excluded' }) as const satisfies Answers['payDuring'];

/** Fact sheet 01, 8: the work-and-care leaves; besides them only a strike is tolerated. */
const leaves: readonly Row[] = [
  ['has', 'parental leave', {}],
  ['has', 'maternity', { payDropReason: 'maternity' }],
  ['has', 'birth leave', { payDropReason: 'birth-leave' }],
  ['has', 'adoption', { payDropReason: 'adoption' }],
  ['has', 'foster care', { payDropReason: 'foster' }],
  ['has', 'short care', { payDropReason: 'short-care' }],
  ['has', 'long care', { payDropReason: 'long-care' }],
];
const otherReasons: readonly Row[] = [
  ['has not', 'sickness', { payDropReason: 'sickness' }],
  ['has not', 'unpaid leave', { payDropReason: 'unpaid-leave' }],
  ['has not', 'another reason', { payDropReason: 'other' }],
  ['has not', 'the reason not told', { payDropReason: undefined }],
];
const nobody: readonly Row[] = [
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ...permits('has not', 'nl-permanent', 'nl-free'),
  ['has not', 'an offer', { situation: 'job-offer' }],
];
const others: readonly Row[] = [
  ...otherReasons,
  ...nobody,
  ['has not', 'nationality not told', { nationalities: undefined }],
  ['has', 'the leave told in Track 2', { situation: 'track-2' }],
  ['has not', 'in Track 2', { situation: 'track-2', payDropReason: undefined }],
];
const strike = { payDropReason: 'strike' } as const;

table('NL.leave-notification', 'mind', drop, [
  ...leaves,
  ['has', 'a strike', strike],
  ['has', 'a Blue Card', { permitType: 'nl-blue-card' }],
  ['has not', 'a single permit', { permitType: 'nl-single-permit' }],
  ['has not', 'the permit not told', { permitType: undefined }],
  ...others,
]);
table('NL.leave-records', 'also-checked', drop, [
  ...leaves,
  ['has', 'a strike', strike],
  ...others,
]);
table('NL.leave-proof', 'also-checked', drop, [
  ...leaves,
  ['has not', 'a strike', strike],
  ...others,
]);

table(
  'NL.pay-drop-not-tolerated',
  'mind',
  { ...drop, payDropReason: 'fewer-hours', payDuring: pay(5941.99) },
  [
    ['has', 'fewer hours, a cent below the amount', {}],
    ['has', 'sickness', { payDropReason: 'sickness' }],
    ['has', 'unpaid leave', { payDropReason: 'unpaid-leave' }],
    ['has not', 'parental leave', { payDropReason: 'parental' }],
    ['has not', 'a strike', strike],
    ['has not', 'the reason not told', { payDropReason: undefined }],
    ['has not', 'the amount itself', { payDuring: pay(5942) }],
    ['has not', 'pay not told', { payDuring: undefined }],
    [
      'has not',
      'the under-30 amount is reached',
      { heldBelow30Criterion: 'yes', payDuring: pay(4357) },
    ],
    ['has', 'below the under-30 amount', { heldBelow30Criterion: 'yes', payDuring: pay(4356.99) }],
    [
      'has',
      'granted under it, the employer changed since thirty',
      { heldBelow30Criterion: 'yes', employerChange: 'at-30-or-later' },
    ],
    [
      'has not',
      'the reduced amount is reached',
      { heldReducedCriterion: 'yes', payDuring: pay(3122) },
    ],
    ['has not', 'which amount is not told', { heldReducedCriterion: undefined }],
    ['has', 'below all amounts', { heldReducedCriterion: undefined, payDuring: pay(3121.99) }],
    ['has not', 'the amount of the year of the permit', { permitSince: '2025-12-31' }],
    ['has not', 'outside the criterion', { salaryExempt: 'researcher' }],
    ['has not', 'a Blue Card, perhaps of a graduate', { permitType: 'nl-blue-card' }],
    ['has', 'a Blue Card', { permitType: 'nl-blue-card', qualification: 'experience-5-years' }],
    [
      'has not',
      'a Blue Card, sick',
      {
        permitType: 'nl-blue-card',
        qualification: 'experience-5-years',
        payDropReason: 'sickness',
      },
    ],
    ['has not', 'a single permit', { permitType: 'nl-single-permit' }],
    ...nobody,
    ['has not', 'nationality not told', { nationalities: undefined }],
    ['has', 'sick in Track 2', { situation: 'track-2', payDropReason: undefined }],
  ],
);

const onCard: Answers = { ...drop, permitType: 'nl-blue-card', payDropReason: 'sickness' };
table('NL.blue-card-sickness', 'doubt', onCard, [
  ['has', 'sick', {}],
  ['has', 'in Track 2', { situation: 'track-2', payDropReason: undefined }],
  ['has not', 'on leave in Track 2', { situation: 'track-2', payDropReason: 'parental' }],
  ['has not', 'fewer hours', { payDropReason: 'fewer-hours' }],
  ['has not', 'the reason not told', { payDropReason: undefined }],
  ...permits('has not', 'nl-hsm', 'nl-single-permit'),
  ['has not', 'the permit not told', { permitType: undefined }],
  ...nobody,
  ['has', 'nationality not told yet', { nationalities: undefined }],
]);

const birth: Answers = { ...drop, permitType: 'nl-single-permit', payDropReason: 'birth-leave' };
table('NL.birth-leave-other-permits', 'mind', birth, [
  ['has', 'a single permit', {}],
  ...permits('has', 'nl-blue-card', 'nl-ict'),
  ...permits('has not', 'nl-hsm', 'nl-orientation-year'),
  ['has not', 'the permit not told', { permitType: undefined }],
  ['has not', 'parental leave', { payDropReason: 'parental' }],
  ['has not', 'the reason not told', { payDropReason: undefined }],
  ...nobody,
  ['has not', 'nationality not told', { nationalities: undefined }],
]);

table('NL.sick-pay-cap', 'mind', { ...drop, payDropReason: 'sickness' }, [
  ['has', 'a highly skilled migrant who is sick', {}],
  ['has', 'in Track 2', { situation: 'track-2', payDropReason: undefined }],
  ['has not', 'outside the criterion', { salaryExempt: 'researcher' }],
  ['has not', 'fewer hours', { payDropReason: 'fewer-hours' }],
  ['has not', 'the reason not told', { payDropReason: undefined }],
  ...permits('has not', 'nl-blue-card', 'nl-single-permit'),
  ['has not', 'the permit not told', { permitType: undefined }],
  ...nobody,
  ['has not', 'nationality not told', { nationalities: undefined }],
]);

/** Fact sheet 02, 2: the maximum daily wage of the second half of 2026. */
test.each<[PlainDate, number | undefined]>([
  ['2026-06-30', undefined],
  ['2026-07-01', 30_991],
  ['2026-12-31', 30_991],
  ['2027-01-01', undefined],
])('the daily wage on %s is %s cents', (filingDate, cents) => {
  const { notices } = assess({ ...drop, payDropReason: 'sickness', filingDate }, '2026-11-24');
  const figures = notices.find(({ notice }) => notice === 'sick-pay-cap')?.figures;
  expect(Object.entries(figures ?? {}).map(([name, each]) => [name, each?.cents])).toEqual([
    ['daily', cents],
  ]);
});
