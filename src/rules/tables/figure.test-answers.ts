import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { RouteId } from '../index.ts';
import { findingOf } from './finding.test-answers.ts';

/** Pay by the month for a week of 40 hours. */
export const euro = (amount: number) =>
  ({ amount, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 }) as const;

/** What an Indian is told about a requirement of a route. */
export const found = (answers: Answers, route: RouteId, requirement: string, today: PlainDate) =>
  findingOf({ nationalities: ['IN'], ...answers }, route, requirement, today);

export const offer: Answers = {
  situation: 'job-offer',
  filingDate: '2026-12-01',
  salary: euro(100),
  graduateBasis: 'none',
  birthDate: '1990-01-01',
};
