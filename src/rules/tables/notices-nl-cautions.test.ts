import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { assess } from '../index.ts';
import { indian, noForeigner, permits, table } from './notices.test-table.ts';

table(
  'NL.search-period-switch',
  'doubt',
  {
    ...indian,
    situation: 'job-ended',
    permitType: 'nl-hsm',
    permitSince: '2024-05-22',
    permitUntil: '2026-05-22',
    jobLossDate: '2026-05-21',
  },
  [
    ['has', 'the job lost the day before the change', {}],
    ['has not', 'lost on the day of the change', { jobLossDate: '2026-05-22' }],
    ['has', 'three months end on that day', { jobLossDate: '2026-02-22' }],
    ['has not', 'three months ended the day before', { jobLossDate: '2026-02-21' }],
    ['has not', 'a day short of two years', { permitSince: '2024-05-23' }],
    ['has', 'first day not answered', { permitSince: undefined }],
    ['has', 'first day not known', { permitSince: 'unknown' }],
    ['has not', 'a permit that ended before', { permitUntil: '2026-05-21' }],
    ['has', 'last day not answered', { permitUntil: undefined }],
    ['has not', 'a Blue Card', { permitType: 'nl-blue-card' }],
    ['has', 'a single permit', { permitType: 'nl-single-permit' }],
    ...permits(
      'has not',
      'nl-work-permit',
      'nl-ict',
      'nl-servant-card',
      'nl-orientation-year',
      'nl-free',
      'nl-permanent',
      'none',
    ),
    ['has not', 'permit not answered', { permitType: undefined }],
    ['has not', 'permit not known', { permitType: 'unknown' }],
    ...noForeigner,
    ['has not', 'no job lost', { jobLossDate: undefined }],
    ['has', 'whatever the situation', { situation: 'new-employer' }],
  ],
);

table('NL.turkish-national', 'mind', { ...indian, situation: 'job-offer', nationalities: ['TR'] }, [
  ['has', 'a Turkish national with an offer', {}],
  ['has not', 'an Indian', { nationalities: ['IN'] }],
  ['has not', 'nationality not told', { nationalities: undefined }],
  ['has', 'Turkish and Indian', { nationalities: ['IN', 'TR'] }],
  ['has not', 'Turkish and German', { nationalities: ['TR', 'DE'] }],
  ['has not', 'Turkish and protected British', { nationalities: ['TR', 'GB'], ukProtected: 'yes' }],
  ['has', 'Turkish and other British', { nationalities: ['TR', 'GB'], ukProtected: 'no' }],
  ['has not', 'Turkish and perhaps protected', { nationalities: ['TR', 'GB'] }],
  ['has', 'a new employer', { situation: 'new-employer' }],
  ['has', 'an extension', { situation: 'extension' }],
  ['has', 'a job that ended', { situation: 'job-ended' }],
  ['has', 'waiting for a decision', { situation: 'decision' }],
  ['has', 'a pay drop', { situation: 'pay-drop' }],
  ['has', 'Track 2', { situation: 'track-2' }],
  ['has', 'a servant', { situation: 'private-servant' }],
]);

table(
  'NL.uk-withdrawal-agreement',
  'doubt',
  { ...indian, nationalities: ['GB'], situation: 'job-offer', filingDate: '2021-01-01' },
  [
    ['has', 'British, filed on 1 January 2021', {}],
    ['has not', 'British, filed the day before', { filingDate: '2020-12-31' }],
    ['has', 'not filed, in 2021', { filingDate: undefined }, '2021-01-01'],
    ['has not', 'not filed, in 2020', { filingDate: undefined }, '2020-12-31'],
    ['has not', 'protected', { ukProtected: 'yes' }],
    ['has not', 'not protected', { ukProtected: 'no' }],
    ['has', 'who does not know', { ukProtected: 'unknown' }],
    ['has', 'British and Indian', { nationalities: ['IN', 'GB'] }],
    ['has not', 'British and Irish', { nationalities: ['GB', 'IE'] }],
    ['has not', 'an Indian', { nationalities: ['IN'] }],
    ['has not', 'nationality not told', { nationalities: undefined }],
    ['has', 'who holds a permit', { permitType: 'nl-hsm' }],
    ['has not', 'who holds a permanent permit', { permitType: 'nl-permanent' }],
    ['has not', 'who may work freely', { permitType: 'nl-free' }],
    ['has', 'whatever the situation', { situation: 'job-ended' }],
  ],
);

table('NL.income-norm', 'mind', { ...indian, situation: 'job-offer', salaryExempt: 'researcher' }, [
  ['has', 'a researcher', {}],
  ['has', 'a doctor in training', { salaryExempt: 'doctor-in-training' }],
  ['has', 'a guest lecturer', { salaryExempt: 'guest-lecturer' }],
  ['has not', 'somebody else', { salaryExempt: 'none' }],
  ['has not', 'not answered', { salaryExempt: undefined }],
  ['has not', 'in Luxembourg', { country: 'LU' }],
]);

table('NL.temporary-protection', 'mind', { ...indian, temporaryProtection: 'yes' }, [
  ['has', 'a protected person', {}],
  ['has not', 'who is not', { temporaryProtection: 'no' }],
  ['has not', 'who did not say', { temporaryProtection: undefined }],
  ['has not', 'in Luxembourg', { country: 'LU' }],
  ['has', 'with an offer in both countries', { situation: 'job-offer', country: 'both' }],
]);

/** Fact sheet 01, 5.2: the general income norm from July to December 2026. */
test.each<[PlainDate, number | undefined, number | undefined]>([
  ['2026-06-30', undefined, undefined],
  ['2026-07-01', 2337, 1635.9],
  ['2026-12-31', 2337, 1635.9],
  ['2027-01-01', undefined, undefined],
])('the income norm on %s is %s for a couple and %s for one', (filingDate, couple, single) => {
  const { notices } = assess({ ...indian, salaryExempt: 'researcher', filingDate }, '2026-11-24');
  const figures = notices.find(({ notice }) => notice === 'income-norm')?.figures;
  const euro = (cents?: number) => cents && cents / 100;
  expect(Object.keys(figures ?? {}).toSorted()).toEqual(['couple', 'single']);
  expect(euro(figures?.['couple']?.cents)).toBe(couple);
  expect(euro(figures?.['single']?.cents)).toBe(single);
});
