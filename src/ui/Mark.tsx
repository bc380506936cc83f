import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Shape = 'yes' | 'no' | 'open' | 'none';

const drawings: Readonly<Record<Shape, ReactNode>> = {
  yes: (
    <>
      <circle cx="12" cy="12" r="10.5" />
      <path d="m7 12.5 3.5 3.5L17 8.5" strokeWidth="2.5" />
    </>
  ),
  no: (
    <>
      <path d="M2 2h20v20H2z" />
      <path d="m7.5 7.5 9 9m0-9-9 9" strokeWidth="2.5" />
    </>
  ),
  open: (
    <>
      <circle cx="12" cy="12" r="10.5" />
      <path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" stroke="none" />
    </>
  ),
  none: (
    <>
      <circle cx="12" cy="12" r="10.5" />
      <path d="M7 12h10" strokeWidth="2.5" />
    </>
  ),
};

const colours: Readonly<Record<Shape, string>> = {
  yes: 'text-good',
  no: 'text-bad',
  open: 'text-open',
  none: 'text-ink-2',
};

interface MarkProps {
  readonly shape: Shape;
  readonly large?: boolean;
  readonly children: ReactNode;
}

function Mark({ shape, large = false, children }: MarkProps) {
  return (
    <span className={classNames('inline-flex items-start gap-2.5', large && 'text-lg font-bold')}>
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        className={classNames(
          'shrink-0 fill-none stroke-current stroke-2',
          large ? 'mt-0.5 size-6' : 'mt-[0.2em] size-[1.1em]',
          colours[shape],
        )}
      >
        {drawings[shape]}
      </svg>
      <span className={classNames('min-w-0', large && colours[shape])}>{children}</span>
    </span>
  );
}

const verdicts = {
  likely: 'yes',
  'not-likely': 'no',
  'cannot-say': 'open',
  'not-needed': 'none',
} as const;

interface VerdictMarkProps {
  readonly verdict: keyof typeof verdicts;
  readonly large?: boolean;
  readonly children: ReactNode;
}

/** A verdict: its shape, with its word as children. */
export const VerdictMark = ({ verdict, large = true, children }: VerdictMarkProps) => (
  <Mark shape={verdicts[verdict]} large={large}>
    {children}
  </Mark>
);

const statuses = { met: 'yes', 'not-met': 'no', unknown: 'open' } as const;

interface StatusMarkProps {
  readonly status: keyof typeof statuses;
  readonly children: ReactNode;
}

/** How one requirement came out: the verdicts' shapes at the size of text. */
export const StatusMark = ({ status, children }: StatusMarkProps) => (
  <Mark shape={statuses[status]}>{children}</Mark>
);
