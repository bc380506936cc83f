import type { Answers } from '../../questions/index.ts';
import { indian, permits, table } from './notices.test-table.ts';

const extension: Answers = {
  ...indian,
  situation: 'extension',
  permitType: 'nl-hsm',
  permitUntil: '2026-12-31',
  residenceGap: 'no',
};
const year = 'orientation-year-now';

table(
  'NL.two-readings',
  'doubt',
  {
    ...extension,
    filingDate: '2026-12-01',
  },
  [
    ['has', 'an extension from 1 January filed in December', {}],
    ['has', 'filed on the last day of the year', { filingDate: '2026-12-31' }],
    ['has not', 'filed in the year of the extension', { filingDate: '2027-01-01' }],
    ['has not', 'an extension from 31 December', { permitUntil: '2026-12-30' }],
    ['has', 'not filed yet, in the year before', { filingDate: undefined }, '2026-12-31'],
    ['has not', 'not filed yet, in the same year', { filingDate: undefined }, '2027-01-01'],
    ['has not', 'after a gap: a first permit', { residenceGap: 'yes' }],
    ['has not', 'a gap not answered', { residenceGap: undefined }],
    ['has not', 'a gap not known', { residenceGap: 'unknown' }],
    ['has not', 'no last day told', { permitUntil: undefined }],
    ['has not', 'a French national', { nationalities: ['FR'] }],
    ['has', 'nationality not told yet', { nationalities: undefined }],
    ...permits('has not', 'nl-permanent', 'nl-free'),
    ['has', 'a Blue Card', { permitType: 'nl-blue-card' }],
    ['has', 'a new job next year', { situation: 'new-employer', contractStart: '2027-01-01' }],
    ['has not', 'a new job this year', { situation: 'new-employer', contractStart: '2026-12-31' }],
    ['has', 'a job begun last year', { situation: 'new-employer', contractStart: '2025-12-31' }],
    ['has not', 'a new job without a day', { situation: 'new-employer' }],
    [
      'has not',
      'a first permit for next year',
      { situation: 'job-offer', contractStart: '2027-01-01' },
    ],
    ['has not', 'a job that ended', { situation: 'job-ended', contractStart: '2027-01-01' }],
  ],
);

table(
  'NL.birthday-between',
  'doubt',
  {
    ...indian,
    situation: 'job-offer',
    filingDate: '2026-12-01',
    birthDate: '1996-12-10',
    contractStart: '2026-12-10',
  },
  [
    ['has', 'thirty on the first day of work', {}],
    ['has not', 'thirty the day after', { birthDate: '1996-12-11' }],
    ['has', 'thirty the day after filing', { birthDate: '1996-12-02' }],
    ['has not', 'thirty on the filing day', { birthDate: '1996-12-01' }],
    ['has', 'not filed yet', { filingDate: undefined }, '2026-12-09'],
    ['has not', 'not filed before the birthday', { filingDate: undefined }, '2026-12-10'],
    ['has not', 'no day of birth', { birthDate: undefined }],
    ['has not', 'only the age', { birthDate: undefined, age: 29 }],
    ['has not', 'no first day of work', { contractStart: undefined }],
    ['has not', 'a change of employer', { situation: 'new-employer' }],
    ['has', 'after a gap in the stay', { situation: 'extension', residenceGap: 'yes' }],
    ['has not', 'an extension', { situation: 'extension', residenceGap: 'no' }],
    ['has not', 'perhaps an extension', { situation: 'extension' }],
    ['has not', 'a German', { nationalities: ['DE'] }],
    ['has', 'nationality not told yet', { nationalities: undefined }],
    ...permits('has not', 'nl-permanent', 'nl-free'),
  ],
);

/** Row 29 wants 1 March marked too; by then both readings say thirty, so nothing is in doubt. */
table(
  'NL.leap-day-birthday',
  'doubt',
  { ...indian, situation: 'job-offer', filingDate: '2026-02-28', birthDate: '1996-02-29' },
  [
    ['has', '[bad input 29] thirty on the 28th or the day after', {}],
    ['has not', '[bad input 29] the day before', { filingDate: '2026-02-27' }],
    ['has not', '[bad input 29] on 1 March', { filingDate: '2026-03-01' }],
    ['has not', 'born the day before', { birthDate: '1996-02-28' }],
    ['has not', 'born the day after', { birthDate: '1996-03-01' }],
    ['has not', 'thirty for a year', { filingDate: '2027-02-28' }],
    ['has not', 'no day of birth', { birthDate: undefined }],
    [
      'has',
      'a new job that starts on it',
      { situation: 'new-employer', contractStart: '2026-02-28' },
    ],
    ['has not', 'a German', { nationalities: ['DE'] }],
    ...permits('has not', 'nl-permanent', 'nl-free'),
  ],
);

table(
  'NL.just-after-orientation-year',
  'doubt',
  {
    ...indian,
    situation: 'job-offer',
    graduateBasis: year,
    permitType: 'nl-orientation-year',
    permitUntil: '2026-06-30',
    qualifyingDate: '2023-06-30',
    filingDate: '2026-07-01',
  },
  [
    ['has', 'filed the day after the year and the window', {}],
    ['has not', 'filed on the last day of the year', { filingDate: '2026-06-30' }],
    ['has not', 'the last day of the three years', { qualifyingDate: '2023-07-01' }],
    ['has', 'not filed yet', { filingDate: undefined }],
    ['has', 'permit not told, the year is now', { permitType: undefined }],
    [
      'has not',
      'permit not told, a year before',
      { permitType: undefined, graduateBasis: 'orientation-year-before' },
    ],
    ['has', 'the permit and a year before', { graduateBasis: 'orientation-year-before' }],
    ['has not', 'another permit', { permitType: 'nl-hsm' }],
    ['has not', 'no permit', { permitType: 'none' }],
    ['has not', 'never had a year', { graduateBasis: 'qualifies-without' }],
    ['has not', 'no graduate', { graduateBasis: 'none' }],
    ['has not', 'the basis not answered', { graduateBasis: undefined }],
    ['has not', 'the basis not known', { graduateBasis: 'unknown' }],
    ['has not', 'no last day of the permit', { permitUntil: undefined }],
    ['has not', 'no day of graduation', { qualifyingDate: undefined }],
  ],
);

table(
  'NL.changed-employer-before-30',
  'doubt',
  {
    ...extension,
    heldBelow30Criterion: 'yes',
    employerChange: 'before-30',
    birthDate: '1997-01-01',
  },
  [
    ['has', 'thirty on the day of the extension', {}],
    ['has not', 'thirty the day after', { birthDate: '1997-01-02' }],
    ['has', 'aged thirty', { birthDate: undefined, age: 30 }],
    ['has not', 'aged twenty-nine', { birthDate: undefined, age: 29 }],
    ['has not', 'age not told', { birthDate: undefined }],
    ['has not', 'the same employer', { employerChange: 'none' }],
    ['has not', 'a change since thirty', { employerChange: 'at-30-or-later' }],
    ['has not', 'changes not answered', { employerChange: undefined }],
    ['has not', 'another amount', { heldBelow30Criterion: 'no' }],
    ['has not', 'the amount not answered', { heldBelow30Criterion: undefined }],
    ['has not', 'the amount not known', { heldBelow30Criterion: 'unknown' }],
    ['has', 'the permit not told', { permitType: undefined }],
    ['has not', 'a Blue Card', { permitType: 'nl-blue-card' }],
    ['has not', 'a gap in the stay', { residenceGap: 'yes' }],
    ['has not', 'a new employer', { situation: 'new-employer', contractStart: '2027-01-01' }],
  ],
);
