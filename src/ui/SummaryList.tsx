import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly id: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
}

/** Terms and values as the rows of a timetable, each with room for an action. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <div className="@container">
      <dl className="border-t-2 border-ink">
        {rows.map(({ id, term, value, action }) => (
          <div
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-b border-line py-2.5 break-inside-avoid @lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_4.5rem]"
          >
            <dt className="col-span-2 text-ink-2 @lg:col-span-1">{term}</dt>
            <dd className="min-w-0 font-bold">{value}</dd>
            {action && <dd className="-my-2.5 justify-self-end print:hidden">{action}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
