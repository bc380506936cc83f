import type { ComponentProps } from 'react';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly id: string;
  readonly label: string;
}

const box =
  'm-0 grid size-6 shrink-0 appearance-none place-content-center rounded-sm border-2 border-edge bg-surface ' +
  'checked:border-accent-ink checked:bg-accent focus-visible:outline-none ' +
  'before:-mt-0.5 before:h-3.5 before:w-2 before:rotate-45 before:border-e-[3px] before:border-b-[3px] ' +
  'before:border-on-accent before:opacity-0 checked:before:opacity-100';

/** One thing to agree to; looks like the rows of `Choices`. */
export const Checkbox = ({ label, ...input }: CheckboxProps) => (
  <label
    htmlFor={input.id}
    className="inline-flex min-h-12 items-center gap-4 pe-3 has-checked:font-bold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
  >
    <input {...input} type="checkbox" className={box} />
    <span>{label}</span>
  </label>
);
