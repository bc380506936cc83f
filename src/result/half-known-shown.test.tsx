import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { readAnswers } from '../questions/index.ts';
import { lostJob } from '../rules/cases/golden.test-cases.ts';
import { of, show } from './case.test-page.tsx';

afterEach(cleanup);

function shown(json: object) {
  const { answers } = readAnswers(json);
  const { container } = show(of(json), { answers });
  return (selector: string) =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** The contract ends in December; the card, by which the time to search ends, some day after the 15th. */
const someDay = {
  ...lostJob,
  jobLossDate: { from: '2026-12-01', to: '2026-12-31' },
  permitUntil: { from: '2026-12-15', to: '2027-01-31' },
};

const between = (safe: string, latest: string) =>
  `You gave no exact day. The last day lies between ${safe} and ${latest}. The first is safe.`;

test('every day that may be later says so, the safe one in bold', () => {
  const texts = shown(someDay);
  const search = between('Tuesday 15 December 2026', 'Sunday 31 January 2027');
  expect(texts('h1')[0]).toContain('Tuesday 15 December 2026');
  expect(texts('[data-latest="2027-01-31"]')).toEqual([search, search]);
  expect(texts('[data-duty="nl.notify.you"] [data-latest]')).toEqual([
    between('Tuesday 29 December 2026', 'Thursday 28 January 2027'),
  ]);
  expect(texts('[data-duty="nl.notify.you"] [data-latest] strong')).toEqual([
    'Tuesday 29 December 2026',
  ]);
  expect(texts('section').join(' ')).toContain('leaves you the least time');
});

test('exact days say nothing of it', () => {
  const texts = shown(lostJob);
  expect(texts('[data-latest]')).toEqual([]);
  expect(texts('section').join(' ')).not.toContain('leaves you the least time');
});

/** Thirty on 28 December: from that day another amount decides. */
test('a requirement that hangs on the exact day names it', () => {
  const texts = shown({
    situation: 'job-offer',
    country: 'NL',
    nationalities: ['IN'],
    recognisedSponsor: 'yes',
    graduateBasis: 'none',
    birthDate: '1996-12-28',
    salary: { amount: 4400, per: 'month', holidayAllowance: 'excluded' },
    filingDate: { from: '2026-12-01', to: '2026-12-31' },
  });
  const [salary] = texts('[data-route="nl-hsm"] [data-requirement="salary"]');
  expect(salary).toContain('Only the exact day can settle this');
});

describe('a programme whose end is half known', () => {
  const ends = (to: string) =>
    shown({
      situation: 'track-2',
      country: 'NL',
      nationalities: ['IN'],
      permitType: 'nl-hsm',
      permitUntil: '2027-06-15',
      firstSickDay: '2025-10-01',
      programmeStart: '2026-12-01',
      programmeEnd: { from: '2027-06-01', to },
    })('h1')[0];

  test('does not fit if it may run past the permit', () => {
    expect(ends('2027-06-30')).toContain('your programme runs past the end of your permit');
  });
  test('fits if it does on every day', () => {
    expect(ends('2027-06-15')).toContain('your programme ends before your permit');
  });
});

test('what may have passed is not said to have passed, on the first screen', () => {
  const texts = shown({
    ...lostJob,
    permitUntil: '2027-06-15',
    jobLossDate: { from: '2026-08-10', to: '2026-11-05' },
  });
  expect(texts('[data-latest="2026-12-03"]').length).toBeGreaterThan(1);
  expect(texts('main, div').join(' ')).toContain('The day may have passed');
});
