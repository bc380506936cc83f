import type { ReactNode } from 'react';

interface GridProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

export const cell = 'py-2 pe-3 text-start align-top';

/** A table with a caption, and a head for each column. */
export function Grid({ caption, heads, children }: GridProps) {
  return (
    <table className="w-full max-w-3xl border-b border-line text-sm">
      <caption className="py-2 text-start font-bold">{caption}</caption>
      <thead>
        <tr className="border-b border-edge">
          {heads.map((head) => (
            <th key={head} scope="col" className={cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A row that is named by its first cell. */
export function Row({ head, children }: RowProps) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} font-bold sm:whitespace-nowrap`}>
        {head}
      </th>
      {children}
    </tr>
  );
}
