import { paints } from './BarPatterns.tsx';
import type { Lane } from './types.ts';

/** Eight points where the picture has its full width. */
export const letters = 10.667;

/** Letters without the lines' stroke. */
export const asText = (bold: boolean) =>
  ({ fill: 'var(--ink)', stroke: 'none', fontWeight: bold ? 700 : 400 }) as const;

interface AcrossProps {
  readonly id: string;
  readonly lane: Omit<Lane, 'text'>;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly marked: readonly [number, number] | undefined;
}

/** A lane's name and its bar; an open end points on. */
export function Across({ id, lane, y, from, to, marked }: AcrossProps) {
  const { name, pattern, openStart, openEnd } = lane;
  const start = openStart
    ? `M${from + 6} ${y + 5}L${from} ${y}L${from + 6} ${y - 5}`
    : `M${from} ${y + 5}V${y - 5}`;
  const end = openEnd ? `H${to - 6}L${to} ${y}L${to - 6} ${y + 5}Z` : `H${to}V${y + 5}Z`;
  return (
    <>
      <text x="0" y={y + letters * 0.35} fontSize={letters} {...asText(false)}>
        {name}
      </text>
      <path d={start + end} fill={paints[pattern](id)} strokeWidth="1" />
      {marked && (
        <path
          d={`M${marked[0]} ${y - 7}H${Math.max(marked[1], marked[0] + 6)}V${y + 7}H${marked[0]}Z`}
          fill={`url(#${id}-cross)`}
          strokeWidth="1.5"
        />
      )}
    </>
  );
}
