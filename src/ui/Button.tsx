import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

type Kind = 'primary' | 'secondary' | 'quiet';

const shared =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-sm font-bold ' +
  'transition-colors print:hidden disabled:opacity-60';

const kinds: Readonly<Record<Kind, string>> = {
  primary:
    'border-2 border-accent-ink bg-accent px-6 text-base text-on-accent hover:border-ink hover:bg-ink hover:text-paper',
  secondary:
    'border-2 border-ink bg-transparent px-6 text-base text-ink hover:bg-ink hover:text-paper',
  quiet:
    'px-0 text-start font-normal text-accent-ink underline decoration-1 underline-offset-[0.2em] hover:decoration-[3px]',
};

interface Look {
  readonly kind?: Kind | undefined;
}

/** `type` is "button" unless told otherwise. */
export function Button({
  kind = 'primary',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return (
    <button {...rest} type={type} className={classNames(shared, kinds[kind], rest.className)} />
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({ kind = 'primary', children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a
      {...rest}
      className={classNames(
        shared,
        kinds[kind],
        kind !== 'quiet' && 'no-underline',
        rest.className,
      )}
    >
      {children}
    </a>
  );
}
