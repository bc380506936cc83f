import type { Answers } from './catalogue.ts';
import { countriesOf } from './countries.ts';
import type { Step } from './steps.ts';

/** True for a step whose question is put only to those who say that it applies to them, as the answers stand. */
export const isOffered = ({ offeredIn, in: country }: Step, answers: Answers): boolean =>
  answers.situation !== undefined &&
  offeredIn?.includes(answers.situation) === true &&
  (country === undefined || countriesOf(answers).includes(country));
