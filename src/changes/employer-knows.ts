import type { QuestionId } from '../questions/index.ts';

/** The questions that an employer or its HR department can answer. */
const employerKnows = [
  'recognisedSponsor',
  'salary',
  'contractStart',
  'contractMonths',
  'occupationIsco',
  'filingDate',
  'heldBelow30Criterion',
  'heldReducedCriterion',
  'payDuring',
  'payDropStart',
  'leaveProvable',
  'sickPay',
] as const satisfies readonly QuestionId[];

export type EmployerKnows = (typeof employerKnows)[number];

/** Of these questions those to send to an employer. */
export const askEmployer = (ids: readonly QuestionId[]): readonly EmployerKnows[] =>
  employerKnows.filter((id) => ids.includes(id));
