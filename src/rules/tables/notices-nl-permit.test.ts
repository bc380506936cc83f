import type { Answers } from '../../questions/index.ts';
import { indian, noForeigner, noNeed, permits, table, type Row } from './notices.test-table.ts';

const ended: Answers = { ...indian, situation: 'job-ended', jobLossDate: '2026-11-30' };
const change: Answers = { ...indian, situation: 'new-employer', contractStart: '2026-12-01' };

const nobodyTied: readonly Row[] = [
  ['has not', 'another state’s Blue Card', { permitType: 'other-eu-blue-card' }],
  ['has not', 'a Luxembourg Blue Card', { permitType: 'lu-blue-card' }],
  ['has not', 'no permit', { permitType: 'none' }],
  ['has not', 'permit not answered', { permitType: undefined }],
  ['has not', 'permit not known', { permitType: 'unknown' }],
  ['has not', 'no job lost', { jobLossDate: undefined }],
];

table('NL.no-search-period', 'mind', { ...ended, permitType: 'nl-ict' }, [
  ['has', 'a transferee', {}],
  ...permits('has', 'nl-work-permit', 'nl-servant-card'),
  ...permits(
    'has not',
    'nl-hsm',
    'nl-blue-card',
    'nl-single-permit',
    'nl-orientation-year',
    'nl-free',
    'nl-permanent',
  ),
  ...nobodyTied,
  ...noForeigner,
  ['has', 'with a new job already', { situation: 'new-employer' }],
]);

table('NL.not-tied-to-job', 'mind', { ...ended, permitType: 'nl-permanent' }, [
  ['has', 'a permanent permit', {}],
  ...permits('has', 'nl-free', 'nl-orientation-year'),
  ['has', 'a French national', { nationalities: ['FR'], permitType: 'nl-hsm' }],
  ['has', 'a French national without a permit', { nationalities: ['FR'], permitType: undefined }],
  ['has', 'a permanent permit, nationality not told', { nationalities: undefined }],
  ['has not', 'a highly skilled migrant', { permitType: 'nl-hsm' }],
  ['has not', 'nationality not told', { permitType: 'nl-hsm', nationalities: undefined }],
  ...permits(
    'has not',
    'nl-blue-card',
    'nl-single-permit',
    'nl-work-permit',
    'nl-ict',
    'nl-servant-card',
  ),
  ...nobodyTied,
]);

table('NL.only-skilled-work', 'mind', { ...ended, permitType: 'nl-hsm' }, [
  ['has', 'a highly skilled migrant', {}],
  ['has', 'with a new job already', { situation: 'new-employer' }],
  ...permits('has not', 'nl-blue-card', 'nl-single-permit', 'nl-ict', 'nl-free'),
  ...nobodyTied,
  ...noForeigner,
]);

const yearHeld: Answers = { ...indian, situation: 'extension', permitType: 'nl-orientation-year' };
table('NL.orientation-year-ends', 'mind', yearHeld, [
  ['has', 'who wants to extend the year', {}],
  ['has not', 'who extends another permit', { permitType: 'nl-hsm' }],
  ['has not', 'who did not say which', { permitType: undefined }],
  ['has not', 'who has an offer', { situation: 'job-offer' }],
  ['has not', 'who has a new employer', { situation: 'new-employer' }],
  ['has not', 'who lost the job', { situation: 'job-ended' }],
]);

table('NL.permit-names-employer', 'mind', { ...change, permitType: 'nl-single-permit' }, [
  ['has', 'a single permit', {}],
  ['has', 'a work permit', { permitType: 'nl-work-permit' }],
  ...permits('has not', 'nl-hsm', 'nl-blue-card', 'nl-ict', 'nl-free'),
  ['has not', 'permit not answered', { permitType: undefined }],
  ...noForeigner,
  ['has not', 'an offer', { situation: 'job-offer' }],
  ['has not', 'an extension', { situation: 'extension', residenceGap: 'no' }],
]);

table(
  'NL.blue-card-first-year',
  'doubt',
  { ...change, permitType: 'nl-blue-card', permitSince: '2025-12-02' },
  [
    ['has', 'the last day of the first twelve months', {}],
    ['has not', 'the day after twelve months', { permitSince: '2025-12-01' }],
    ['has', 'the first day not answered', { permitSince: undefined }],
    ['has', 'the first day not known', { permitSince: 'unknown' }],
    ['has not', 'the new job without a day', { contractStart: undefined }],
    ...permits('has not', 'nl-hsm', 'other-eu-blue-card'),
    ...noForeigner,
    ['has not', 'an extension', { situation: 'extension', residenceGap: 'no' }],
    ['has not', 'an offer', { situation: 'job-offer' }],
  ],
);

table(
  'NL.reduced-blue-card-diploma',
  'doubt',
  { ...indian, situation: 'job-offer', filingDate: '2026-12-01', diplomaDate: '2023-12-01' },
  [
    ['has', 'the last day of the three years', {}],
    ['has not', 'a day after three years', { diplomaDate: '2023-11-30' }],
    ['has', 'a diploma of the filing day', { diplomaDate: '2026-12-01' }],
    ['has not', 'a diploma of the day after', { diplomaDate: '2026-12-02' }],
    ['has', 'the first day of the reduced amount', { filingDate: '2024-06-12' }],
    ['has not', 'the day before it', { filingDate: '2024-06-11' }],
    ['has not', 'no diploma told', { diplomaDate: undefined }],
    ['has not', 'by experience', { diplomaDate: undefined, qualification: 'experience-5-years' }],
    [
      'has',
      'a change of employer in time',
      { situation: 'new-employer', contractStart: '2026-12-01' },
    ],
    [
      'has not',
      'a change after three years',
      { situation: 'new-employer', contractStart: '2026-12-02' },
    ],
    ...noNeed,
    ['has not', 'a job that ended', { situation: 'job-ended' }],
    ['has not', 'a servant', { situation: 'private-servant' }],
  ],
);

table('NL.suriname', 'doubt', { ...indian, nationalities: ['SR'] }, [
  ['has', 'a Surinamese national', {}],
  ['has', 'Surinamese and Indian', { nationalities: ['IN', 'SR'] }],
  ['has not', 'Surinamese and Dutch', { nationalities: ['SR', 'NL'] }],
  ['has not', 'an Indian', { nationalities: ['IN'] }],
  ['has not', 'a Dutch national', { nationalities: ['NL'] }],
  ['has not', 'nationality not told', { nationalities: undefined }],
  ['has not', 'in Luxembourg', { country: 'LU' }],
]);
