import type { UseFormRegisterReturn } from 'react-hook-form';

interface InlineRadiosProps<Value extends string> {
  /** Each radio is called `${name}-${value}`. */
  readonly name: string;
  readonly title: string;
  /** The values, in order, with their words. */
  readonly labels: Readonly<Record<Value, string>>;
  readonly input: UseFormRegisterReturn;
}

const radio =
  'm-0 size-6 shrink-0 appearance-none rounded-full border-2 border-edge bg-surface ' +
  'checked:border-[8px] checked:border-accent-ink focus-visible:outline-none';

/** A few short choices in one line. */
export const InlineRadios = <Value extends string>({
  name,
  title,
  labels,
  input,
}: InlineRadiosProps<Value>) => (
  <fieldset>
    <legend className="font-bold">{title}</legend>
    <div className="mt-2 flex flex-wrap gap-x-6">
      {(Object.keys(labels) as Value[]).map((value) => (
        <label
          key={value}
          htmlFor={`${name}-${value}`}
          className="inline-flex min-h-12 items-center gap-3 has-checked:font-bold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input {...input} type="radio" id={`${name}-${value}`} value={value} className={radio} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
