import type { ReactNode } from 'react';

/** A day as a whole number, counted from any epoch. */
type Day = number;

interface Tick {
  readonly at: Day;
  readonly label: string;
  /** The label where there is little room. */
  readonly short: string;
  readonly major: boolean;
}

/** What a lane's bar looks like; each can be told apart in black and white. */
export type LanePattern = 'solid' | 'outline' | 'hatch' | 'dots' | 'rungs';

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly openStart?: boolean | undefined;
  readonly openEnd?: boolean | undefined;
  readonly pattern: LanePattern;
  /** A part that does not fit with something else. */
  readonly marked?: { readonly from: Day; readonly to: Day };
  /** The day to which it would have run, had nothing cut it short. */
  readonly uncut?: Day | undefined;
  /** The bar in words. */
  readonly text: string;
}

/** `conflict`: from here on two things do not fit together. */
export type PointState =
  'upcoming' | 'today' | 'extension' | 'perhaps-overdue' | 'overdue' | 'done' | 'conflict';

export interface Point {
  readonly id: string;
  readonly at: Day;
  /** The day in words, and as `YYYY-MM-DD`. */
  readonly date: string;
  readonly dateTime: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly state: PointState;
  /** The lane it belongs to; without one it stands on the axis alone. */
  readonly lane?: string | undefined;
  /** The one day that matters most: today is joined to it by a heavy line. */
  readonly emphasis?: boolean | undefined;
  /** The first day of the time in which it can be done. */
  readonly opens?: Day | undefined;
  /** The earlier day on which to send it. */
  readonly sendBy?: Day | undefined;
}

/** The day on which one lane cuts another short, or they begin to collide. */
interface Link {
  readonly at: Day;
  readonly lanes: readonly [string, string];
}

interface TimelineWords {
  /** Names the list of points. */
  readonly points: string;
  /** Names the list of lanes. */
  readonly lanes: string;
  /** What the bracket before a point means: the time in which it can be done. */
  readonly window: string;
  /** What a marked part of a lane means. */
  readonly marked: string;
  /** What the dashed part of a lane means. */
  readonly cut: string;
  /** What the mark before a point means: the day on which to send it. */
  readonly sendBy: string;
  /** What the hatching above today means. */
  readonly past: string;
  /** What the dotted bands mean, where there are any. */
  readonly free: string;
  /** A word after the date; empty for none. */
  readonly states: Readonly<Record<PointState, string>>;
}

export interface TimelineProps {
  readonly scale: { readonly from: Day; readonly to: Day };
  readonly ticks: readonly Tick[];
  /** Its date is kept on one line. */
  readonly today: { readonly at: Day; readonly label: string; readonly date?: string };
  /** The day to which today is joined, though it lies outside the scale. */
  readonly goal?: Day | undefined;
  /** Stretches of days without work, first and last. */
  readonly free?: readonly { readonly from: Day; readonly to: Day }[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly lanes: readonly Lane[];
  readonly points: readonly Point[];
  readonly caption: string;
  /** A sentence below the caption. */
  readonly note?: string | undefined;
  /** Between the caption and the drawing: how much of it to draw. */
  readonly controls?: ReactNode;
  readonly words: TimelineWords;
}
