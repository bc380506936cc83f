import { useFormContext, useWatch } from 'react-hook-form';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { Choices, Field, TextInput } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { useFieldWords, type FieldProps } from './field.ts';

/** Open-ended, or a number of months. */
export function LengthField({ id, titleAs, problems }: FieldProps<'contractMonths'>) {
  const { length } = useMessages().wizard;
  const { ask, where, errorAt } = useFieldWords({ id, problems });
  const { register } = useFormContext();
  const isCounted = useWatch({ name: `${id}.kind` }) === 'months';
  return (
    <div>
      <Choices
        {...{ titleAs }}
        id={controlId(id, 'kind')}
        title={ask}
        hint={where && <Phrase text={where} />}
        error={errorAt('kind')}
        choices={[
          { value: 'open-ended', label: length.openEnded },
          { value: 'months', label: length.months },
        ]}
        input={register(`${id}.kind`)}
      />
      {isCounted && (
        <div className="mt-6 ps-13">
          <Field id={controlId(id, 'months')} title={length.count} error={errorAt('months')}>
            {(wiring) => (
              <TextInput
                {...wiring}
                {...register(`${id}.months`)}
                width="year"
                inputMode="numeric"
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}
