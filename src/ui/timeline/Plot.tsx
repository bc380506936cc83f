import { Bar, BarPatterns, Marked } from './Bar.tsx';
import type { TimelineProps } from './types.ts';

type PlotProps = Pick<TimelineProps, 'scale' | 'ticks' | 'lanes' | 'points'> & {
  readonly id: string;
  readonly y: (at: number) => number;
  readonly height: number;
};

/** Hairlines of the ticks, the lanes' bars, and where points lie on them. Widths are shares, so it stretches. */
export function Plot({ id, scale, ticks, lanes, points, y, height }: PlotProps) {
  const x = (index: number) => `${((index + 0.5) / lanes.length) * 100}%`;
  const across = (at: number) => ({ x2: '100%', y1: y(at), y2: y(at) });
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height}
      stroke="var(--ink)"
      className="col-start-2 row-start-2 block overflow-visible rtl:-scale-x-100"
    >
      <BarPatterns id={id} />
      {ticks.map(({ at, major }) => (
        <line key={at} {...across(at)} stroke={major ? 'var(--edge)' : 'var(--line)'} />
      ))}
      {points.map((point) => {
        const lane = lanes.findIndex(({ id: own }) => own === point.lane);
        if (lane < 0) return null;
        return <line key={point.id} x1={x(lane)} {...across(point.at)} strokeWidth="1.5" />;
      })}
      {lanes.map((lane, index) => (
        <svg key={lane.id} x={x(index)} className="overflow-visible">
          <Bar
            id={id}
            pattern={lane.pattern}
            top={y(lane.from)}
            bottom={y(lane.to)}
            openStart={lane.openStart === true || lane.from < scale.from}
            openEnd={lane.openEnd === true || lane.to > scale.to}
          />
          {lane.marked && <Marked id={id} top={y(lane.marked.from)} bottom={y(lane.marked.to)} />}
          {points.map((point) =>
            point.lane === lane.id ? (
              <path key={point.id} d={`M-11 ${y(point.at)}H11`} strokeWidth="4" />
            ) : null,
          )}
        </svg>
      ))}
    </svg>
  );
}
