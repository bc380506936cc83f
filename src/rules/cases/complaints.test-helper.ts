import type { Expected, GoldenCase } from './case.ts';
import { check } from './check.ts';

/** One cent below the amount of 2026, with an application running. */
export const person = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  birthDate: '1990-03-14',
  salary: { amount: 5941.99, per: 'month', holidayAllowance: 'excluded' },
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  appliedOn: '2026-10-01',
};

/** What the check says of this person with other answers. */
export const complaints = (expected: Expected, answers: object = {}) => {
  const golden: GoldenCase = {
    id: 'T',
    title: 'a case',
    today: '2026-11-22',
    answers: { ...person, ...answers },
    expect: expected,
    confidence: 'high',
    why: 'facts on highly skilled migrants, section 1.1',
  };
  return check(golden);
};
