import type { Answers } from '../../questions/index.ts';
import type { RouteId } from '../index.ts';
import { findingOf } from './finding.test-answers.ts';

/** Pay by the month. */
export const euro = (amount: number) =>
  ({ amount, per: 'month', holidayAllowance: 'excluded' }) as const;

/** Pay by the year. */
export const yearly = (amount: number) => ({ amount, per: 'year' }) as const;

/** What an Indian is told about pay on a route. */
export const salaryOf = (route: RouteId, answers: Answers) =>
  findingOf({ nationalities: ['IN'], ...answers }, route, 'salary');

export const offer: Answers = {
  situation: 'job-offer',
  filingDate: '2026-12-01',
  salary: euro(5000),
};
export const thirty = { birthDate: '1990-01-01' } as const;
export const none = { graduateBasis: 'none' } as const;
export const born: Answers = {
  ...offer,
  birthDate: '1996-12-10',
  contractStart: '2026-12-10',
  ...none,
};
export const lu: Answers = { ...offer, country: 'LU', occupationIsco: '2511' };
