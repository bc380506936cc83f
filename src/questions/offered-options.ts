import type { Answers, ChoiceId } from './catalogue.ts';
import { questions } from './catalogue.ts';
import { countriesOf } from './countries.ts';

const permitsIn = {
  LU: ['lu-blue-card', 'nl-blue-card', 'other-eu-blue-card', 'none'],
  NL: questions.permitType.options,
} as const;

/** The options of a question that make sense beside the answers so far; a link may bring any other. */
export function offeredOptions(id: ChoiceId, answers: Answers): readonly string[] {
  const all: readonly string[] = questions[id].options;
  if (id === 'country') {
    return answers.situation === 'job-offer' ? all : all.filter((option) => option !== 'both');
  }
  if (id !== 'permitType' || answers.country === undefined) return all;
  return countriesOf(answers).includes('NL') ? permitsIn.NL : permitsIn.LU;
}
