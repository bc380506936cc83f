import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { card, due, lu } from './duties.test-answers.ts';

const day = (answers: Answers, id: 'lu.card-end' | 'lu.change.free') => due(answers, id)?.due;

/** README of the cases, `lu.card-end`; LU sheet, section 4.1. */
describe('a card of Luxembourg', () => {
  const held: Answers = { ...card, cardFrom: '2024-09-02', contractMonths: 'open-ended' };
  test.each<[string, Answers, string]>([
    ['runs four years with an open-ended contract', {}, '2028-09-01'],
    ['ends three months after a contract of a year', { contractMonths: 12 }, '2025-12-01'],
    [
      'counts the contract from its own start',
      { contractMonths: 12, contractStart: '2024-10-01' },
      '2025-12-30',
    ],
    [
      'or from the first day of work',
      { contractMonths: 12, employmentSince: '2024-10-01' },
      '2025-12-30',
    ],
    [
      'is not cut by the contract of another employer',
      { situation: 'new-employer', contractMonths: 12, contractStart: '2026-10-01' },
      '2028-09-01',
    ],
    ['ends on the day it says, where that is earlier', { permitUntil: '2027-05-31' }, '2027-05-31'],
    ['and not on a later one', { permitUntil: '2029-05-31' }, '2028-09-01'],
  ])('%s', (_, more, last) => {
    expect(day({ ...held, ...more }, 'lu.card-end')).toBe(last);
  });
  test('of which only the printed day is told ends on it', () => {
    expect(day({ ...card, permitUntil: '2027-05-31' }, 'lu.card-end')).toBe('2027-05-31');
  });
  test('is not ended by the day of another permit', () => {
    const other: Answers = { ...held, permitType: 'unknown', permitUntil: '2027-05-31' };
    expect(day(other, 'lu.card-end')).toBe('2028-09-01');
  });
});

/** README of the cases, `lu.change.free`: 12 months, 24 for a change until 2024-06-30; LU sheet, section 4.2. */
describe('a change of employer is free', () => {
  test.each<[string, Answers, string]>([
    ['after 12 months by the law of today', {}, '2024-12-02'],
    ['after 24 for a change under the old law', { contractStart: '2024-06-30' }, '2025-12-02'],
    ['after 12 from the day the law changed', { contractStart: '2024-07-01' }, '2024-12-02'],
    ['whatever the contract that came first says', { contractStart: '2023-12-02' }, '2024-12-02'],
    ['or one before it', { contractStart: '2023-11-01' }, '2024-12-02'],
  ])('%s', (_, more, first) => {
    expect(day({ ...card, employmentSince: '2023-12-02', ...more }, 'lu.change.free')).toBe(first);
  });
});

/** LU sheet, section 3: the authorisation is used by entering and declaring the arrival within 90 days. */
test('the authorisation is used once the person has entered with time left to declare', () => {
  const arriving: Answers = { ...lu, authorisationIssuedOn: '2026-11-02' };
  const use = (entryDate: Answers['entryDate']) =>
    due({ ...arriving, ...(entryDate && { entryDate }) }, 'lu.use-authorisation');
  expect(use(undefined)).toBeDefined();
  expect(use('2026-11-25')).toBeDefined();
  expect(use('2026-11-24')).toBeUndefined();
});
