import { Station } from './Station.tsx';
import type { Point, TimelineProps } from './types.ts';

export const stationsWidth = 54;
export const axis = 20;

/** How far left of the axis the windows of points are drawn, in turn. */
const windows = [12, 17];

type StationsProps = Pick<TimelineProps, 'ticks' | 'today' | 'goal'> & {
  /** Undefined stands for today. */
  readonly entries: readonly (Point | undefined)[];
  readonly tops: readonly number[];
  readonly y: (at: number) => number;
  readonly height: number;
};

const leader = (from: number, to: number) =>
  `M${axis} ${from}H${axis + 12}L${stationsWidth - 11} ${to}H${stationsWidth - 6}`;

/** The working day before: a bar from it to the day that is none. */
function SendBy({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g stroke="var(--ink)">
      <path d={`M${axis} ${from}V${to}`} strokeWidth="6" stroke="var(--paper)" />
      <path d={`M${axis} ${from}V${to}`} strokeWidth="3" strokeDasharray="2 2" />
      <path d={`M${axis - 5} ${from - 2.5}h10v5h-10z`} fill="var(--ink)" strokeWidth="1" />
    </g>
  );
}

/** The axis with a station for each point, and a line from each to its label. */
export function Stations(props: StationsProps) {
  const { ticks, today, goal, entries, tops, y, height } = props;
  const now = y(today.at);
  const points = entries.filter((entry) => entry !== undefined);
  const aim = points.find(({ emphasis, at }) => emphasis && at > today.at);
  const until = aim?.at ?? goal;
  const drawn = points.toSorted((one, other) => Number(one === aim) - Number(other === aim));
  return (
    <svg
      aria-hidden="true"
      width={stationsWidth}
      height={height}
      fill="none"
      stroke="var(--ink)"
      className="col-start-3 row-start-2 block overflow-visible rtl:-scale-x-100"
    >
      {ticks.map(({ at, major }) => (
        <path key={at} d={`M0 ${y(at)}H${axis}`} stroke={major ? 'var(--edge)' : 'var(--line)'} />
      ))}
      {entries.map((entry, index) => (
        <path
          key={entry?.id ?? 'today'}
          d={leader(entry ? y(entry.at) : now, tops[index] ?? 0)}
          stroke={entry ? 'var(--edge)' : 'var(--accent-ink)'}
          strokeWidth={entry ? 1.25 : 3}
        />
      ))}
      <path d={`M${axis} 0V${now}`} stroke="var(--edge)" strokeWidth="2" strokeDasharray="1.5 3" />
      <path d={`M${axis} ${now}V${height}`} strokeWidth="2" />
      {until !== undefined && until > today.at && (
        <path d={`M${axis} ${now}V${y(until)}`} stroke="var(--accent-ink)" strokeWidth="8" />
      )}
      {points.map(({ id, at, lane }) =>
        lane === undefined ? null : <path key={id} d={`M0 ${y(at)}H${axis}`} strokeWidth="1.5" />,
      )}
      {points
        .filter(({ opens }) => opens !== undefined)
        .map(({ id, at, opens = at }, index) => (
          <path
            key={id}
            d={`M${axis - 4} ${y(opens)}H${axis - (windows[index % 2] ?? 0)}V${y(at)}H${axis}`}
            strokeWidth="1.5"
          />
        ))}
      {points.map(({ id, at, sendBy }) =>
        sendBy === undefined ? null : <SendBy key={id} from={y(sendBy)} to={y(at)} />,
      )}
      {drawn.map((point) => (
        <Station key={point.id} x={axis} y={y(point.at)} point={point} />
      ))}
    </svg>
  );
}
