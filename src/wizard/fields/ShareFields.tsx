import { useFormContext } from 'react-hook-form';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { Choices, Field, TextInput } from '../../ui/index.ts';
import { controlId, type Problem } from '../problems.ts';
import { Confirm } from './Confirm.tsx';

interface ShareFieldsProps {
  readonly id: 'sickPay';
  readonly problem: Problem | undefined;
  errorAt(part: string): string | undefined;
}

/** A percentage of the salary, and whether it is counted only up to the maximum daily wage. */
export function ShareFields({ id, problem, errorAt }: ShareFieldsProps) {
  const { sickPay } = useMessages().wizard;
  const { register, setValue } = useFormContext();
  const onChange = () => setValue(`${id}.confirmed`, false);
  return (
    <>
      <Field id={controlId(id, 'percent')} title={sickPay.percent} error={errorAt('percent')}>
        {(wiring) => (
          <>
            <TextInput
              {...wiring}
              {...register(`${id}.percent`, { onChange })}
              after={sickPay.percentUnit}
              width="year"
              inputMode="decimal"
            />
            <Confirm problem={problem} />
          </>
        )}
      </Field>
      <Choices
        id={controlId(id, 'statutoryCap')}
        title={sickPay.cap}
        hint={<Phrase text={sickPay.capWhere} />}
        error={errorAt('statutoryCap')}
        choices={[
          { value: 'yes', label: sickPay.yes },
          { value: 'no', label: sickPay.no },
        ]}
        input={register(`${id}.statutoryCap`)}
      />
    </>
  );
}
