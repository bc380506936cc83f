import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { questions, type DateId } from '../../questions/index.ts';
import { DateFields } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { Checkbox } from './Checkbox.tsx';
import { Confirm } from './Confirm.tsx';
import { useFieldWords, type FieldProps } from './field.ts';
import { useDateInputs, wrongParts } from './use-date-inputs.ts';

export function DateField({ id, titleAs, problems }: FieldProps<DateId>) {
  const { wizard } = useMessages();
  const { ask, where, error, problem } = useFieldWords({ id, problems });
  const { register, setValue } = useFormContext();
  const unsure = useWatch({ name: `${id}.unsure` }) === true;
  const { inputs, onPaste } = useDateInputs(id, () => setValue(`${id}.confirmed`, false));

  const rest = unsure ? ({ 'aria-disabled': true, readOnly: true } as const) : {};
  return (
    <div>
      <DateFields
        {...{ id, titleAs, error, onPaste }}
        title={ask}
        hint={
          <>
            {where && <p>{where}</p>}
            <p className="mt-1">{wizard.exampleDate}</p>
          </>
        }
        labels={{ day: wizard.day, month: wizard.month, year: wizard.year }}
        inputs={{
          day: { ...inputs.day, ...rest },
          month: { ...inputs.month, ...rest },
          year: { ...inputs.year, ...rest },
        }}
        wrong={wrongParts(problem)}
        autoComplete={id === 'birthDate' ? 'bday' : undefined}
      />
      <div className={problem && 'border-s-4 border-bad ps-4'}>
        <Confirm problem={problem} />
      </div>
      {questions[id].unsure && (
        <div className="mt-6">
          <Checkbox
            id={controlId(id, 'unsure')}
            label={wizard.unsure}
            {...register(`${id}.unsure`)}
          />
        </div>
      )}
    </div>
  );
}
