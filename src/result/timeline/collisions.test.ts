import { describe, expect, test } from 'vitest';
import { of } from '../case.test-page.tsx';
import { collisionsOf, programmeFits } from './collisions.ts';
import { laterSearch } from './later-search.ts';
import { trackTwo } from '../../rules/cases/golden.test-cases.ts';

const found = (more: object) => {
  const { answers, assessment } = of({ ...trackTwo, ...more });
  return collisionsOf(answers, assessment).map((each) => [
    'past' in each ? each.past : each.what,
    each.from,
    each.to,
  ]);
};

describe('the programme', () => {
  test('runs past the permit from the day after it', () => {
    expect(found({})).toEqual([['permit', '2027-03-02', '2027-05-31']]);
  });

  test.each([
    ['ends on the permit’s last day', { programmeEnd: '2027-03-01' }],
    ['has no end that is known', { programmeEnd: undefined }],
    ['needs no permit', { nationalities: ['DE'] }],
    ['is that of a permanent resident', { permitType: 'nl-permanent' }],
  ])('collides with nothing when it %s', (_, more) => {
    expect(found(more)).toEqual([]);
  });

  test('that is free under a permit still ends with the permit', () => {
    expect(found({ permitType: 'nl-free' })).toEqual([['permit', '2027-03-02', '2027-05-31']]);
  });

  test('that begins after the permit collides from its first day', () => {
    const after = { programmeStart: '2027-04-01' };
    expect(found(after)).toEqual([['permit', '2027-04-01', '2027-05-31']]);
  });

  test('runs past sick pay, contract and search period, each from its own day, in order', () => {
    const long = { permitUntil: '2030-01-01', programmeEnd: '2028-12-31' };
    expect(found(long)).toEqual([['sick-pay', '2027-11-01', '2028-12-31']]);
    expect(found({ ...long, jobLossDate: '2026-12-31' })).toEqual([
      ['contract', '2027-01-01', '2028-12-31'],
      ['search', '2027-07-01', '2028-12-31'],
      ['sick-pay', '2027-11-01', '2028-12-31'],
    ]);
  });

  test('waits while days back at work move the sick pay', () => {
    const back = { recoveries: [{ from: '2026-02-02', to: '2026-02-11' }] };
    const long = { permitUntil: '2030-01-01', programmeEnd: '2028-12-31', ...back };
    expect(found(long)).toEqual([['sick-pay', '2027-11-11', '2028-12-31']]);
  });
});

test('a search period that the permit cuts short', () => {
  const ended = { jobLossDate: '2026-12-31', programmeEnd: '2026-12-20' };
  expect(found(ended)).toEqual([['search-period', '2027-03-02', '2027-06-30']]);
});

test('a programme fits only when permit and sick pay are known and it ends before them', () => {
  const fits = (more: object) => {
    const { answers, assessment } = of({ ...trackTwo, ...more });
    return programmeFits(answers, assessment);
  };
  expect(fits({})).toBe(false);
  expect(fits({ permitUntil: '2029-01-01' })).toBe(true);
  expect(fits({ permitUntil: undefined })).toBe(false);
  expect(fits({ permitUntil: '2029-01-01', firstSickDay: undefined })).toBe(false);
});

describe('a search period after the sick pay', () => {
  const later = (more: object) => {
    const { answers, assessment } = of({ ...trackTwo, ...more });
    return laterSearch(answers, assessment);
  };

  test('would start the day after the last pay, and not pass the permit', () => {
    expect(later({})).toEqual({ lastPay: '2027-10-31', cap: '2027-03-01', openCaps: false });
    expect(later({ permitUntil: undefined })).toEqual({ lastPay: '2027-10-31', openCaps: true });
  });

  test.each([
    ['the contract has an end', { jobLossDate: '2026-12-31' }],
    ['the permit allows none', { permitType: 'nl-ict' }],
    ['no permit is needed', { nationalities: ['DE'] }],
    ['nobody is sick', { firstSickDay: undefined }],
  ])('is not spoken of when %s', (_, more) => {
    expect(later(more)).toBeUndefined();
  });
});
