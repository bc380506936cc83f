import type { ClipboardEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { questions, splitPasted, type DateId, type DatePart } from '../../questions/index.ts';
import { DateFields } from '../../ui/index.ts';
import { controlId, type Problem } from '../problems.ts';
import { Checkbox } from './Checkbox.tsx';
import { Confirm } from './Confirm.tsx';
import { useFieldWords, type FieldProps } from './field.ts';

const parts = ['day', 'month', 'year'] as const satisfies readonly DatePart[];

const ofOnePart: ReadonlySet<string> = new Set<Problem['issue']>([
  'date-incomplete',
  'date-not-a-number',
  'date-year-four-digits',
]);

/** The fields a problem is about; undefined means all of them. */
const wrongParts = (problem: Problem | undefined) =>
  problem && ofOnePart.has(problem.issue) ? { [problem.part]: true } : undefined;

export function DateField({ id, titleAs, problem }: FieldProps<DateId>) {
  const { wizard } = useMessages();
  const { ask, where, error } = useFieldWords({ id, problem });
  const { register, setValue } = useFormContext();
  const unsure = useWatch({ name: `${id}.unsure` }) === true;

  const doubtAgain = () => setValue(`${id}.confirmed`, false);
  const input = (part: DatePart) => ({
    ...register(`${id}.${part}`, { onChange: doubtAgain }),
    ...(unsure && { 'aria-disabled': true, readOnly: true }),
  });

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = splitPasted(event.clipboardData.getData('text'));
    if (!pasted) return;
    event.preventDefault();
    for (const part of parts) setValue(`${id}.${part}`, pasted[part]);
    doubtAgain();
  }

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
        inputs={{ day: input('day'), month: input('month'), year: input('year') }}
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
