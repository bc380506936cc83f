import type { ComponentProps, ReactNode } from 'react';

interface RowProps extends Omit<ComponentProps<'li'>, 'children'> {
  /** A number or a mark. */
  readonly mark: ReactNode;
  readonly head: ReactNode;
  readonly cites?: string;
  readonly children: ReactNode;
}

/** A line of the sheet's timetable: mark, day or name, what it is, its sources. One grid from top to bottom. */
export const Row = ({ mark, head, cites, children, ...rest }: RowProps) => (
  <li
    {...rest}
    data-keep=""
    className="grid grid-cols-[5mm_44mm_minmax(0,1fr)_13mm] gap-x-[2mm] border-t-[0.5pt] border-line py-(--sheet-row)"
  >
    <div>{mark}</div>
    <div className="min-w-0">{head}</div>
    <div className="min-w-0">{children}</div>
    <div className="text-end text-[8pt]">{cites}</div>
  </li>
);
