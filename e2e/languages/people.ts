import { goldenCase } from '../../src/rules/cases/golden.test-cases.ts';
import type { Answers } from '../../src/questions/index.ts';

interface Person {
  readonly who: string;
  readonly today: string;
  readonly answers: Answers;
}

const ofCase = (id: string): Person => {
  const { title, today, answers } = goldenCase(id);
  return { who: title, today, answers };
};

/** An offer in both countries, with every answer. */
export const offered = ofCase('OWN-BOTH-001');

/** People whose questions and results together show most of what the tool can say. */
export const people: readonly Person[] = [
  offered,
  ...['NL-PS-001', 'NL-PAY-001', 'NL-T2-008', 'LU-101'].map(ofCase),
  {
    who: 'somebody who lost the job',
    today: '2026-11-22',
    answers: {
      situation: 'job-ended',
      country: 'NL',
      nationalities: ['IN'],
      permitType: 'nl-hsm',
      jobLossDate: '2026-10-31',
      permitSince: '2022-12-15',
      permitUntil: '2026-12-15',
    },
  },
];
