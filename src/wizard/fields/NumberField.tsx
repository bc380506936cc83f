import { Phrase } from '../../i18n/index.ts';
import { useFormContext } from 'react-hook-form';
import type { KindOf, QuestionId } from '../../questions/index.ts';
import { Field, TextInput } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { useFieldWords, type FieldProps } from './field.ts';

/** The questions that are answered by a number. */
export type NumberId = {
  [Id in QuestionId]: KindOf<Id> extends 'number' ? Id : never;
}[QuestionId];

/** A number, whole or not as its question wants it. */
export function NumberField({ id, titleAs, problems }: FieldProps<NumberId>) {
  const { ask, where, error } = useFieldWords({ id, problems });
  const { register } = useFormContext();
  return (
    <Field
      {...{ titleAs, error }}
      id={controlId(id, 'count')}
      title={ask}
      hint={where && <Phrase text={where} />}
    >
      {(wiring) => (
        <TextInput {...wiring} {...register(`${id}.count`)} width="year" inputMode="decimal" />
      )}
    </Field>
  );
}
