export {
  questionIds,
  questions,
  type Answers,
  type AnswerTo,
  type ChoiceId,
  type DateId,
  type Known,
  type OptionOf,
  type QuestionId,
  type Situation,
} from './catalogue.ts';
export { errorIn } from './checks.ts';
export { draftOf, type KindOf } from './drafts.ts';
export { unknown, type Pay } from './kinds.ts';
export { mapOldCode, nationalityCodes } from './nationality.ts';
export { searchNationalities } from './nationality-search.ts';
export { readAnswers, type Refused } from './read-answers.ts';
export { doubtIssues, stepSchema, type Issue } from './step-schema.ts';
export { steps, type OfferedStepId, type Step, type StepId } from './steps.ts';
export { splitPasted, type DatePart } from './typed-date.ts';
export { readMoney } from './typed-money.ts';
