import { useFormContext } from 'react-hook-form';
import { Field, TextInput } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { useFieldWords, type FieldProps } from './field.ts';

export function NumberField({ id, titleAs, problem }: FieldProps<'age'>) {
  const { ask, where, error } = useFieldWords({ id, problem });
  const { register } = useFormContext();
  return (
    <Field {...{ titleAs, error }} id={controlId(id, 'count')} title={ask} hint={where}>
      {(wiring) => (
        <TextInput {...wiring} {...register(`${id}.count`)} width="year" inputMode="numeric" />
      )}
    </Field>
  );
}
