import type { Answers } from '../../questions/index.ts';
import { noForeigner, table, type Row } from './notices.test-table.ts';

const holder: Answers = { country: 'LU', nationalities: ['IN'], permitType: 'lu-blue-card' };

const noCard: readonly Row[] = [
  ['has not', 'another state’s Blue Card', { permitType: 'other-eu-blue-card' }],
  ['has not', 'a Dutch Blue Card', { permitType: 'nl-blue-card' }],
  ['has not', 'no permit', { permitType: 'none' }],
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
];
const ended = { ...holder, situation: 'job-ended' } as const satisfies Answers;
const change = { ...holder, situation: 'new-employer' } as const satisfies Answers;

/** Three months end on 28 February 2027. */
table(
  'LU.two-readings',
  'doubt',
  { ...ended, permitSince: '2025-02-28', jobLossDate: '2026-11-30' },
  [
    ['has', 'two years old on the last day of the three months', {}],
    ['has not', 'two years old the day after', { permitSince: '2025-03-01' }],
    ['has', 'two years old the day after the job ended', { permitSince: '2024-12-01' }],
    ['has not', 'two years old on the day it ended', { permitSince: '2024-11-30' }],
    [
      'has',
      'told as the first day of the card',
      { permitSince: undefined, cardFrom: '2025-02-28' },
    ],
    ['has not', 'the first day not told', { permitSince: undefined }],
    ['has not', 'a month used before', { unemployedMonthsBefore: 1 }],
    [
      'has',
      'two years old in the months left',
      { unemployedMonthsBefore: 1, permitSince: '2025-01-30' },
    ],
    ['has not', 'nothing left', { unemployedMonthsBefore: 3, permitSince: '2024-12-01' }],
    ['has', 'the first day of the law', { jobLossDate: '2024-07-01', permitSince: '2022-08-01' }],
    ['has not', 'the day before it', { jobLossDate: '2024-06-30', permitSince: '2022-08-01' }],
    ['has not', 'no job lost', { jobLossDate: undefined }],
    ...noCard,
    ['has', 'the permit not told', { permitType: undefined }],
    ['has', 'nationality not told', { nationalities: undefined }],
  ],
);

table(
  'LU.transition-2024-07',
  'doubt',
  { ...change, permitSince: '2024-06-30', contractStart: '2024-07-01' },
  [
    ['has', 'a card of before, a change on the first day', {}],
    ['has not', 'a card of the first day', { permitSince: '2024-07-01' }],
    ['has not', 'a change the day before', { contractStart: '2024-06-30' }],
    ['has not', 'a change without a day', { contractStart: undefined }],
    [
      'has',
      'told as the first day of the card',
      { permitSince: undefined, cardFrom: '2024-06-30' },
    ],
    ['has', 'told as the work', { permitSince: undefined, employmentSince: '2024-06-30' }],
    ['has', 'only the work is older', { permitSince: '2024-07-01', employmentSince: '2024-06-30' }],
    ['has not', 'nothing told', { permitSince: undefined }],
    ['has not', 'a job that did not end', { situation: 'job-ended' }],
    ['has', 'lost on the first day', { situation: 'job-ended', jobLossDate: '2024-07-01' }],
    [
      'has',
      'months that end on the first day',
      { situation: 'job-ended', jobLossDate: '2024-04-01' },
    ],
    ['has not', 'that end the day before', { situation: 'job-ended', jobLossDate: '2024-03-30' }],
    [
      'has not',
      'lost the day before, without months left',
      { situation: 'job-ended', jobLossDate: '2024-06-30', unemploymentSpellsBefore: 1 },
    ],
    ...noCard,
    ['has', 'the permit not told', { permitType: undefined }],
    ['has', 'nationality not told', { nationalities: undefined }],
  ],
);

table(
  'LU.prior-agreement',
  'mind',
  { ...change, employmentSince: '2022-07-01', contractStart: '2024-06-30' },
  [
    ['has', 'inside the first 24 months, on the last day of the old law', {}],
    ['has not', 'on the first day of the new law', { contractStart: '2024-07-01' }],
    ['has not', 'after 24 months', { employmentSince: '2022-06-30' }],
    ['has', 'the work not told yet', { employmentSince: undefined }],
    ['has not', 'the change not told', { contractStart: undefined }],
    ['has not', 'no change', { situation: 'job-ended' }],
    ['has not', 'an extension', { situation: 'extension' }],
    ...noCard,
    ['has', 'the permit not told', { permitType: undefined }],
    ['has', 'nationality not told', { nationalities: undefined }],
  ],
);

table(
  'LU.change-notice-unclear',
  'doubt',
  { ...change, employmentSince: '2025-01-01', contractStart: '2026-01-01' },
  [
    ['has', 'after the first twelve months', {}],
    ['has not', 'on their last day', { contractStart: '2025-12-31' }],
    ['has not', 'the work not told', { employmentSince: undefined }],
    ['has not', 'the change not told', { contractStart: undefined }],
    ['has not', 'no change', { situation: 'job-ended' }],
    ['has not', 'an extension', { situation: 'extension' }],
    ...noCard,
    ['has not', 'the permit not told', { permitType: undefined }],
    ['has not', 'nationality not told', { nationalities: undefined }],
  ],
);

const visitor: Answers = { country: 'LU', nationalities: ['IN'], situation: 'job-offer' };
const notArriving: readonly Row[] = [
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ['has', 'nationality not told yet', { nationalities: undefined }],
  ['has not', 'who holds the card', { permitType: 'lu-blue-card' }],
  ['has', 'who may not hold it', { situation: 'new-employer' }],
  ['has', 'who holds another card', { permitType: 'other-eu-blue-card' }],
  ['has not', 'no entry', { entryDate: undefined }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
];
table('LU.saturday-counts', 'doubt', { ...visitor, entryDate: '2026-11-18' }, [
  ['has', 'Wednesday to Saturday', {}],
  ['has not', 'Tuesday to Friday', { entryDate: '2026-11-17' }],
  ['has not', 'Monday to Thursday', { entryDate: '2026-11-16' }],
  ['has', 'Thursday to Monday', { entryDate: '2026-11-19' }],
  ['has', 'Friday to Tuesday', { entryDate: '2026-11-20' }],
  ['has not', 'Saturday to Wednesday', { entryDate: '2026-11-21' }],
  ['has not', 'Sunday to Wednesday', { entryDate: '2026-11-22' }],
  ['has not', 'a Saturday that is a holiday', { entryDate: '2026-08-12' }],
  ...notArriving,
]);
table('LU.medical-check-first', 'mind', { ...visitor, entryDate: '2026-11-18' }, [
  ['has', 'who came in', {}],
  ...notArriving,
]);

const card: Answers = { ...holder, situation: 'extension', cardFrom: '2023-01-01' };
table('LU.renewal-about', 'doubt', card, [
  ['has', 'who holds a card', {}],
  ['has', 'whose contract has an end', { contractMonths: 12, contractStart: '2023-01-01' }],
  ['has not', 'first day of the card not told', { cardFrom: undefined }],
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ['has', 'nationality not told yet', { nationalities: undefined }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
]);

table('LU.register-with-adem', 'mind', { ...ended, jobLossDate: '2026-11-30' }, [
  ['has', 'who lost the job', {}],
  ['has', 'with a new job already', { situation: 'new-employer' }],
  ['has not', 'last day not told', { jobLossDate: undefined }],
  ...noCard,
  ['has not', 'the permit not told', { permitType: undefined }],
  ['has not', 'nationality not told', { nationalities: undefined }],
]);

table('LU.other-permit-job-loss', 'mind', { ...ended, permitType: 'other-eu-blue-card' }, [
  ['has', 'another state’s Blue Card', {}],
  ['has', 'no permit', { permitType: 'none' }],
  ['has not', 'the card of Luxembourg', { permitType: 'lu-blue-card' }],
  ['has not', 'the permit not told', { permitType: undefined }],
  ...noForeigner,
  ['has not', 'an offer', { situation: 'job-offer' }],
  ['has not', 'a new employer', { situation: 'new-employer' }],
  ['has not', 'in the Netherlands', { country: 'NL' }],
]);

table('LU.withdrawal-grounds', 'mind', ended, [
  ['has', 'who lost the job', {}],
  ['has', 'who changes employer', { situation: 'new-employer' }],
  ...noCard,
  ['has not', 'the permit not told', { permitType: undefined }],
  ['has not', 'nationality not told', { nationalities: undefined }],
]);
