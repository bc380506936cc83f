import { goldenCase } from '../../src/rules/cases/golden.test-cases.ts';
import type { Answers } from '../../src/questions/index.ts';

/** People whose questions and results together show most of what the tool can say. */
export const people: readonly {
  readonly who: string;
  readonly today: string;
  readonly answers: Answers;
}[] = ['OWN-BOTH-001', 'NL-PS-001', 'NL-PAY-001', 'NL-T2-001', 'LU-101'].map((id) => {
  const { title, today, answers } = goldenCase(id);
  return {
    who: title,
    today,
    answers: { sickPay: { percent: 70, statutoryCap: true }, ...answers },
  };
});

export const jobLost: Answers = {
  situation: 'job-ended',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  jobLossDate: '2026-10-31',
  permitSince: '2022-12-15',
  permitUntil: '2026-12-15',
};
