import { expect, test } from 'vitest';
import { assessed, of } from '../case.test-page.tsx';
import { clockOf, lateDuties, manyOfOthers } from './clock.ts';
import { trackTwo } from '../../rules/cases/golden.test-cases.ts';

const lostJob = (jobLossDate: string) => ({
  situation: 'job-ended',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2024-12-15',
  permitUntil: '2028-12-15',
  jobLossDate,
});

test('the next duty that is not late, yours before the employer’s of the same day', () => {
  const clock = clockOf(assessed('NL-JOB-008').assessment);
  expect(clock).toMatchObject({ day: '2026-11-28', daysLeft: 6 });
  expect(clock?.duty?.obligation).toBe('nl.notify.you');
});

test('the last day counts as a day to act', () => {
  const clock = clockOf(of(lostJob('2026-10-25')).assessment);
  expect(clock).toMatchObject({ day: '2026-11-22', daysLeft: 0, duty: { status: 'today' } });
});

test('a day that the law alone extends is late, not next', () => {
  const { assessment } = of(lostJob('2026-10-31'), '2026-11-29');
  expect(lateDuties(assessment).map(({ status }) => status)).toEqual([
    'overdue',
    'extension',
    'extension',
  ]);
  expect(clockOf(assessment)?.duty?.obligation).toBe('nl.search-period');
});

test('without a duty, the last day of the figures', () => {
  const clock = clockOf(assessed('NL-HSM-002').assessment);
  expect(clock).toEqual({ day: '2026-12-31', daysLeft: 39, again: false });
});

test('no clock when no permit is needed', () => {
  expect(clockOf(assessed('NL-HSM-017').assessment)).toBeUndefined();
});

test('no clock for the amount of a permit that was granted before', () => {
  const { answers } = assessed('NL-PAY-001');
  const { assessment } = of({ ...answers, payDuring: answers.salary });
  expect(assessment.routes[0]?.findings.some(({ judged }) => judged)).toBe(true);
  expect(clockOf(assessment)).toBeUndefined();
});

test('no clock for figures that have ended', () => {
  const { answers } = assessed('NL-HSM-002');
  const { assessment } = of({ ...answers, filingDate: '2024-03-01' });
  expect(clockOf(assessment)).toBeUndefined();
});

test('a milestone is nothing to act on', () => {
  const { assessment } = of({
    situation: 'job-offer',
    nationalities: ['IN'],
    birthDate: '1997-03-14',
  });
  expect(assessment.duties.map(({ obligation }) => obligation)).toEqual(['nl.turns-30']);
  expect(clockOf(assessment)).toBeUndefined();
});

test('figures that hold until new ones are set: the day to look again', () => {
  const clock = clockOf(assessed('LU-001').assessment);
  expect(clock).toEqual({ day: '2027-03-01', daysLeft: 99, again: true });
});

test('a term counted back ends on the working day before', () => {
  const sick = { ...trackTwo, firstSickDay: '2025-01-06' };
  const before = clockOf(of(sick, '2026-10-01').assessment);
  expect(before).toMatchObject({ day: '2026-10-02', daysLeft: 1 });
  expect(before?.duty).toMatchObject({ obligation: 'track2.report', due: '2026-10-04' });
  const after = of(sick, '2026-10-03').assessment;
  expect(lateDuties(after).map(({ obligation }) => obligation)).toContain('track2.report');
  expect(clockOf(after)?.duty?.obligation).not.toBe('track2.report');
});

test('a thing done is neither late nor next', () => {
  const { assessment } = of({ ...trackTwo, programmeStart: '2026-11-01' });
  const start = assessment.duties.find(({ obligation }) => obligation === 'track2.start');
  expect(start?.status).toBe('done');
  expect(lateDuties(assessment)).not.toContain(start);
  expect(clockOf(assessment)?.duty).not.toBe(start);
});

test('many passed steps of others are counted, a few are named', () => {
  const { duties } = of(trackTwo).assessment;
  expect(manyOfOthers(duties).map(({ obligation }) => obligation)).toEqual([
    'track2.problem-analysis',
    'track2.action-plan',
    'track2.uwv-notice',
    'track2.first-year-evaluation',
  ]);
  expect(manyOfOthers(of(lostJob('2026-09-01')).assessment.duties)).toEqual([]);
});
