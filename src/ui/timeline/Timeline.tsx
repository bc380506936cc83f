import { type CSSProperties, useId } from 'react';
import { Ground, Veil } from './Ground.tsx';
import { Labels } from './Labels.tsx';
import { Legend } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import { scaleToFit } from './scale-to-fit.ts';
import { axis, Stations, stationsWidth } from './Stations.tsx';
import { Ticks } from './Ticks.tsx';
import type { Point, TimelineProps } from './types.ts';
import { useHeights } from './use-heights.ts';

/** A label's height until it has been measured. */
const guess = 72;

/** 0 until it is laid out. */
const measured = (height = 0) => (height === 0 ? guess : height);

/** Today's label stays on its rule; the others make way. */
const fixed = 10_000;

/** The lanes take what months, axis and labels leave, within reason. */
const columns =
  'grid grid-cols-[max-content_clamp(var(--lanes)*1.2rem,100cqi-26rem,var(--lanes)*7rem)_auto_minmax(0,1fr)] ';

/** The points in order of time, with undefined in the place of today. */
function inOrder(points: readonly Point[], today: number): readonly (Point | undefined)[] {
  const sorted = points.toSorted((one, other) => one.at - other.at);
  return [
    ...sorted.filter(({ at }) => at < today),
    undefined,
    ...sorted.filter(({ at }) => at >= today),
  ];
}

/** Time running down to scale: months, lanes as bars, points as stations with their labels. */
export function Timeline(props: TimelineProps) {
  const { scale, ticks, today, lanes, points, caption, note, words } = props;
  const { free, links, goal, controls } = props;
  const id = useId();
  const within = (at: number) => Math.min(Math.max(at, scale.from), scale.to);
  const entries = inOrder(points, today.at);
  const [list, heights] = useHeights(entries.map((entry) => entry?.id ?? '').join(' '));
  const labels = entries.map((entry, index) => ({
    at: within(entry ? entry.at : today.at),
    height: measured(heights[index]),
    weight: entry ? 1 : fixed,
  }));
  const { perDay, height, tops } = scaleToFit(scale, labels, { gap: 14, rise: 60 });
  const y = (at: number) => Math.round((within(at) - scale.from) * perDay);
  const end = (tops.at(-1) ?? 0) + (labels.at(-1)?.height ?? 0);

  return (
    <figure className="@container break-inside-avoid">
      <figcaption className="mb-6 max-w-measure">
        <span className="block text-lg leading-snug font-bold">{caption}</span>
        {note && <span className="mt-1.5 block">{note}</span>}
      </figcaption>
      {controls}
      <div className={columns} style={{ '--lanes': lanes.length } as CSSProperties}>
        <LaneNames lanes={lanes} />
        <Ticks {...{ ticks, y }} />
        <Plot {...{ id, scale, ticks, lanes, points, today, free, links, y, height }} />
        <svg
          aria-hidden="true"
          width={stationsWidth}
          height={height}
          className="col-start-3 row-start-2 block rtl:-scale-x-100"
        >
          <Ground width={axis} {...{ id, free, today, y }} />
          <Veil width={axis} {...{ today, y }} />
        </svg>
        <div
          className="col-start-1 col-end-4 row-start-2 h-[3px] border-t-[3px] border-accent-ink"
          style={{ marginTop: y(today.at) - 1.5, marginInlineEnd: stationsWidth - axis }}
        />
        <Stations {...{ ticks, today, goal, entries, tops, y, height }} />
        <Labels ref={list} {...{ entries, tops, end, today, words }} />
      </div>
      <Legend
        {...{ id, lanes, points, words }}
        free={free !== undefined && free.length > 0}
        past={today.at > scale.from}
      />
    </figure>
  );
}

/** Heads of the lanes: upright where there is room, turned where there is not. */
function LaneNames({ lanes }: Pick<TimelineProps, 'lanes'>) {
  return (
    <div
      aria-hidden="true"
      className="col-start-2 row-start-1 mb-4 grid auto-cols-[minmax(0,1fr)] grid-flow-col items-end"
    >
      {lanes.map(({ id, name }) => (
        <span
          key={id}
          className="rotate-180 justify-self-center text-xs leading-tight font-bold hyphens-auto [writing-mode:vertical-rl] @3xl:rotate-0 @3xl:px-1 @3xl:text-center @3xl:[writing-mode:horizontal-tb]"
        >
          {name}
        </span>
      ))}
    </div>
  );
}
