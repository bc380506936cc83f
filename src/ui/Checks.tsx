interface CheckChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ChecksProps {
  /** Makes the ids. */
  readonly name: string;
  readonly choices: readonly CheckChoice[];
  /** The values that are ticked. */
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Some of a few, or a yes or no: native checkboxes, each a row that can be pressed anywhere. */
export function Checks({ name, choices, values, onChange }: ChecksProps) {
  return choices.map(({ value, label, hint }) => {
    const id = `${name}-${value}`;
    const isOn = values.includes(value);
    const toggled = () =>
      choices
        .map((each) => each.value)
        .filter((each) => (each === value) !== values.includes(each));
    return (
      <div key={value}>
        <label htmlFor={id} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            id={id}
            checked={isOn}
            onChange={() => onChange(toggled())}
            aria-describedby={hint && `${id}-hint`}
            className="m-0 size-5 shrink-0 accent-accent-ink"
          />
          <span>{label}</span>
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-ink-2">
            {hint}
          </p>
        )}
      </div>
    );
  });
}
