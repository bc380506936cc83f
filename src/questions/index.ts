export {
  questionIds,
  questions,
  type Answers,
  type AnswerTo,
  type ChoiceId,
  type DateId,
  type ExactAnswers,
  type Known,
  type OptionOf,
  type PayId,
  type QuestionId,
  type Situation,
} from './catalogue.ts';
export { errorIn, youngestAtJobEnd, type CheckIssue } from './checks.ts';
export { isDiscreet } from './discreet.ts';
export { draftOf, emptySpell, type KindOf, type Precision } from './drafts.ts';
export { countriesOf } from './countries.ts';
export {
  daysIn,
  earliestIn,
  isBetween,
  isMonth,
  withCautiousDays,
  withEarliestDays,
} from './half-known.ts';
export { inTime, unknown, type Between, type Pay, type PayShare, type Spell } from './kinds.ts';
export { offeredOptions } from './offered-options.ts';
export { isOffered } from './offered-steps.ts';
export { payParts } from './pay-parts.ts';
export { mapOldCode, nationalityCodes } from './nationality/nationality.ts';
export { searchNationalities } from './nationality/nationality-search.ts';
export { readAnswers, type Refused } from './read-answers.ts';
export { isRecord } from './record.ts';
export { limitPassed } from './read-draft.ts';
export { legalSickPercent, mostYearsAhead, mostYearsHeld } from './slips.ts';
export { slipIssues, stepSchema, type Issue } from './step-schema.ts';
export { steps, type GroupStepId, type OfferedStepId, type Step, type StepId } from './steps.ts';
export { splitPasted } from './typed/pasted-date.ts';
export { readDay, type DatePart, type DateParts } from './typed/typed-date.ts';
export { mostCents, readMoney } from './typed/typed-money.ts';
export type { LimitIssue } from './typed/typed-number.ts';
