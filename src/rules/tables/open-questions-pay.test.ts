import { euro, indian, path } from './open-questions.test-path.ts';

path('a drop of a skilled migrant’s pay', [
  [
    {
      situation: 'pay-drop',
      ...indian,
      permitType: 'nl-hsm',
      recognisedSponsor: 'yes',
      payDropStart: '2026-11-01',
      leaveProvable: 'yes',
      salary: euro(6000),
    },
    'payDropReason payDuring permitSince',
  ],
  [{ permitSince: '2026-01-01' }, 'payDropReason payDuring'],
  [{ payDropReason: 'other' }, 'payDuring'],
  [{ payDuring: euro(5000) }, 'heldReducedCriterion heldBelow30Criterion'],
  [{ heldReducedCriterion: 'no' }, 'heldBelow30Criterion'],
  [{ heldBelow30Criterion: 'no' }, ''],
  [{ heldBelow30Criterion: 'yes' }, 'employerChange'],
  [{ employerChange: 'none' }, ''],
]);

path('a drop under a permit without an amount', [
  [{ situation: 'pay-drop', ...indian, permitType: 'nl-single-permit' }, ''],
]);

path('Track 2', [
  [{ situation: 'track-2', nationalities: ['FR'] }, 'firstSickDay'],
  [{ firstSickDay: '2026-01-01' }, ''],
]);

path('Track 2 with a permit', [
  [
    { situation: 'track-2', ...indian, firstSickDay: '2026-01-01', permitType: 'nl-single-permit' },
    'permitUntil',
  ],
  [{ permitUntil: '2028-01-01' }, ''],
]);

path('Track 2 with a permit that asks for nothing', [
  [{ situation: 'track-2', ...indian, firstSickDay: '2026-01-01', permitType: 'nl-permanent' }, ''],
]);

path('a servant', [
  [
    {
      situation: 'private-servant',
      nationalities: ['PH'],
      hiredOn: '2024-06-30',
      employerPrivileged: 'yes',
      relative: 'no',
      familyComes: 'no',
      fullTime: 'yes',
      holidayAllowancePaid: 'yes',
      leaveDays: 20,
    },
    'salary paidToOwnAccount foreignSocialSecurity registeredAsEmployer healthInsurance',
  ],
  [
    { paidToOwnAccount: 'yes', healthInsurance: 'yes' },
    'salary foreignSocialSecurity registeredAsEmployer',
  ],
  [{ foreignSocialSecurity: 'yes' }, 'salary'],
  [{ salary: { amount: 3000, per: 'month', holidayAllowance: 'excluded' } }, 'salary'],
  [{ salary: { amount: 3000, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 } }, ''],
]);

path('a servant hired too late', [
  [{ situation: 'private-servant', nationalities: ['PH'], hiredOn: '2024-07-01' }, ''],
]);
