import { Bar, CutOff, Marked } from './Bar.tsx';
import { BarPatterns } from './BarPatterns.tsx';
import { Ground, Veil } from './Ground.tsx';
import type { Lane, TimelineProps } from './types.ts';

type PlotProps = Pick<
  TimelineProps,
  'scale' | 'ticks' | 'lanes' | 'points' | 'today' | 'free' | 'links'
> & {
  readonly id: string;
  readonly y: (at: number) => number;
  readonly height: number;
};

function LaneBar({ id, lane, scale, y }: Pick<PlotProps, 'id' | 'scale' | 'y'> & { lane: Lane }) {
  const { pattern, from, to, marked, uncut } = lane;
  const cut = uncut !== undefined && uncut > to;
  return (
    <>
      <Bar
        id={id}
        pattern={pattern}
        top={y(from)}
        bottom={y(to)}
        openStart={lane.openStart === true || from < scale.from}
        openEnd={lane.openEnd === true || to > scale.to}
      />
      {cut && !marked && to < scale.to && (
        <CutOff top={y(to)} bottom={y(uncut)} openEnd={uncut > scale.to} />
      )}
      {marked && marked.to >= scale.from && marked.from <= scale.to && (
        <Marked id={id} top={y(marked.from)} bottom={y(marked.to)} />
      )}
    </>
  );
}

/** Hairlines of the ticks, the lanes' bars, and where points lie on them. Widths are shares, so it stretches. */
export function Plot(props: PlotProps) {
  const { id, scale, ticks, lanes, points, today, free, links = [], y, height } = props;
  const x = (index: number) => `${((index + 0.5) / lanes.length) * 100}%`;
  const indexOf = (lane: string | undefined) => lanes.findIndex((own) => own.id === lane);
  const across = (at: number) => ({ x2: '100%', y1: y(at), y2: y(at) });
  const drawn = links.filter((link) => link.lanes.every((lane) => indexOf(lane) >= 0));
  const daysOn = (lane: string) => {
    const own = points.filter((point) => point.lane === lane);
    const linked = drawn.filter((link) => link.lanes.includes(lane));
    return [...new Set([...own, ...linked].map(({ at }) => at))];
  };
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height}
      stroke="var(--ink)"
      className="col-start-2 row-start-2 block overflow-visible rtl:-scale-x-100"
    >
      <BarPatterns id={id} />
      <Ground {...{ id, free, today, y }} />
      {ticks.map(({ at, major }) => (
        <line key={at} {...across(at)} stroke={major ? 'var(--edge)' : 'var(--line)'} />
      ))}
      {lanes.map((lane, index) => (
        <svg key={lane.id} x={x(index)} className="overflow-visible">
          <LaneBar {...{ id, lane, scale, y }} />
        </svg>
      ))}
      <Veil {...{ today, y }} />
      {points.map((point) => {
        const lane = indexOf(point.lane);
        if (lane < 0) return null;
        return <line key={point.id} x1={x(lane)} {...across(point.at)} strokeWidth="1.5" />;
      })}
      {drawn.map(({ at, lanes: [one, other] }) => (
        <line
          key={`${at} ${one} ${other}`}
          data-link={`${one} ${other}`}
          x1={x(indexOf(one))}
          x2={x(indexOf(other))}
          y1={y(at)}
          y2={y(at)}
          strokeWidth="4"
        />
      ))}
      {lanes.map((lane, index) => (
        <svg key={lane.id} x={x(index)} className="overflow-visible">
          {daysOn(lane.id).map((at) => (
            <path key={at} d={`M-11 ${y(at)}H11`} strokeWidth="4" />
          ))}
        </svg>
      ))}
    </svg>
  );
}
