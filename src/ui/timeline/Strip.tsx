import { useId } from 'react';
import { Across, asText, letters } from './Across.tsx';
import { BarPatterns } from './BarPatterns.tsx';
import { rowsFor } from './rows-for.ts';
import { spacedTicks } from './scale-to-fit.ts';
import { Station } from './Station.tsx';
import type { Lane, PointState } from './types.ts';

interface Numbered {
  readonly at: number;
  readonly opens?: number | undefined;
  readonly label: string;
  readonly state: PointState;
  readonly emphasis?: boolean;
}

interface StripProps {
  readonly scale: { readonly from: number; readonly to: number };
  readonly ticks: readonly {
    readonly at: number;
    readonly label: string;
    readonly major: boolean;
  }[];
  readonly today: { readonly at: number; readonly label: string };
  readonly lanes: readonly Omit<Lane, 'text'>[];
  readonly points: readonly Numbered[];
  /** Days from which two things do not fit together. */
  readonly conflicts: readonly number[];
}

/** The picture is as wide as a sheet of A4 between its margins. */
const width = 680;
const left = 140;
const right = 10;
const head = 30;
const laneHeight = 17;
const rowHeight = 13;
/** What the label of a month takes. */
const labelWidth = 30;
/** From the line to the first numbers. */
const below = 13;

/** Time running across a sheet to scale: lanes as bars, duties as numbered stations on one line. */
export function Strip({ scale, ticks, today, lanes, points, conflicts }: StripProps) {
  const id = useId();
  const days = Math.max(1, scale.to - scale.from);
  const x = (at: number) => {
    const within = Math.min(Math.max(at, scale.from), scale.to);
    return Math.round(left + ((within - scale.from) / days) * (width - left - right));
  };
  const axis = head + lanes.length * laneHeight + 14;
  const sorted = points.toSorted((one, other) => one.at - other.at);
  const rows = rowsFor(
    sorted.map(({ at }) => x(at)),
    17,
  );
  const height = axis + below + rowHeight * (1 + Math.max(0, ...rows));
  const rowAt = (index: number) => axis + below + (rows[index] ?? 0) * rowHeight;
  const named = spacedTicks(ticks, x, labelWidth);
  const now = x(today.at);
  const fits = ({ at }: (typeof ticks)[number]) => x(at) + labelWidth < width;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      stroke="var(--ink)"
      className="block overflow-visible"
    >
      <BarPatterns id={id} />
      {ticks.map((tick) => (
        <g key={tick.at}>
          <path
            d={`M${x(tick.at)} ${head - 14}V${axis}`}
            stroke={tick.major ? 'var(--edge)' : 'var(--line)'}
            strokeWidth={tick.major ? 1 : 0.5}
          />
        </g>
      ))}
      {lanes.map((lane, index) => (
        <Across
          key={lane.id}
          {...{ id, lane }}
          y={head + (index + 0.5) * laneHeight}
          from={x(lane.from)}
          to={x(lane.to)}
          marked={lane.marked && [x(lane.marked.from), x(lane.marked.to)]}
        />
      ))}
      <path d={`M${left} ${axis}H${width - right}`} strokeWidth="2" />
      <path d={`M${now} ${head - 18}v4M${now} ${head - 3}V${axis + 7}`} strokeWidth="2.5" />
      {[...named].filter(fits).map((tick) => (
        <text
          key={tick.at}
          x={x(tick.at) + 3}
          y={head - 5}
          fontSize={letters}
          {...asText(tick.major)}
        >
          {tick.label}
        </text>
      ))}
      <text
        x={Math.min(Math.max(now, left + 45), width - right - 45)}
        y={letters - 1}
        textAnchor="middle"
        fontSize={letters}
        {...asText(true)}
      >
        {today.label}
      </text>
      {sorted.map(({ at, label }) => (
        <path key={`${at} ${label}`} d={`M${x(at)} ${axis}v${below}`} strokeWidth="0.75" />
      ))}
      {sorted.map((point, index) => (
        <g key={`${point.at} ${point.label}`}>
          {point.opens !== undefined && (
            <path
              d={`M${x(point.opens)} ${axis - 3}V${axis - 9}H${x(point.at)}V${axis - 3}`}
              fill="none"
            />
          )}
          <Station x={x(point.at)} y={axis} point={point} />
          <text
            x={x(point.at)}
            y={rowAt(index) + letters * 0.8}
            textAnchor="middle"
            fontSize={letters}
            {...asText(point.emphasis === true)}
          >
            {point.label}
          </text>
        </g>
      ))}
      {conflicts.map((at) => (
        <Station key={at} x={x(at)} y={axis} point={{ state: 'conflict' }} />
      ))}
    </svg>
  );
}
