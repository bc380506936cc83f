import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlLook } from './TextInput.tsx';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className'> {
  readonly rows: number;
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => (
  <textarea
    autoComplete="off"
    {...props}
    className={classNames(controlLook, 'block w-full max-w-measure py-2')}
  />
);
