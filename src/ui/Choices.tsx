import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, errorBar, HintAndError, Title, type Titled } from './Title.tsx';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Set off from the options above it, as "I don't know" is. */
  readonly apart?: boolean | undefined;
}

interface ChoicesProps extends Titled {
  /** The first radio is called `id`, the others `${id}-${value}`. */
  readonly id: string;
  readonly choices: readonly Choice[];
  /** What the form library registers: name, ref, handlers. */
  readonly input: Omit<ComponentProps<'input'>, 'value' | 'type' | 'id'>;
  /** The chosen value, when the parent holds it; left out, the form library does. */
  readonly value?: string | null | undefined;
}

const radio =
  'm-0 mt-px size-6 shrink-0 appearance-none rounded-full border-2 border-edge bg-surface ' +
  'checked:border-[8px] checked:border-accent-ink group-hover:not-checked:border-ink';

const row =
  'group flex min-h-14 items-start gap-4 border-b border-line px-3 py-4 hover:bg-accent-soft ' +
  'has-checked:bg-accent-soft has-checked:font-bold has-focus-visible:outline-3 ' +
  'has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus';

/** One answer out of a few, each a row that can be pressed anywhere. */
export function Choices(props: ChoicesProps) {
  const { id, title, titleAs, headingRef, hint, error, choices, input, value } = props;
  return (
    <div className={error ? errorBar : undefined}>
      <fieldset aria-describedby={describedBy({ id, hint, error })}>
        <legend>
          <Title titleAs={titleAs} headingRef={headingRef}>
            {title}
          </Title>
        </legend>
        <HintAndError id={id} hint={hint} error={error} titleAs={titleAs} />
        <div
          className={`max-w-measure border-t-2 border-ink ${titleAs === 'heading' ? 'mt-8' : 'mt-3'}`}
        >
          {choices.map((choice, index) => {
            const own = index === 0 ? id : `${id}-${choice.value}`;
            return (
              <label
                key={choice.value}
                htmlFor={own}
                className={classNames(row, choice.apart && 'mt-6 border-t')}
              >
                <input
                  {...input}
                  {...(value === undefined ? {} : { checked: choice.value === value })}
                  type="radio"
                  id={own}
                  value={choice.value}
                  aria-labelledby={choice.hint ? `${own}-name` : undefined}
                  aria-describedby={choice.hint ? `${own}-about` : undefined}
                  className={classNames(radio, 'focus-visible:outline-none')}
                />
                <span className="min-w-0">
                  <span id={choice.hint ? `${own}-name` : undefined} className="block">
                    {choice.label}
                  </span>
                  {choice.hint && (
                    <span
                      id={`${own}-about`}
                      className="mt-0.5 block text-sm font-normal text-ink-2"
                    >
                      {choice.hint}
                    </span>
                  )}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
