interface SegmentsProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const segment =
  '-ms-px -mt-px flex min-h-11 items-center gap-2 border border-edge px-3 text-sm ' +
  'hover:bg-accent-soft has-checked:bg-accent-soft has-checked:font-bold ' +
  'has-focus-visible:z-1 has-focus-visible:outline-3 has-focus-visible:outline-focus';

/** One of a few ways to look at the same thing, side by side: native radios. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { name, title, hint, choices, value, onChange } = props;
  return (
    <fieldset className="print:hidden" aria-describedby={hint && `${name}-hint`}>
      <legend className="mb-1.5 text-sm font-bold">{title}</legend>
      <div className="grid grid-cols-2 ps-px pt-px sm:flex sm:flex-wrap">
        {choices.map((choice) => (
          <label key={choice.value} className={segment}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="m-0 size-4 shrink-0 accent-accent-ink focus-visible:outline-none"
            />
            <span className="min-w-0 wrap-anywhere">{choice.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${name}-hint`} className="mt-1 text-sm text-ink-2">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
