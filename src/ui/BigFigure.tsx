import type { ReactNode } from 'react';

interface BigFigureProps {
  readonly figure: string;
  /** What is counted, such as "days left". */
  readonly unit: string;
  /** What the figure is about, in words. */
  readonly children: ReactNode;
}

/** The one number of a page, legible across a room. */
export function BigFigure({ figure, unit, children }: BigFigureProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4 break-inside-avoid">
      <p className="flex flex-wrap items-baseline gap-x-3 font-bold">
        <span key={figure} translate="no" className="-ms-[0.04em] text-4xl tracking-[-0.05em]">
          {figure}
        </span>
        <span className="max-w-[5em] text-xl leading-none">{unit}</span>
      </p>
      <div className="max-w-measure min-w-0">{children}</div>
    </div>
  );
}
