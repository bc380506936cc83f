import { describe } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import type { NoticeKind } from '../index.ts';
import { indian, noForeigner, permits, table, type Row } from './notices.test-table.ts';

/** Permits whose right to stay hangs on no job, and people without one. */
const unbound = permits(
  'has not',
  'nl-orientation-year',
  'nl-free',
  'nl-permanent',
  'other-eu-blue-card',
  'none',
);
const notBound: readonly Row[] = [
  ...unbound,
  ['has not', 'the permit not told', { permitType: undefined }],
  ['has not', 'the permit not known', { permitType: 'unknown' }],
  ...noForeigner,
];

const drop: Answers = { ...indian, situation: 'pay-drop', permitType: 'nl-single-permit' };
table('NL.pay-drop-other-permit', 'mind', drop, [
  ['has', 'a single permit', {}],
  ...permits('has', 'nl-work-permit', 'nl-ict', 'nl-servant-card'),
  ...permits('has not', 'nl-hsm', 'nl-blue-card'),
  ...notBound,
  ['has not', 'Track 2', { situation: 'track-2' }],
  ['has not', 'a job that ended', { situation: 'job-ended' }],
]);

table('NL.pay-drop-no-condition', 'mind', { ...drop, permitType: 'nl-permanent' }, [
  ['has', 'a permanent permit', {}],
  ...permits('has', 'nl-free', 'nl-orientation-year', 'none'),
  ['has', 'a French national', { nationalities: ['FR'], permitType: undefined }],
  [
    'has',
    'a French national with a permit',
    { nationalities: ['FR'], permitType: 'nl-single-permit' },
  ],
  ...permits('has not', 'nl-single-permit', 'nl-hsm', 'nl-blue-card'),
  ['has not', 'the permit not told', { permitType: undefined }],
  ['has not', 'Track 2', { situation: 'track-2' }],
  ['has not', 'a job that ended', { situation: 'job-ended' }],
]);

const sick: Answers = {
  ...indian,
  situation: 'track-2',
  permitType: 'nl-hsm',
  permitUntil: '2027-01-31',
  firstSickDay: '2026-01-01',
  programmeEnd: '2027-02-01',
};

table('NL.programme-beyond-permit', 'mind', sick, [
  ['has', 'a programme that ends the day after the permit', {}],
  ['has not', 'on the same day', { programmeEnd: '2027-01-31' }],
  ['has not', 'no end told', { programmeEnd: undefined }],
  ['has not', 'a permit whose end is not told', { permitUntil: undefined }],
  ['has not', 'a permanent permit', { permitType: 'nl-permanent' }],
  ['has not', 'no last day of the permit told', { permitUntil: undefined }],
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ['has', 'nationality not told yet', { nationalities: undefined }],
  ['has', 'whatever the situation', { situation: 'pay-drop' }],
]);

/** Fact sheet 02, 2: sick pay is last owed on day 727, 2027-12-29. */
table('NL.permit-ends-during-sickness', 'mind', { ...sick, permitUntil: '2027-12-28' }, [
  ['has', 'a permit that ends the day before the last pay', {}],
  ['has not', 'on the day of the last pay', { permitUntil: '2027-12-29' }],
  [
    'has',
    'ten days back at work move the last pay by ten days',
    { permitUntil: '2028-01-07', recoveries: [{ from: '2026-02-01', to: '2026-02-10' }] },
  ],
  [
    'has not',
    'and no further',
    { permitUntil: '2028-01-08', recoveries: [{ from: '2026-02-01', to: '2026-02-10' }] },
  ],
  ...permits('has', 'nl-blue-card', 'nl-single-permit'),
  ['has not', 'first sick day not told', { firstSickDay: undefined }],
  ['has not', 'last day of the permit not told', { permitUntil: undefined }],
  ...unbound,
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
]);

table('NL.sickness-suspends-nothing', 'mind', sick, [
  ['has', 'a highly skilled migrant', {}],
  ...permits(
    'has',
    'nl-blue-card',
    'nl-single-permit',
    'nl-work-permit',
    'nl-ict',
    'nl-servant-card',
  ),
  ...notBound,
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
]);

/** Fact sheet 02, 2: who may be placed with another employer, and how. */
table('NL.placement-skilled', 'mind', sick, [
  ['has', 'a highly skilled migrant', {}],
  ...permits('has not', 'nl-blue-card', 'nl-single-permit', 'nl-ict'),
  ...notBound,
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
]);
table('NL.placement-trial', 'mind', { ...sick, permitType: 'nl-single-permit' }, [
  ['has', 'a single permit', {}],
  ['has', 'a work permit', { permitType: 'nl-work-permit' }],
  ...permits('has not', 'nl-hsm', 'nl-blue-card', 'nl-ict', 'nl-servant-card'),
  ...notBound,
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
]);
table('NL.placement-group', 'mind', { ...sick, permitType: 'nl-ict' }, [
  ['has', 'a transferee', {}],
  ...permits('has not', 'nl-hsm', 'nl-single-permit', 'nl-work-permit'),
  ...notBound,
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
]);
table('NL.placement-blue-card', 'mind', { ...sick, permitType: 'nl-blue-card' }, [
  ['has', 'a Blue Card', {}],
  ...permits('has not', 'nl-hsm', 'nl-single-permit'),
  ...notBound,
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
]);
table('NL.placement-turkish', 'doubt', { ...sick, nationalities: ['TR'] }, [
  ['has', 'a Turkish worker', {}],
  ['has', 'whatever the permit', { permitType: 'nl-single-permit' }],
  ['has', 'the permit not told', { permitType: undefined }],
  ['has not', 'an Indian', { nationalities: ['IN'] }],
  ['has not', 'Turkish and German', { nationalities: ['TR', 'DE'] }],
  ['has not', 'nationality not told', { nationalities: undefined }],
  ...permits('has not', 'nl-permanent', 'nl-free'),
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
]);

describe.each<[string, NoticeKind]>([
  ['NL.track2-both-must', 'mind'],
  ['NL.track2-left-out', 'mind'],
  ['NL.track2-practice', 'mind'],
  ['NL.track2-reform', 'doubt'],
])('%s is for everybody in Track 2', (id, kind) => {
  table(id, kind, { situation: 'track-2' }, [
    ['has', 'who told no more', {}],
    ['has', 'a French national', { nationalities: ['FR'] }],
    ['has', 'a highly skilled migrant', { ...indian, permitType: 'nl-hsm' }],
    ['has not', 'a pay drop', { situation: 'pay-drop' }],
    ['has not', 'a job that ended', { situation: 'job-ended' }],
    ['has not', 'no situation', { situation: undefined }],
  ]);
});
