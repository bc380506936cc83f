import { expect, test } from 'vitest';
import { en as words } from '../i18n/english.test-words.tsx';
import type { PlainDate } from '../dates/index.ts';
import { lostJob, trackTwo } from '../rules/cases/golden.test-cases.ts';
import { assessed, of } from './case.test-page.tsx';
import { headlineOf } from './headline.ts';

const headline = (json: object, today?: PlainDate) => {
  const { assessment, answers } = of(json, today);
  return headlineOf(words, assessment, answers).text;
};

const offer = {
  situation: 'job-offer',
  nationalities: ['IN'],
  birthDate: '1990-03-14',
  salary: { amount: 5942, per: 'month', holidayAllowance: 'excluded' },
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
};

test.each([
  ['the search period', lostJob, '2026-11-22', 'you have until Tuesday 15 December 2026'],
  ['one that is over', lostJob, '2026-12-16', 'ended on Tuesday 15 December 2026'],
  [
    'one that a permit may cut',
    { ...lostJob, permitUntil: undefined },
    '2026-11-22',
    'at the latest',
  ],
  ['routes', offer, '2026-11-22', '1 of 2 routes looks open'],
  ['an offer beside a lost job', { ...offer, ...lostJob }, '2026-11-22', 'to find a new job'],
  [
    'an extension',
    { ...offer, ...lostJob, situation: 'extension' },
    '2026-11-22',
    '1 of 2 routes looks open',
  ],
  [
    'a programme that runs past the permit',
    trackTwo,
    '2026-11-22',
    'your programme runs past the end of your permit from Tuesday 2 March 2027.',
  ],
  [
    'a programme that fits',
    { ...trackTwo, permitUntil: '2029-01-01' },
    '2026-11-22',
    'your programme ends before your permit and sick pay do.',
  ],
  [
    'a programme that nobody told of',
    { ...trackTwo, programmeStart: undefined, programmeEnd: undefined },
    '2026-11-22',
    'The next deadline is in 21 days, on Sunday 13 December 2026.',
  ],
  [
    'a permit that cuts the search period while in Track 2',
    { ...trackTwo, programmeEnd: '2026-11-25', jobLossDate: '2026-12-01' },
    '2026-11-22',
    'From Tuesday 2 March 2027 your permit cuts the search period short',
  ],
  ['no permit needed', { ...offer, nationalities: ['DE'] }, '2026-11-22', 'you need no permit'],
  ['a lost job without a permit', { ...lostJob, nationalities: ['DE'] }, '2026-11-01', 'in 7 days'],
  [
    'only late duties',
    { ...lostJob, nationalities: ['DE'] },
    '2026-11-22',
    'a last day has passed',
  ],
  [
    'a decision to wait for',
    { situation: 'decision', nationalities: ['IN'], decision: 'none', appliedOn: '2026-11-11' },
    '2026-11-22',
    'the IND should decide by',
  ],
  [
    'nothing',
    { situation: 'decision', country: 'NL', nationalities: ['IN'], decision: 'granted' },
    '2026-11-22',
    'nothing that you must',
  ],
  [
    'answers that are missing',
    { situation: 'job-ended', country: 'NL' },
    '2026-11-22',
    'we cannot say yet what you must do',
  ],
] as const)('%s', (_, json, today, expected) => {
  expect(headline(JSON.parse(JSON.stringify(json)) as object, today)).toContain(expected);
});

const ofCase = (id: string, more: object = {}) => {
  const { answers, assessment } = assessed(id);
  return headline({ ...answers, ...more }, assessment.asOf);
};

test.each([
  ['a leave', 'NL-PAY-001', {}, 'pay condition seems to hold during your leave.'],
  ['a leave without proof', 'NL-PAY-001', { leaveProvable: 'no' }, 'does not seem to hold'],
  [
    'fewer hours, the pay not known',
    'NL-PAY-001',
    { payDropReason: 'fewer-hours', payDuring: undefined },
    'we cannot say yet whether your permit’s pay condition holds while your pay is lower.',
  ],
  ['a servant with everything', 'NL-PS-001', {}, 'all 12 conditions seem to be met.'],
  [
    'a servant with something missing',
    'NL-PS-001',
    { relative: 'yes', leaveDays: undefined },
    '10 of 12 conditions seem to be met; 1 does not, 1 needs an answer.',
  ],
  [
    'a job lost in Luxembourg',
    'LU-126',
    {},
    'until Monday 1 February 2027 at the latest to find a new job. After that the card can be withdrawn.',
  ],
  ['an arrival', 'LU-135', {}, 'The next deadline is in 1 day, on Monday 23 November 2026.'],
  ['a renewal', 'LU-119', {}, 'not all conditions for an extension seem to be met.'],
  ['two countries', 'LU-201', {}, '3 of 3 routes look open.'],
  ['a German in Luxembourg', 'LU-001', { nationalities: ['DE'] }, 'to work in Luxembourg.'],
  [
    'a German in either country',
    'LU-201',
    { nationalities: ['DE'] },
    'in the Netherlands or in Luxembourg.',
  ],
] as const)('%s', (_, id, more, expected) => {
  expect(ofCase(id, more)).toContain(expected);
});

test('a decision to wait for in Luxembourg is the minister’s', () => {
  const waiting = { situation: 'decision', country: 'LU', nationalities: ['IN'] };
  expect(headline({ ...waiting, appliedOn: '2026-11-11', decision: 'none' })).toContain(
    'the minister should decide by Tuesday 9 February 2027',
  );
});

test('months without work that are over', () => {
  const { answers } = assessed('LU-126');
  expect(headline(answers, '2027-02-02')).toContain('ended on Monday 1 February 2027');
});
