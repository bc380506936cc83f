import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { offeredOptions, questions, unknown, type ChoiceId } from '../../questions/index.ts';
import { Choices, type Choice } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { useFieldWords, type FieldProps } from './field.ts';

type Labels = Readonly<Record<string, Pick<Choice, 'label' | 'hint'>>>;

export function ChoiceField({ id, titleAs, problems, answers }: FieldProps<ChoiceId>) {
  const messages = useMessages();
  const { ask, where, error } = useFieldWords({ id, problems });
  const { register } = useFormContext();
  const labels: Labels = messages.questions[id].options;
  const unknownChoice = { value: unknown, label: messages.wizard.unsure, apart: true };
  return (
    <Choices
      {...{ titleAs, error }}
      id={controlId(id, 'option')}
      title={ask}
      hint={where}
      choices={[
        ...offeredOptions(id, answers).map((value) => ({ value, label: value, ...labels[value] })),
        ...(questions[id].unsure ? [unknownChoice] : []),
      ]}
      input={register(`${id}.option`)}
    />
  );
}
