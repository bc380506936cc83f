import { useFormContext, useWatch } from 'react-hook-form';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { questions, type DateId, type Precision as Known } from '../../questions/index.ts';
import { DateFields } from '../../ui/index.ts';
import { controlId, problemText } from '../problems.ts';
import { Checkbox } from './Checkbox.tsx';
import { Confirm } from './Confirm.tsx';
import { useFieldWords, type FieldProps } from './field.ts';
import { Precision } from './Precision.tsx';
import { ReadAs } from './ReadAs.tsx';
import { inertWhen, useDateInputs, wrongParts } from './use-date-inputs.ts';

const ofMonth = ['month', 'year'] as const;

/** A date, or as much of it as the person knows. */
export function DateField({ id, titleAs, problems }: FieldProps<DateId>) {
  const { issues, wizard } = useMessages();
  const isUntil = ({ part }: (typeof problems)[number]) => part.startsWith('until-');
  const last = problems.find(isUntil);
  const { ask, where, error, problem } = useFieldWords({
    id,
    problems: problems.filter((each) => !isUntil(each)),
  });
  const { register, setValue } = useFormContext();
  const unsure = useWatch({ name: `${id}.unsure` }) === true;
  const known = useWatch({ name: `${id}.known` }) as Known;
  const unconfirm = () => setValue(`${id}.confirmed`, false);
  const first = useDateInputs(id, unconfirm);
  const until = useDateInputs(`${id}.until`, unconfirm);
  const { day, month, year, halfKnown } = wizard;
  const labels = { day, month, year };

  return (
    <div>
      <DateFields
        {...{ id, titleAs, error, labels }}
        title={ask}
        hint={
          <>
            {where && (
              <p>
                <Phrase text={where} />
              </p>
            )}
            <p className="mt-1">
              {known === 'month' ? halfKnown.exampleMonth : wizard.exampleDate}
            </p>
            {known === 'between' && <p className="mt-4 font-bold text-ink">{halfKnown.from}</p>}
          </>
        }
        {...(known === 'month' && { parts: ofMonth })}
        onPaste={first.onPaste}
        inputs={inertWhen(unsure, first.inputs)}
        wrong={wrongParts(problem)}
        autoComplete={id === 'birthDate' ? 'bday' : undefined}
      />
      {known !== 'month' && !unsure && <ReadAs name={id} />}
      {known === 'between' && (
        <div className="mt-6">
          <DateFields
            id={controlId(id, 'until')}
            title={halfKnown.until}
            error={last && problemText(issues, last)}
            labels={labels}
            onPaste={until.onPaste}
            inputs={inertWhen(unsure, until.inputs)}
            wrong={wrongParts(last)}
          />
          <ReadAs name={`${id}.until`} />
        </div>
      )}
      <div className={problem && 'border-s-4 border-bad ps-4'}>
        <Confirm problem={problem} />
      </div>
      {'between' in questions[id] && (
        <div className="mt-4">
          <Precision {...{ id, known }} />
        </div>
      )}
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
