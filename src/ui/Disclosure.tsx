import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  /** As wide as its place, for lists that have columns of their own. */
  readonly wide?: boolean;
}

/** Detail that is folded away on screen and open on paper. */
export function Disclosure({ summary, children, open, wide = false }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-11 list-none items-center gap-2.5 text-accent-ink underline decoration-1 underline-offset-[0.2em] hover:decoration-[3px] print:no-underline [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-3.5 shrink-0 fill-none stroke-current stroke-2 print:hidden"
        >
          <path d="M1 8h14" />
          <path d="M8 1v14" className="group-open:hidden" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div className={wide ? '' : 'ms-1.5 max-w-measure border-s border-edge py-1 ps-4'}>
        {children}
      </div>
    </details>
  );
}
