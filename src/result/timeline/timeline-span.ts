import { addDays, addMonths, earliest, type PlainDate } from '../../dates/index.ts';
import type { TimelineModel } from './timeline-model.ts';
import { dateOf, numberOf, ticksBetween } from './timeline-ticks.ts';

/** How much of the time is drawn: all of it, or what comes next. */
const spans = ['all', 'weeks-4', 'months-3', 'months-12'] as const;
export type Span = (typeof spans)[number];
type Part = Exclude<Span, 'all'>;
type Lane = TimelineModel['lanes'][number];

/** The last day of a part, and the days before today that stay in view. */
const parts: Readonly<Record<Part, (today: PlainDate) => { end: PlainDate; before: number }>> = {
  'weeks-4': (today) => ({ end: addDays(today, 28), before: 3 }),
  'months-3': (today) => ({ end: addMonths(today, 3), before: 7 }),
  'months-12': (today) => ({ end: addMonths(today, 12), before: 28 }),
};

/** What a part of the picture leaves out. */
export interface Outside {
  readonly before: TimelineModel['points'];
  readonly after: TimelineModel['points'];
  readonly lanes: TimelineModel['lanes'];
  /** The first collision, where it lies outside. */
  readonly collision: TimelineModel['collisions'][number] | undefined;
}

/** A part of the picture, and what lies outside it. */
export interface Seen {
  readonly model: TimelineModel;
  readonly outside: Outside;
}

const nothing: Outside = { before: [], after: [], lanes: [], collision: undefined };

function scaleOf({ scale, today }: TimelineModel, span: Part): TimelineModel['scale'] {
  const day = dateOf(today);
  const { end, before } = parts[span](day);
  return {
    from: Math.max(scale.from, today - before),
    to: numberOf(earliest(end, dateOf(scale.to))),
  };
}

/** A lane without the marks that lie outside. */
function marksIn({ marked, uncut, ...lane }: Lane, { from, to }: TimelineModel['scale']): Lane {
  return {
    ...lane,
    uncut: lane.to <= to ? uncut : undefined,
    ...(marked && marked.from <= to && marked.to >= from && { marked }),
  };
}

/** The picture from shortly before today to the end of the span; today is always in it. */
export function seenIn(model: TimelineModel, span: Span): Seen {
  if (span === 'all') return { model, outside: nothing };
  const scale = scaleOf(model, span);
  const isIn = (at: number) => at >= scale.from && at <= scale.to;
  const touches = (one: Lane) =>
    one.from <= scale.to && Math.max(one.to, one.uncut ?? one.to) >= scale.from;
  const [collision] = model.collisions;
  return {
    model: {
      ...model,
      scale,
      ticks: ticksBetween(dateOf(scale.from), dateOf(scale.to)),
      lanes: model.lanes.filter(touches).map((lane) => marksIn(lane, scale)),
      points: model.points.filter(({ at }) => isIn(at)),
      links: model.links.filter(({ at }) => isIn(at)),
      collisions: model.collisions.filter(({ at }) => isIn(at)),
    },
    outside: {
      before: model.points.filter(({ at }) => at < scale.from),
      after: model.points.filter(({ at }) => at > scale.to),
      lanes: model.lanes.filter((lane) => !touches(lane)),
      collision: collision && !isIn(collision.at) ? collision : undefined,
    },
  };
}

/** A part that shows nearly all is no choice of its own, nor is one that only leaves out the past. */
const clearlyLess = 0.75;

function isPart(model: TimelineModel, span: Part): boolean {
  const scale = scaleOf(model, span);
  return (
    scale.to < model.scale.to &&
    lengthOf(scale) < clearlyLess * lengthOf(model.scale) &&
    showsSomething(seenIn(model, span).model)
  );
}

const lengthOf = ({ from, to }: TimelineModel['scale']) => to - from;

/** Something lies ahead in it: a day, a collision, or an end of a bar. */
function showsSomething({ today, scale, points, collisions, lanes }: TimelineModel): boolean {
  const isAhead = (at: number) => at >= today && at <= scale.to;
  const days = [...points, ...collisions].map(({ at }) => at);
  return [...days, ...lanes.flatMap(({ from, to }) => [from, to])].some(isAhead);
}

/** The spans worth choosing from; only the whole where no part of it is. */
export const spansFor = (model: TimelineModel): readonly Span[] =>
  spans.filter((span) => span === 'all' || isPart(model, span));
