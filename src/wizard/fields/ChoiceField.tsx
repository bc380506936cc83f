import { useFormContext } from 'react-hook-form';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { offeredOptions, questions, unknown, type ChoiceId } from '../../questions/index.ts';
import { Choices, type Choice } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { useFieldWords, type FieldProps } from './field.ts';

interface Words {
  readonly label: string;
  readonly hint?: string;
}

/** An option in its words; without any by its name. */
const choiceOf = (value: string, words?: Words): Choice => ({
  value,
  label: <Phrase text={words?.label ?? value} />,
  hint: words?.hint && <Phrase text={words.hint} />,
});

/** One of the options that make sense beside the answers so far. */
export function ChoiceField({ id, titleAs, problems, answers }: FieldProps<ChoiceId>) {
  const messages = useMessages();
  const { ask, where, error } = useFieldWords({ id, problems });
  const { register } = useFormContext();
  const labels: Readonly<Record<string, Words>> = messages.questions[id].options;
  const unknownChoice = { value: unknown, label: messages.wizard.unsure, apart: true };
  return (
    <Choices
      {...{ titleAs, error }}
      id={controlId(id, 'option')}
      title={ask}
      hint={where && <Phrase text={where} />}
      choices={[
        ...offeredOptions(id, answers).map((value) => choiceOf(value, labels[value])),
        ...(questions[id].unsure ? [unknownChoice] : []),
      ]}
      input={register(`${id}.option`)}
    />
  );
}
