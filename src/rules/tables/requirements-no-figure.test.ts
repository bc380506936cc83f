import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import type { RouteId } from '../index.ts';
import { born, euro, lu, none, offer, salaryOf, thirty, yearly } from './salary.test-answers.ts';

/** README of the cases: no figure published; README of the rules: the last known one as a comparison. */
test.each<[string, RouteId, Answers, number | undefined, number | undefined]>([
  ['2027', 'nl-hsm', { ...offer, ...thirty, ...none, filingDate: '2027-01-01' }, 5942, 942],
  [
    '2027, enough for 2026',
    'nl-hsm',
    { ...offer, ...thirty, ...none, filingDate: '2027-01-01', salary: euro(5942) },
    5942,
    undefined,
  ],
  [
    '2027, a new employer',
    'nl-hsm',
    {
      ...offer,
      ...thirty,
      ...none,
      situation: 'new-employer',
      permitType: 'nl-hsm',
      heldReducedCriterion: 'no',
      contractStart: '2027-01-01',
    },
    5942,
    942,
  ],
  [
    '2027, young',
    'nl-hsm',
    { ...offer, ...none, birthDate: '2000-01-01', filingDate: '2027-01-01', salary: euro(4000) },
    4357,
    357,
  ],
  [
    '2027, Blue Card',
    'nl-blue-card',
    { ...offer, qualification: 'experience-5-years', filingDate: '2027-06-01' },
    5942,
    942,
  ],
  [
    '2013',
    'nl-hsm',
    { ...offer, ...thirty, ...none, filingDate: '2013-12-31' },
    undefined,
    undefined,
  ],
  ['2013, Blue Card', 'nl-blue-card', { ...offer, filingDate: '2013-12-31' }, undefined, undefined],
  ['2014, Luxembourg', 'lu-blue-card', { ...lu, filingDate: '2014-12-31' }, undefined, undefined],
])('no figure for %s: %s', (_year, route, answers, euros, shortBy) => {
  const salary = salaryOf(route, answers);
  expect([salary?.status, salary?.reason]).toEqual(['unknown', 'no-figure-for-date']);
  expect(salary?.judged).toBeUndefined();
  expect(salary?.hint && salary.hint.cents / 100).toBe(euros);
  expect(salary?.hint?.shortBy).toBe(shortBy && shortBy * 100);
});

/** README of the cases, `reason`: two readings of the law differ. */
test.each<[string, RouteId, Answers, string]>([
  ['age at filing or at the start', 'nl-hsm', born, 'age-at-filing-or-start'],
  [
    'the day the list began',
    'lu-blue-card',
    { ...lu, filingDate: '2015-07-05', salary: yearly(60_000) },
    'figure-began',
  ],
  [
    'the day the figure began',
    'lu-blue-card',
    { ...lu, occupationIsco: '2411', filingDate: '2019-09-30', salary: yearly(75_000) },
    'figure-began',
  ],
  [
    'just after the orientation year',
    'nl-hsm',
    {
      ...offer,
      ...thirty,
      graduateBasis: 'orientation-year-now',
      permitUntil: '2026-11-30',
      qualifyingDate: '2022-01-01',
    },
    'immediately-after-orientation-year',
  ],
  [
    'a Blue Card on sick pay',
    'nl-blue-card',
    {
      ...offer,
      salary: euro(6000),
      situation: 'track-2',
      permitType: 'nl-blue-card',
      permitSince: '2026-01-01',
      qualification: 'experience-5-years',
      firstSickDay: '2026-01-01',
      payDuring: euro(4000),
    },
    'blue-card-sick-pay',
  ],
])('it depends on %s', (_on, route, answers, reading) => {
  const salary = salaryOf(route, answers);
  expect([salary?.status, salary?.reason]).toEqual(['unknown', 'depends']);
  expect(salary?.gaps).toEqual([{ why: 'doubt', reading }]);
});
