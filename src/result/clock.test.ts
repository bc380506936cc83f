import { expect, test } from 'vitest';
import { assessed, of } from './case.test-page.tsx';
import { clockOf, lateDuties } from './clock.ts';

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
  expect(clock).toEqual({ day: '2026-12-31', daysLeft: 39 });
});

test.each([['no permit is needed', 'NL-HSM-017']])('no clock when %s', (_, id) => {
  expect(clockOf(assessed(id).assessment)).toBeUndefined();
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
