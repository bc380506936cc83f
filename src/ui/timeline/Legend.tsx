import type { ReactNode } from 'react';
import { CutOff, Marked, Swatch } from './Bar.tsx';
import type { TimelineProps } from './types.ts';

type LegendProps = Pick<TimelineProps, 'lanes' | 'points' | 'words'> & {
  readonly id: string;
  /** Days without work are marked. */
  readonly free: boolean;
  /** Days before today are drawn. */
  readonly past: boolean;
};

interface KeyProps {
  /** What a sign looks like, drawn around 0 in a box of 26. */
  readonly children: ReactNode;
  readonly text: string;
}

/** A sign that is no lane, and what it means. */
function Key({ children, text }: KeyProps) {
  return (
    <li className="flex items-center gap-3">
      <svg
        aria-hidden="true"
        width="16"
        height="26"
        viewBox="-8 -13 16 26"
        fill="none"
        stroke="var(--ink)"
        className="shrink-0 overflow-visible"
      >
        {children}
      </svg>
      <span className="min-w-0 leading-snug">{text}</span>
    </li>
  );
}

const box = 'M-8-12H8V12H-8z';

/** The lanes in words, each beside its pattern; then what the other marks mean. */
export function Legend({ id, lanes, points, words, free, past }: LegendProps) {
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
        <Key text={words.marked}>
          <Marked id={id} top={-11} bottom={11} />
        </Key>
      )}
      {lanes.some(({ uncut, marked }) => uncut !== undefined && !marked) && (
        <Key text={words.cut}>
          <CutOff top={-12} bottom={12} openEnd={false} />
        </Key>
      )}
      {points.some(({ opens }) => opens !== undefined) && (
        <Key text={words.window}>
          <path d="M0-10h-6v18h5" strokeWidth="1.5" />
          <circle cx="3" cy="8" r="4" fill="var(--paper)" strokeWidth="2" />
        </Key>
      )}
      {points.some(({ sendBy }) => sendBy !== undefined) && (
        <Key text={words.sendBy}>
          <path d="M-5-2.5H5v5H-5z" fill="var(--ink)" strokeWidth="1" />
        </Key>
      )}
      {past && (
        <Key text={words.past}>
          <path d={box} fill={`url(#${id}-past)`} stroke="var(--line)" />
        </Key>
      )}
      {free && (
        <Key text={words.free}>
          <path d={box} fill={`url(#${id}-free)`} stroke="var(--line)" />
        </Key>
      )}
    </ul>
  );
}
