import type { UseFormRegisterReturn } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { controlId } from '../problems.ts';
import type { AmountId } from './AmountFields.tsx';

const radio =
  'm-0 size-6 shrink-0 appearance-none rounded-full border-2 border-edge bg-surface ' +
  'checked:border-[8px] checked:border-accent-ink focus-visible:outline-none';

/** Per month, year or hour, in one line beside the amount. */
export function PerRadios({
  id,
  input,
}: {
  readonly id: AmountId;
  readonly input: UseFormRegisterReturn;
}) {
  const { pay } = useMessages().wizard;
  const labels = { month: pay.perMonth, year: pay.perYear, hour: pay.perHour };
  return (
    <fieldset>
      <legend className="font-bold">{pay.per}</legend>
      <div className="mt-2 flex flex-wrap gap-x-6">
        {(['month', 'year', 'hour'] as const).map((per) => (
          <label
            key={per}
            htmlFor={controlId(id, per)}
            className="inline-flex min-h-12 items-center gap-3 has-checked:font-bold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input {...input} type="radio" id={controlId(id, per)} value={per} className={radio} />
            <span>{labels[per]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
