import type { Answers } from '../../questions/index.ts';
import { euro, indian, path } from './open-questions.test-path.ts';

path('nothing but the situation at first', [[{}, 'situation']]);

path('an offer in the Netherlands', [
  [{ situation: 'job-offer' }, 'country'],
  [{ country: 'NL' }, 'nationalities recognisedSponsor salary'],
  [indian, 'recognisedSponsor salary'],
  [{ recognisedSponsor: 'yes' }, 'salary'],
  [{ salary: euro(5000) }, 'birthDate graduateBasis'],
  [{ birthDate: '1990-01-01' }, 'graduateBasis'],
  [{ graduateBasis: 'qualifies-without' }, 'qualifyingDate'],
  [{ qualifyingDate: '2025-01-01' }, ''],
]);

path('an offer that nothing else can change', [
  [{ situation: 'job-offer', country: 'NL', ...indian, recognisedSponsor: 'yes' }, 'salary'],
  [{ salary: euro(5942) }, ''],
]);

path('an offer that is too little as a skilled migrant goes on to the Blue Card', [
  [{ situation: 'job-offer', country: 'NL', ...indian, recognisedSponsor: 'yes' }, 'salary'],
  [{ salary: euro(5000), birthDate: '1990-01-01' }, 'graduateBasis'],
  [{ graduateBasis: 'none' }, 'contractMonths qualification diplomaDate'],
  [{ qualification: 'degree-3-years' }, 'contractMonths diplomaDate'],
  [{ contractMonths: 12 }, 'diplomaDate'],
  [{ diplomaDate: '2025-01-01' }, ''],
]);

path('an employer who is not recognised', [
  [{ situation: 'job-offer', country: 'NL', ...indian }, 'recognisedSponsor salary'],
  [{ recognisedSponsor: 'no' }, 'salary contractMonths qualification'],
  [{ salary: euro(9000) }, 'contractMonths qualification'],
  [{ contractMonths: 5 }, ''],
]);

path('an employer of whom nobody knows', [
  [{ situation: 'job-offer', country: 'NL', ...indian, recognisedSponsor: 'unknown' }, 'salary'],
  [{ salary: euro(9000) }, 'contractMonths qualification'],
  [{ qualification: 'none' }, ''],
]);

path('a Turkish national is not asked for the sponsor', [
  [{ situation: 'job-offer', country: 'NL', nationalities: ['TR'] }, 'salary'],
  [{ salary: euro(5942) }, ''],
]);

path('a French national is asked nothing more', [
  [{ situation: 'job-offer', country: 'NL', nationalities: ['FR'] }, ''],
]);

path('a British national says whether they are protected', [
  [
    { situation: 'job-offer', country: 'NL', nationalities: ['GB'] },
    'ukProtected recognisedSponsor salary',
  ],
  [{ recognisedSponsor: 'yes', salary: euro(9000) }, 'ukProtected'],
  [{ ukProtected: 'no' }, ''],
]);

path('an offer in Luxembourg', [
  [{ situation: 'job-offer' }, 'country'],
  [
    { country: 'LU' },
    'nationalities salary contractMonths qualification inCountryAsVisitor liveInCountry temporaryProtection',
  ],
  [
    indian,
    'salary contractMonths qualification inCountryAsVisitor liveInCountry temporaryProtection',
  ],
  [
    { salary: { amount: 70_000, per: 'year' } },
    'contractMonths qualification inCountryAsVisitor liveInCountry temporaryProtection',
  ],
  [{ contractMonths: 6 }, 'qualification inCountryAsVisitor liveInCountry temporaryProtection'],
  [{ qualification: 'degree-3-years' }, 'inCountryAsVisitor liveInCountry temporaryProtection'],
  [{ inCountryAsVisitor: 'no' }, 'liveInCountry temporaryProtection'],
  [{ liveInCountry: 'yes' }, 'temporaryProtection'],
  [{ temporaryProtection: 'no' }, ''],
]);

path('an offer in Luxembourg that fails asks no more', [
  [{ situation: 'job-offer', country: 'LU', ...indian, salary: { amount: 1, per: 'year' } }, ''],
]);

const untold: Answers = {
  situation: 'job-offer',
  country: 'LU',
  salary: { amount: 80_000, per: 'year' },
  contractMonths: 12,
  qualification: 'degree-3-years',
  inCountryAsVisitor: 'no',
  liveInCountry: 'yes',
};
const luxembourg: Answers = { ...untold, temporaryProtection: 'no' };

path('everybody is asked for protection but holders of the card', [
  [{ ...untold, ...indian, permitType: 'none' }, 'temporaryProtection'],
  [{ permitType: 'lu-blue-card' }, ''],
]);

path('the occupation is asked while there was a list', [
  [{ ...luxembourg, ...indian, filingDate: '2024-06-30' }, 'occupationIsco'],
  [{ filingDate: '2024-07-01' }, ''],
]);

path('a move with a Blue Card', [
  [{ ...luxembourg, ...indian, permitType: 'nl-blue-card' }, 'firstBlueCardSince'],
  [{ firstBlueCardSince: '2024-01-01' }, ''],
]);

path('offers in both countries', [
  [
    { situation: 'job-offer', country: 'both' },
    'nationalities recognisedSponsor salary contractMonths qualification inCountryAsVisitor liveInCountry temporaryProtection',
  ],
  [
    indian,
    'recognisedSponsor salary contractMonths qualification inCountryAsVisitor liveInCountry temporaryProtection',
  ],
  [
    { recognisedSponsor: 'yes', salary: euro(9000) },
    'contractMonths qualification inCountryAsVisitor liveInCountry temporaryProtection',
  ],
  [
    { contractMonths: 12, qualification: 'degree-3-years', inCountryAsVisitor: 'no' },
    'liveInCountry temporaryProtection',
  ],
  [{ liveInCountry: 'no' }, ''],
]);

path('a new employer in the Netherlands', [
  [{ situation: 'new-employer' }, 'country permitType'],
  [{ permitType: 'nl-hsm' }, 'country'],
  [{ country: 'NL' }, 'nationalities contractStart recognisedSponsor'],
  [{ ...indian, contractStart: '2026-12-01' }, 'recognisedSponsor salary'],
  [{ recognisedSponsor: 'yes' }, 'salary'],
  [{ salary: euro(5000) }, 'heldReducedCriterion graduateBasis birthDate'],
  [{ heldReducedCriterion: 'no', graduateBasis: 'none' }, 'birthDate'],
  [{ birthDate: '1990-01-01' }, ''],
]);

path('a new employer who is refused whatever the day still has terms to keep', [
  [
    {
      situation: 'new-employer',
      country: 'NL',
      permitType: 'nl-hsm',
      ...indian,
      recognisedSponsor: 'no',
      contractMonths: 5,
    },
    'contractStart',
  ],
  [{ contractStart: '2026-12-01' }, ''],
]);

path('a new employer, and a Dutch Blue Card', [
  [{ situation: 'new-employer', country: 'NL' }, 'permitType'],
  [
    { permitType: 'nl-blue-card', ...indian, contractStart: '2026-12-01' },
    'salary contractMonths qualification',
  ],
  [{ salary: euro(5000) }, 'contractMonths qualification diplomaDate'],
  [{ diplomaDate: '2025-01-01', contractMonths: 12 }, 'qualification'],
  [{ qualification: 'degree-3-years' }, ''],
]);

path('a new employer in Luxembourg', [
  [{ ...luxembourg, situation: 'new-employer', ...indian, inCountryAsVisitor: 'no' }, 'permitType'],
  [{ permitType: 'lu-blue-card' }, 'contractStart employmentSince'],
  [{ contractStart: '2026-12-01' }, 'employmentSince'],
  [{ employmentSince: '2026-01-01' }, ''],
]);
