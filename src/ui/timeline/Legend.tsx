import { Marked, Swatch } from './Bar.tsx';
import type { TimelineProps } from './types.ts';

type LegendProps = Pick<TimelineProps, 'lanes' | 'words'> & {
  readonly id: string;
  readonly windows: boolean;
};

/** The lanes in words, each beside its pattern. */
export function Legend({ id, lanes, words, windows }: LegendProps) {
  return (
    <ul
      role="list"
      aria-label={words.lanes}
      className="mt-8 grid gap-x-8 gap-y-3 border-t border-line pt-4 text-sm @lg:grid-cols-2 @5xl:grid-cols-3"
    >
      {lanes.map((lane) => (
        <li key={lane.id} className="flex items-center gap-3">
          <Swatch id={id} lane={lane} />
          <span className="min-w-0 leading-snug">
            <span className="block font-bold">{lane.name}</span>
            <span className="block">{lane.text}</span>
          </span>
        </li>
      ))}
      {lanes.some(({ marked }) => marked) && (
        <li className="flex items-center gap-3">
          <svg
            aria-hidden="true"
            width="26"
            height="26"
            viewBox="-13 -13 26 26"
            className="-ms-1.5 shrink-0"
          >
            <Marked id={id} top={-11} bottom={11} />
          </svg>
          <span className="min-w-0 leading-snug">{words.marked}</span>
        </li>
      )}
      {windows && (
        <li className="flex items-center gap-3">
          <svg
            aria-hidden="true"
            width="16"
            height="26"
            fill="none"
            stroke="var(--ink)"
            className="shrink-0"
          >
            <path d="M8 3H2v18h5" strokeWidth="1.5" />
            <circle cx="11" cy="21" r="4" fill="var(--paper)" strokeWidth="2" />
          </svg>
          <span className="min-w-0 leading-snug">{words.window}</span>
        </li>
      )}
    </ul>
  );
}
