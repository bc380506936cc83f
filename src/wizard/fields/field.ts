import { useMessages } from '../../i18n/index.ts';
import type { Answers, PayId, QuestionId } from '../../questions/index.ts';
import { problemText, type Problem } from '../problems.ts';

/** What every kind of field is given. */
export interface FieldProps<Id extends QuestionId = QuestionId> {
  readonly id: Id;
  /** The question is the heading of its page when it stands there alone. */
  readonly titleAs: 'heading' | 'label';
  /** What is wrong with its answer, by the parts of the field. */
  readonly problems: readonly Problem[];
  /** The other answers that count. */
  readonly answers: Answers;
}

/** The questions that an amount of pay can answer. */
export type AmountId = PayId | 'sickPay';

/** The words of a question and of what is wrong with its answer. */
export function useFieldWords({ id, problems }: Pick<FieldProps, 'id' | 'problems'>) {
  const { questions, issues } = useMessages();
  const { ask, where }: { readonly ask: string; readonly where?: string } = questions[id];
  const textOf = (problem: Problem | undefined) => problem && problemText(issues, problem);
  const [problem] = problems;
  return {
    ask,
    where,
    problem,
    error: textOf(problem),
    errorAt: (part: string) => textOf(problems.find((each) => each.part === part)),
  };
}
