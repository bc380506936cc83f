import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlLook } from './TextInput.tsx';

interface SelectProps extends ComponentProps<'select'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of a list that would be long as rows: the browser's own. */
export function Select({ choices, className, ...rest }: SelectProps) {
  return (
    <select {...rest} className={classNames(controlLook, 'w-full max-w-md', className)}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
