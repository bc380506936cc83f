import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type PlainDate } from '../../dates/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { runs } from './runs.test-runs.ts';
import { everyDuty } from './every-duty.test-property.ts';

const names = {
  permitUntil: 'permit-end',
  employerCardUntil: 'employer-card',
  contractUntil: 'contract-end',
} as const;
type CapId = keyof typeof names;

/** README: what cuts a term short. */
const caps: Readonly<Record<string, readonly CapId[]>> = {
  'nl.search-period': ['permitUntil'],
  'servant.card-end': ['employerCardUntil', 'contractUntil'],
};

describe('for any answers and any day', () => {
  test('[30] a term ends with what caps it at the latest, and names the cap that is open', () => {
    const wrong = everyDuty(({ obligation, due, cappedBy, openCaps, counting: { end } }, given) => {
      const ids = caps[obligation] ?? [];
      const days = ids.flatMap((id) => given[id] ?? []);
      const least = [end, ...days].toSorted()[0];
      const by = ids.filter((id) => given[id] === due && due < end).map((id) => names[id]);
      const open = ids.filter((id) => given[id] === undefined);
      const named = due < end ? by.some((name) => name === cappedBy) : cappedBy === undefined;
      return due === least && named && openCaps.join() === open.join();
    });
    fc.assert(wrong, runs);
  });

  test('[30] a Luxembourg card ends with its full length at the latest, three months after a contract', () => {
    const wrong = everyDuty(({ obligation, due }, answers) => {
      if (obligation !== 'lu.card-end') return true;
      const { situation, cardFrom, contractStart, employmentSince, contractMonths } = answers;
      // The last day on a card of this country counts where it is earlier, or alone.
      const printed = answers.permitType === 'lu-blue-card' ? answers.permitUntil : undefined;
      if (cardFrom === undefined) return due === printed;
      const ends = [addDays(addMonths(cardFrom, cardFrom < '2017-03-24' ? 24 : 48), -1)];
      if (printed !== undefined) ends.push(printed);
      if (situation !== 'new-employer' && typeof contractMonths === 'number') {
        const start = contractStart ?? employmentSince ?? cardFrom;
        const last = addDays(addMonths(start, Math.trunc(contractMonths)), -1);
        ends.push(addMonths(last, 3));
      }
      return due === ends.toSorted()[0];
    });
    fc.assert(wrong, runs);
  });
});

test.each<[PlainDate, PlainDate, string | undefined]>([
  ['2027-02-27', '2027-02-27', 'permit-end'],
  ['2027-02-28', '2027-02-28', undefined],
  ['2027-03-01', '2027-02-28', undefined],
])('[30] a permit until %s leaves a search period until %s, cut short by %s', (until, due, by) => {
  const answers: ExactAnswers = {
    nationalities: ['IN'],
    permitType: 'nl-hsm',
    permitSince: '2025-08-01',
    permitUntil: until,
    jobLossDate: '2026-11-30',
  };
  const search = assess(answers, '2026-11-24').duties.find(
    ({ obligation }) => obligation === 'nl.search-period',
  );
  expect([search?.due, search?.cappedBy]).toEqual([due, by]);
});

/** README: `lu.card-end`, the eve of the anniversary; a shorter contract gives its last day and three months. */
test.each<[PlainDate, number, PlainDate]>([
  ['2017-03-23', 600, '2019-03-22'],
  ['2017-03-24', 600, '2021-03-23'],
  ['2025-06-01', 46, '2029-05-31'],
  ['2025-06-01', 45, '2029-05-28'],
  ['2025-06-01', 44, '2029-04-30'],
  ['2025-06-01', 6, '2026-02-28'],
])('[30] a card from %s with a contract of %d months ends on %s', (cardFrom, months, until) => {
  const answers: ExactAnswers = {
    country: 'LU',
    nationalities: ['IN'],
    permitType: 'lu-blue-card',
    cardFrom,
    contractStart: cardFrom,
    contractMonths: months,
  };
  const end = assess(answers, '2026-11-24').duties.find(
    ({ obligation }) => obligation === 'lu.card-end',
  );
  expect(end?.due).toBe(until);
});
