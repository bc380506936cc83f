import type { Answers, QuestionId } from './catalogue.ts';
import { countriesOf } from './countries.ts';

/** Which parts of an amount of pay are asked for beside the amount itself. */
export interface PayParts {
  readonly holidayAllowance: boolean;
  /** Always, and not only with pay by the hour. */
  readonly hoursPerWeek: boolean;
}

/**
 * The parts of pay that some rule reads for this person. In Luxembourg the holiday allowance has no meaning;
 * a private servant's minimum wage is set by the hour.
 */
export const payParts = (id: QuestionId, answers: Answers): PayParts => ({
  holidayAllowance: countriesOf(answers).includes('NL'),
  hoursPerWeek: id === 'salary' && answers.situation === 'private-servant',
});
