import type { Country } from '../dates/index.ts';
import { countriesOf, type Answers } from '../questions/index.ts';

/** Whose law and time a result is about. */
export function whose(answers: Answers): Country | 'both' {
  const [first = 'NL', ...others] = countriesOf(answers);
  return others.length > 0 ? 'both' : first;
}

/** Who decides: about a private servant's card it is not the IND. */
export const decider = (answers: Answers): Country | 'both' | 'servant' =>
  answers.situation === 'private-servant' ? 'servant' : whose(answers);
