import { Phrase } from '../../i18n/index.ts';
import { useFormContext } from 'react-hook-form';
import { Field, TextInput } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { useFieldWords, type FieldProps } from './field.ts';

/** A code of four figures. */
export function CodeField({ id, titleAs, problems }: FieldProps<'occupationIsco'>) {
  const { ask, where, error } = useFieldWords({ id, problems });
  const { register } = useFormContext();
  return (
    <Field
      {...{ titleAs, error }}
      id={controlId(id, 'code')}
      title={ask}
      hint={where && <Phrase text={where} />}
    >
      {(wiring) => (
        <TextInput {...wiring} {...register(`${id}.code`)} width="year" inputMode="numeric" />
      )}
    </Field>
  );
}
