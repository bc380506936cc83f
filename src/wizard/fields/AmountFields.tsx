import { useFormContext, useWatch } from 'react-hook-form';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { payParts, type Answers, type Pay } from '../../questions/index.ts';
import { Choices, Field, TextInput } from '../../ui/index.ts';
import { controlId, type Problem } from '../problems.ts';
import { Confirm } from './Confirm.tsx';
import { HoursField } from './HoursField.tsx';
import { PerRadios } from './PerRadios.tsx';
import type { AmountId } from './field.ts';
import { Understood } from './Understood.tsx';

interface AmountFieldsProps {
  readonly id: AmountId;
  readonly answers: Answers;
  readonly problem: Problem | undefined;
  errorAt(part: string): string | undefined;
}

/** Amount and per what; the hours and whether the holiday allowance is in it where they are needed. */
export function AmountFields({ id, answers, problem, errorAt }: AmountFieldsProps) {
  const { pay } = useMessages().wizard;
  const { register, setValue } = useFormContext();
  const per = useWatch({ name: `${id}.per` }) as Pay['per'];
  const parts = payParts(id, answers);
  const onChange = () => setValue(`${id}.confirmed`, false);
  return (
    <>
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
      {(per === 'hour' || parts.hoursPerWeek) && (
        <HoursField id={id} error={errorAt('hoursPerWeek')} />
      )}
      {parts.holidayAllowance && (
        <Choices
          id={controlId(id, 'holidayAllowance')}
          title={pay.allowance}
          hint={<Phrase text={pay.allowanceWhere} />}
          error={errorAt('holidayAllowance')}
          choices={[
            { value: 'excluded', label: pay.excluded },
            { value: 'included', label: pay.included },
            { value: 'unknown', label: pay.unknown, apart: true },
          ]}
          input={register(`${id}.holidayAllowance`)}
        />
      )}
    </>
  );
}
