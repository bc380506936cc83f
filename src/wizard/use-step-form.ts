import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type FieldValues, type Resolver } from 'react-hook-form';
import type { PlainDate } from '../dates/index.ts';
import { draftOf, stepSchema, type Answers, type QuestionId } from '../questions/index.ts';
import { firstAnswer, isAsFilledIn, usePrefilled } from './prefilled.ts';
import { problemsIn } from './problems.ts';

interface StepForm {
  readonly asks: readonly QuestionId[];
  readonly answers: Answers;
  readonly counted: Answers;
  readonly today: PlainDate;
  onAnswers(given: Answers): void;
}

const without = (answers: Answers, asks: readonly QuestionId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !asks.includes(id as QuestionId)));

/** The form of one page. It is judged on Continue only, by its own answers and those that count. */
export function useStepForm({ asks, answers, counted, today, onAnswers }: StepForm) {
  const others = without(counted, asks);
  const prefilled = usePrefilled();
  const first = (id: QuestionId) => firstAnswer(id, answers, others, prefilled);
  const schema = stepSchema(asks, { answers: others, today });
  const form = useForm<FieldValues, unknown, Answers>({
    resolver: zodResolver(schema) as unknown as Resolver<FieldValues, unknown, Answers>,
    defaultValues: Object.fromEntries(asks.map((id) => [id, draftOf(id, first(id))])),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });

  /** A name that was typed and not chosen must not get lost. */
  function hasLooseText() {
    const loose = asks.find((id) =>
      /\S/.test((form.getValues(`${id}.typed`) as string | undefined) ?? ''),
    );
    if (loose) form.setError(`${loose}.codes`, { message: 'choose-nationality' });
    return loose !== undefined;
  }

  const submit = form.handleSubmit((given) => {
    if (!hasLooseText()) onAnswers(given);
  });
  const problems = problemsIn(form.formState.errors, asks);
  const filledIn = asks.filter((id) => isAsFilledIn(id, first(id), prefilled));
  return { form, submit: () => void submit(), problems, others, filledIn };
}
