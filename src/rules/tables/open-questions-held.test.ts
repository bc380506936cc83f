import type { Answers } from '../../questions/index.ts';
import { euro, indian, path } from './open-questions.test-path.ts';

const ended: Answers = {
  situation: 'job-ended',
  country: 'NL',
  ...indian,
  permitType: 'nl-hsm',
};
const endedOnCard: Answers = { ...ended, country: 'LU', permitType: 'lu-blue-card' };

path('a job that ended in the Netherlands', [
  [{ situation: 'job-ended' }, 'country'],
  [{ country: 'NL' }, 'nationalities permitType jobLossDate'],
  [indian, 'permitType jobLossDate'],
  [{ permitType: 'nl-hsm' }, 'jobLossDate'],
  [{ jobLossDate: '2026-11-30' }, 'permitSince permitUntil'],
  [{ permitUntil: '2028-01-01' }, 'permitSince'],
  [{ permitSince: '2022-01-01' }, ''],
]);

path('the last day of the permit says it all', [
  [{ ...ended, jobLossDate: '2026-11-30' }, 'permitSince permitUntil'],
  [{ permitUntil: '2026-12-31' }, ''],
]);

path('before the change of May 2026 the years do not matter', [
  [{ ...ended, jobLossDate: '2026-05-21' }, 'permitUntil'],
  [{ permitUntil: '2028-01-01' }, ''],
]);

path('but to a Blue Card they do', [
  [
    {
      situation: 'job-ended',
      country: 'NL',
      ...indian,
      permitType: 'nl-blue-card',
      jobLossDate: '2026-05-21',
    },
    'permitSince permitUntil',
  ],
]);

path('a transferee has no months to search', [
  [{ situation: 'job-ended', country: 'NL', ...indian, permitType: 'nl-ict' }, 'jobLossDate'],
  [{ jobLossDate: '2026-11-30' }, ''],
]);

path('a French national is asked for the day alone', [
  [{ situation: 'job-ended', country: 'NL', nationalities: ['FR'] }, 'jobLossDate'],
  [{ jobLossDate: '2026-11-30' }, ''],
]);

path('a job that ended in Luxembourg', [
  [{ situation: 'job-ended', country: 'LU' }, 'nationalities permitType jobLossDate'],
  [indian, 'permitType jobLossDate'],
  [{ permitType: 'lu-blue-card' }, 'jobLossDate unemployedMonthsBefore'],
  [{ jobLossDate: '2026-11-30' }, 'permitSince unemployedMonthsBefore'],
  [{ permitSince: '2022-01-01' }, 'unemployedMonthsBefore'],
  [{ unemployedMonthsBefore: 0 }, ''],
]);

path('under the old law the times without work are asked for', [
  [{ ...endedOnCard, jobLossDate: '2024-06-30' }, 'unemploymentSpellsBefore'],
  [{ unemploymentSpellsBefore: 0 }, ''],
]);

path('under the new law the months', [
  [
    {
      ...endedOnCard,
      jobLossDate: '2024-07-01',
      cardFrom: '2022-01-01',
    },
    'unemployedMonthsBefore',
  ],
]);

path('another permit in Luxembourg is asked neither', [
  [{ situation: 'job-ended', country: 'LU', ...indian, permitType: 'none' }, ''],
]);

path('an extension in the Netherlands', [
  [{ situation: 'extension' }, 'permitType'],
  [
    { permitType: 'nl-hsm', ...indian, recognisedSponsor: 'yes', residenceGap: 'no' },
    'permitUntil',
  ],
  [{ permitUntil: '2026-12-01' }, 'salary'],
  [
    { salary: euro(5000), graduateBasis: 'none', birthDate: '1990-01-01' },
    'heldReducedCriterion heldBelow30Criterion employerChange',
  ],
  [{ heldReducedCriterion: 'no' }, 'heldBelow30Criterion employerChange'],
  [{ heldBelow30Criterion: 'yes' }, 'employerChange'],
  [{ employerChange: 'none' }, ''],
]);

path('an extension that is refused whatever the day is still to be asked for in time', [
  [
    {
      situation: 'extension',
      country: 'NL',
      permitType: 'nl-hsm',
      ...indian,
      recognisedSponsor: 'no',
      contractMonths: 5,
    },
    'permitUntil',
  ],
  [{ permitUntil: '2026-12-01' }, ''],
]);

path('an extension in Luxembourg', [
  [{ situation: 'extension', ...indian }, 'permitType'],
  [{ permitType: 'lu-blue-card' }, 'salary contractMonths qualification cardFrom'],
  [
    { salary: { amount: 80_000, per: 'year' }, qualification: 'degree-3-years' },
    'contractMonths cardFrom',
  ],
  [{ cardFrom: '2023-01-01' }, 'contractMonths'],
  [{ contractMonths: 'open-ended' }, ''],
  [{ contractMonths: 12 }, 'contractStart'],
  [{ contractStart: '2023-01-01' }, ''],
]);

path('a decision in the Netherlands', [
  [{ situation: 'decision' }, 'country decision'],
  [{ country: 'NL' }, 'decision'],
  [{ decision: 'refused' }, 'decisionOn'],
  [{ decisionOn: '2026-11-20' }, ''],
  [{ decision: 'none' }, 'appliedOn'],
  [{ appliedOn: '2026-11-20' }, ''],
  [{ decision: 'granted' }, ''],
]);

path('a decision in Luxembourg', [
  [{ situation: 'decision', country: 'LU' }, 'decision'],
  [{ decision: 'none' }, 'nationalities appliedOn'],
  [indian, 'appliedOn'],
  [{ appliedOn: '2026-11-20' }, ''],
  [{ decision: 'refused' }, 'decisionOn'],
  [{ decisionOn: '2026-11-20' }, ''],
  [{ decision: 'granted' }, 'authorisationIssuedOn'],
  [{ authorisationIssuedOn: '2026-11-20' }, ''],
]);
