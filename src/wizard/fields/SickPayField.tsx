import { useFormContext, useWatch } from 'react-hook-form';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { Choices, FieldGroup } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { AmountFields } from './AmountFields.tsx';
import { useFieldWords, type FieldProps } from './field.ts';
import { ShareFields } from './ShareFields.tsx';

/** A percentage of the salary, or an amount. What was typed for one stays while the other is chosen. */
export function SickPayField({ id, titleAs, problems, answers }: FieldProps<'sickPay'>) {
  const { sickPay } = useMessages().wizard;
  const { ask, where, problem, errorAt } = useFieldWords({ id, problems });
  const { register, setValue, clearErrors } = useFormContext();

  /** What looked like a slip was the other kind of answer. */
  function onChange() {
    clearErrors(id);
    setValue(`${id}.confirmed`, false);
  }

  const kind = useWatch({ name: `${id}.kind` }) as string;
  return (
    <div className="grid gap-8">
      <Choices
        {...{ titleAs }}
        id={controlId(id, 'kind')}
        title={ask}
        hint={where && <Phrase text={where} />}
        error={errorAt('kind')}
        choices={[
          { value: 'percent', label: sickPay.byPercent },
          { value: 'amount', label: sickPay.byAmount },
        ]}
        input={register(`${id}.kind`, { onChange })}
      />
      {kind === 'percent' && <ShareFields {...{ id, problem, errorAt }} />}
      {kind === 'amount' && (
        <FieldGroup id={id} title={ask} titleAs="hidden">
          <div className="grid gap-8">
            <AmountFields {...{ id, answers, problem, errorAt }} />
          </div>
        </FieldGroup>
      )}
    </div>
  );
}
