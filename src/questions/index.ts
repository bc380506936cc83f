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
export { unknown, type Pay, type Question } from './kinds.ts';
export { readAnswers, type Refused } from './read-answers.ts';
export { steps, type OfferedStepId, type Step, type StepId } from './steps.ts';
