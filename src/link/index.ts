export { readCase, writeCase, type Reading } from './case-text.ts';
export type { RetiredQuestion } from './codes.ts';
export {
  compare,
  type Cause,
  type Comparison,
  type DayDifference,
  type RouteDifference,
  type Turn,
} from './compare.ts';
export { sameAnswers } from './same-answers.ts';
export { soundAnswers, type Sound } from './sound.ts';
export { pastOf, type Past } from './past.ts';
