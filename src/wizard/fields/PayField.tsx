import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import type { Pay } from '../../questions/index.ts';
import { Choices, Field, Heading, TextInput } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { Confirm } from './Confirm.tsx';
import { useFieldWords, type FieldProps } from './field.ts';
import { PerRadios } from './PerRadios.tsx';
import { Understood } from './Understood.tsx';

/** Amount, per what, hours where they are needed, and whether the holiday allowance is in it. */
export function PayField({ id, problem }: FieldProps<'salary'>) {
  const { pay } = useMessages().wizard;
  const { ask, where, error } = useFieldWords({ id, problem });
  const { register, setValue } = useFormContext();
  const per = useWatch({ name: `${id}.per` }) as Pay['per'];

  const onChange = () => setValue(`${id}.confirmed`, false);
  const errorAt = (part: string) => (problem?.part === part ? error : undefined);
  return (
    <div className="grid gap-8">
      <div>
        <Heading level={1}>{ask}</Heading>
        {where && <p className="mt-4 max-w-measure text-ink-2">{where}</p>}
      </div>
      <div className="flex flex-wrap gap-x-10 gap-y-6">
        <div className={errorAt('amount') ? 'w-full' : 'w-64'}>
          <Field id={controlId(id, 'amount')} title={pay.amount} error={errorAt('amount')}>
            {(wiring) => (
              <>
                <TextInput
                  {...wiring}
                  {...register(`${id}.amount`, { onChange })}
                  before={pay.unit}
                  width="amount"
                  inputMode="decimal"
                />
                <Understood id={id} />
                <Confirm problem={problem} />
              </>
            )}
          </Field>
        </div>
        <PerRadios id={id} input={register(`${id}.per`, { onChange })} />
      </div>
      {per === 'hour' && (
        <Field id={controlId(id, 'hoursPerWeek')} title={pay.hours} error={errorAt('hoursPerWeek')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              {...register(`${id}.hoursPerWeek`)}
              width="year"
              inputMode="decimal"
            />
          )}
        </Field>
      )}
      <Choices
        id={controlId(id, 'holidayAllowance')}
        title={pay.allowance}
        hint={pay.allowanceWhere}
        error={errorAt('holidayAllowance')}
        choices={[
          { value: 'excluded', label: pay.excluded },
          { value: 'included', label: pay.included },
          { value: 'unknown', label: pay.unknown, apart: true },
        ]}
        input={register(`${id}.holidayAllowance`)}
      />
    </div>
  );
}
