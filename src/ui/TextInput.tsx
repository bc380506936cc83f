import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

interface TextInputProps extends ComponentProps<'input'> {
  /** A unit shown before the field, such as a currency sign; its label says it too. */
  readonly before?: string | undefined;
  /** A unit shown after the field, such as "%"; its label says it too. */
  readonly after?: string | undefined;
  readonly size?: never;
  readonly width?: 'year' | 'amount' | 'full';
}

/** The look of every control that takes typed text. */
export const controlLook =
  'min-h-12 rounded-sm border-2 border-edge bg-surface px-3 text-lg text-ink ' +
  'hover:border-ink focus-visible:border-ink aria-invalid:border-bad focus-visible:outline-offset-0';

const widths = { year: 'w-24', amount: 'w-full max-w-44', full: 'w-full max-w-md' } as const;

const unit = 'shrink-0 text-lg whitespace-nowrap text-ink-2';

/** One line of text; takes the props that a form library registers, `ref` included. */
export function TextInput({ before, after, width = 'full', className, ...rest }: TextInputProps) {
  const input = (
    <input
      type="text"
      autoComplete="off"
      {...rest}
      className={classNames(controlLook, widths[width], 'min-w-0', className)}
    />
  );
  if (!before && !after) return input;
  return (
    <div className="flex items-center gap-3">
      {before && (
        <span aria-hidden="true" className={unit}>
          {before}
        </span>
      )}
      {input}
      {after && (
        <span aria-hidden="true" className={unit}>
          {after}
        </span>
      )}
    </div>
  );
}
