import type { ClipboardEventHandler, ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlLook } from './TextInput.tsx';
import { describedBy, errorBar, HintAndError, Title, type Titled } from './Title.tsx';

const all = ['day', 'month', 'year'] as const;

export type DatePart = (typeof all)[number];

interface DateFieldsProps extends Titled {
  /** The inputs are called `${id}-day`, `${id}-month` and `${id}-year`. */
  readonly id: string;
  readonly labels: Readonly<Record<DatePart, string>>;
  /** The parts that are asked for; all of them when left out. */
  readonly parts?: readonly DatePart[];
  /** What the form library registers for each part. */
  readonly inputs: Readonly<Record<DatePart, ComponentProps<'input'>>>;
  /** The parts that the error is about; all of them when left out. */
  readonly wrong?: Readonly<Partial<Record<DatePart, boolean>>> | undefined;
  /** "bday" gives the fields of a birth date their autocomplete names. */
  readonly autoComplete?: 'bday' | undefined;
  readonly onPaste?: ClipboardEventHandler<HTMLInputElement> | undefined;
}

/** A date as three typed fields, or a month as two; the cursor never jumps by itself. */
export function DateFields(props: DateFieldsProps) {
  const { id, title, titleAs, headingRef, hint, error, labels, inputs, wrong, autoComplete } =
    props;
  const { parts = all } = props;
  const isWrong = (part: DatePart) => Boolean(error) && (wrong ? wrong[part] === true : true);
  return (
    <div className={error ? errorBar : undefined}>
      <fieldset id={id} aria-describedby={describedBy({ id, hint, error })}>
        <legend>
          <Title titleAs={titleAs} headingRef={headingRef}>
            {title}
          </Title>
        </legend>
        <HintAndError id={id} hint={hint} error={error} titleAs={titleAs} />
        <div className={`flex flex-wrap gap-4 ${titleAs === 'heading' ? 'mt-6' : 'mt-3'}`}>
          {parts.map((part) => (
            <div key={part}>
              <label htmlFor={`${id}-${part}`} className="mb-1 block text-sm font-bold">
                {labels[part]}
              </label>
              <input
                type="text"
                inputMode="numeric"
                autoComplete={autoComplete ? `${autoComplete}-${part}` : 'off'}
                onPaste={props.onPaste}
                {...inputs[part]}
                id={`${id}-${part}`}
                aria-invalid={isWrong(part) || undefined}
                className={classNames(controlLook, part === 'year' ? 'w-24' : 'w-16')}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
