import { spacedTicks } from './scale-to-fit.ts';
import type { TimelineProps } from './types.ts';

type TicksProps = Pick<TimelineProps, 'ticks'> & {
  readonly y: (at: number) => number;
};

/** What a tick's label needs to the next, in pixels. */
const room = 22;

/** The ticks' names, one cell for all of them, so that the column is as wide as the longest. */
export function Ticks({ ticks, y }: TicksProps) {
  const shown = spacedTicks(ticks, y, room);
  return (
    <div aria-hidden="true" className="col-start-1 row-start-2 grid content-start">
      {ticks.map((tick) => (
        <span
          key={tick.at}
          className={`col-start-1 row-start-1 h-0 border-t pe-2 text-xs leading-5 whitespace-nowrap ${
            tick.major ? 'border-edge font-bold' : 'border-line text-ink-2'
          }`}
          style={{ marginTop: y(tick.at) - 0.5 }}
        >
          {shown.has(tick) && (
            <>
              <span className="@md:hidden">{tick.short}</span>
              <span className="hidden @md:inline">{tick.label}</span>
            </>
          )}
        </span>
      ))}
    </div>
  );
}
