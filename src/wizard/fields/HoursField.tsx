import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { Field, TextInput } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import type { AmountId } from './field.ts';

interface HoursFieldProps {
  readonly id: AmountId;
  readonly error: string | undefined;
}

/** Hours of work a week, beside an amount of pay. */
export function HoursField({ id, error }: HoursFieldProps) {
  const { pay } = useMessages().wizard;
  const { register } = useFormContext();
  return (
    <Field id={controlId(id, 'hoursPerWeek')} title={pay.hours} error={error}>
      {(wiring) => (
        <TextInput
          {...wiring}
          {...register(`${id}.hoursPerWeek`)}
          width="year"
          inputMode="decimal"
        />
      )}
    </Field>
  );
}
