import { useMessages } from '../../i18n/index.ts';
import type { QuestionId } from '../../questions/index.ts';
import type { Problem } from '../problems.ts';

/** What every kind of field is given. */
export interface FieldProps<Id extends QuestionId = QuestionId> {
  readonly id: Id;
  /** The question is the heading of its page when it stands there alone. */
  readonly titleAs: 'heading' | 'label';
  readonly problem: Problem | undefined;
}

/** The words of a question and of what is wrong with its answer. */
export function useFieldWords({ id, problem }: Pick<FieldProps, 'id' | 'problem'>) {
  const { questions, issues } = useMessages();
  const { ask, where }: { readonly ask: string; readonly where?: string } = questions[id];
  return { ask, where, error: problem && issues[problem.issue] };
}
