import type { ReactNode } from 'react';
import type { Point, PointState } from './types.ts';

const shapes: Readonly<Record<PointState, ReactNode>> = {
  upcoming: <circle r="5.5" fill="var(--paper)" />,
  today: <circle r="5.5" fill="var(--ink)" />,
  extension: <circle r="5.5" fill="var(--paper)" strokeDasharray="2.5 2" />,
  'perhaps-overdue': <path d="M-5.5-5.5h11v11h-11z" fill="var(--paper)" strokeDasharray="2.5 2" />,
  overdue: (
    <>
      <path d="M-6.5-6.5h13v13h-13z" fill="var(--paper)" />
      <path d="m-3.2-3.2 6.4 6.4m0-6.4-6.4 6.4" />
    </>
  ),
  conflict: (
    <>
      <path d="M0-10 10 7.5h-20Z" fill="var(--paper)" strokeLinejoin="round" strokeWidth="2.5" />
      <path d="M0-4v5m0 2.5v1.5" />
    </>
  ),
  done: (
    <>
      <circle r="6.5" fill="var(--paper)" />
      <path d="m-3 .3 2.2 2.3 4-4.6" />
    </>
  ),
};

interface StationProps {
  readonly x: number;
  readonly y: number;
  readonly point: Pick<Point, 'state' | 'emphasis'>;
}

/** A point on the axis; its state shows in the shape. */
export function Station({ x, y, point }: StationProps) {
  const colour =
    point.state === 'overdue' || point.state === 'conflict' ? 'var(--bad)' : 'var(--ink)';
  return (
    <g transform={`translate(${x} ${y})`} stroke={colour} strokeWidth="2">
      {point.emphasis ? (
        <>
          <circle r="9" fill="var(--paper)" strokeWidth="3" />
          <circle r="3.5" fill={colour} stroke="none" />
        </>
      ) : (
        shapes[point.state]
      )}
    </g>
  );
}
