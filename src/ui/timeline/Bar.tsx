import type { Lane, LanePattern } from './types.ts';

/** What a bar is filled with. */
export const paints: Readonly<Record<LanePattern, (id: string) => string>> = {
  solid: () => 'var(--ink)',
  outline: () => 'var(--paper)',
  hatch: (id) => `url(#${id}-hatch)`,
  dots: (id) => `url(#${id}-dots)`,
  rungs: (id) => `url(#${id}-rungs)`,
};

/** The fills that black ink needs patterns for. */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <defs stroke="none">
      <pattern
        id={`${id}-hatch`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0h5v5H0z" fill="var(--paper)" />
        <path d="M0 0v5" stroke="var(--ink)" strokeWidth="3" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0h6v6H0z" fill="var(--paper)" />
        <circle cx="3" cy="3" r="1.3" fill="var(--ink)" />
      </pattern>
      <pattern id={`${id}-rungs`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0h6v6H0z" fill="var(--paper)" />
        <path d="M0 3h6" stroke="var(--ink)" strokeWidth="1.5" />
      </pattern>
      <pattern id={`${id}-past`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="m-2 2 4-4M0 8l8-8M6 10l4-4" stroke="var(--edge)" strokeWidth="0.75" />
      </pattern>
      <pattern id={`${id}-free`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 0h4v4H0z" fill="var(--paper)" />
        <circle cx="1" cy="1" r="0.8" fill="var(--edge)" />
        <circle cx="3" cy="3" r="0.8" fill="var(--edge)" />
      </pattern>
      <pattern id={`${id}-cross`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8H0z" fill="var(--paper)" />
        <path d="m-1-1 10 10m0-10-10 10" stroke="var(--bad)" strokeWidth="2" />
      </pattern>
    </defs>
  );
}

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
