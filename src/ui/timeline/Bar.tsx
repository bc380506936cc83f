import { paints } from './BarPatterns.tsx';
import type { Lane, LanePattern } from './types.ts';

const half = 7;
const point = 9;

/** The outline of a bar around x = 0; an open end is an arrowhead that points on. */
function outline({ top, bottom, openStart, openEnd }: Outline): string {
  const start = openStart
    ? `M${-half} ${top + point}L0 ${top}L${half} ${top + point}`
    : `M${-half} ${top}H${half}`;
  const end = openEnd
    ? `V${bottom - point}L0 ${bottom}L${-half} ${bottom - point}Z`
    : `V${bottom}H${-half}Z`;
  return start + end;
}

interface Outline {
  readonly top: number;
  readonly bottom: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

interface BarProps extends Outline {
  readonly id: string;
  readonly pattern: LanePattern;
}

/** A lane's bar. */
export function Bar({ id, pattern, ...shape }: BarProps) {
  return (
    <path d={outline(shape)} fill={paints[pattern](id)} stroke="var(--ink)" strokeWidth="1.5" />
  );
}

/** What was cut off a bar. */
export function CutOff({ top, bottom, openEnd }: Omit<Outline, 'openStart'>) {
  if (bottom - top < 2) return null;
  return (
    <path
      d={outline({ top, bottom, openEnd, openStart: false })}
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.25"
      strokeDasharray="2.5 3"
    />
  );
}

interface MarkedProps {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** A part of a bar that does not fit: crossed out, and wider than the bar. */
export function Marked({ id, top, bottom }: MarkedProps) {
  return (
    <path
      d={`M-10 ${top}H10V${Math.max(bottom, top + 6)}H-10Z`}
      fill={`url(#${id}-cross)`}
      stroke="var(--bad)"
      strokeWidth="3"
    />
  );
}

/** The bar's look, as a key to it. */
export function Swatch({ id, lane }: { readonly id: string; readonly lane: Lane }) {
  return (
    <svg aria-hidden="true" width="16" height="26" viewBox="-8 -13 16 26" className="shrink-0">
      <Bar
        id={id}
        pattern={lane.pattern}
        top={-12}
        bottom={12}
        openStart={lane.openStart === true}
        openEnd={lane.openEnd === true}
      />
    </svg>
  );
}
