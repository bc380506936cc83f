import type { ReactNode } from 'react';

interface LinkRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A row with an address is a link, one without is a button. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
}

interface LinkRowsProps {
  readonly rows: readonly LinkRow[];
}

const look =
  'group flex h-full w-full items-start justify-between gap-4 border-t border-edge pt-3.5 pb-6 ' +
  'text-start text-ink no-underline hover:border-t-[3px] hover:border-ink hover:pt-3';

function Words({ label, hint }: LinkRow) {
  return (
    <>
      <span className="min-w-0">
        <span className="block text-lg leading-snug font-bold group-hover:underline">{label}</span>
        {hint && <span className="mt-1 block text-sm text-ink-2">{hint}</span>}
      </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="mt-1.5 size-4 shrink-0 fill-none stroke-accent-ink stroke-2 rtl:-scale-x-100"
      >
        <path d="M1 10h17M11 3l7 7-7 7" />
      </svg>
    </>
  );
}

/** Large choices that lead on at once, in two columns where there is room. */
export function LinkRows({ rows }: LinkRowsProps) {
  return (
    <ul role="list" className="grid gap-x-10 sm:grid-cols-2">
      {rows.map((row) => (
        <li key={row.id}>
          {row.href === undefined ? (
            <button type="button" className={look} onClick={row.onPress}>
              <Words {...row} />
            </button>
          ) : (
            <a href={row.href} className={look} onClick={row.onPress}>
              <Words {...row} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
