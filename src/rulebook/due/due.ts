import { addDays, addMonths, type PlainDate } from '../../dates/index.ts';
import {
  clockBelievedUntil,
  figures,
  rulesKeepUntil,
  sourceIds,
  type AnyFigureId,
  type Figure,
  type Period,
  type Source,
} from '../../rules/index.ts';
import { placeOf, placeOfLifetime, placeOfSources } from './places.ts';

/** Something to look after, so that the figures stay true. */
export interface Due {
  /** The last day on which nothing is amiss. */
  readonly by: PlainDate;
  readonly what:
    'check the amount' | 'find the next amount' | 'read the source again' | 'read the rules again';
  /** A figure, a source, or what of the rules. */
  readonly id: string;
  /** The newest amount that it is about. */
  readonly amount?: {
    readonly cents: number;
    readonly unit: Figure['unit'];
    readonly from: PlainDate;
  };
  /** Earlier amounts of the same figure that are due on the same day. */
  readonly earlier: number;
  readonly urls: readonly string[];
  readonly file: string;
}

/** How many days ahead something is named. */
export const daysAhead = 60;

const amountOf = ({ unit }: Figure, { cents, from }: Period) => ({ cents, unit, from });

/** The amounts of a figure that are to be checked on one day, as one. */
function checks(figure: Figure<AnyFigureId>): readonly Due[] {
  const days = [...new Set(figure.periods.map(({ checkAgain }) => checkAgain))];
  return days.map((by) => {
    const periods = figure.periods.filter(({ checkAgain }) => checkAgain === by);
    const newest = periods.at(-1) as Period;
    return {
      by,
      what: 'check the amount',
      id: figure.id,
      amount: amountOf(figure, newest),
      earlier: periods.length - 1,
      urls: newest.sources.map(({ url }) => url),
      file: placeOf[figure.id],
    };
  });
}

/** A figure whose newest amount has a last day, although more are set. */
function end(figure: Figure<AnyFigureId>): readonly Due[] {
  const last = figure.periods.at(-1) as Period;
  if (figure.closed || last.until === undefined) return [];
  return [
    {
      by: last.until,
      what: 'find the next amount',
      id: figure.id,
      amount: amountOf(figure, last),
      earlier: 0,
      urls: last.sources.map(({ url }) => url),
      file: placeOf[figure.id],
    },
  ];
}

const reading = ([{ checked, url }, id]: readonly [Source, string]): Due => ({
  by: addMonths(checked, 12),
  what: 'read the source again',
  id,
  earlier: 0,
  urls: [url],
  file: placeOfSources,
});

const lifetime = (id: string, by: PlainDate): Due => ({
  by,
  what: 'read the rules again',
  id,
  earlier: 0,
  urls: [],
  file: placeOfLifetime,
});

/** What is looked after. */
interface Watched {
  readonly figures: readonly Figure<AnyFigureId>[];
  readonly sources: Iterable<readonly [Source, string]>;
  readonly keepUntil: PlainDate;
  readonly believedUntil: PlainDate;
}

const rules: Watched = {
  figures,
  sources: sourceIds,
  keepUntil: rulesKeepUntil,
  believedUntil: clockBelievedUntil,
};

/** On `day`, what is overdue and what will be within 60 days: the earliest first. */
export const dueOn = (day: PlainDate, watched = rules): readonly Due[] =>
  [
    ...watched.figures.flatMap((figure) => [...checks(figure), ...end(figure)]),
    ...[...watched.sources].map(reading),
    lifetime('after this day every screen says that the rules are old', watched.keepUntil),
    lifetime('after this day no clock is believed', watched.believedUntil),
  ]
    .filter(({ by }) => by <= addDays(day, daysAhead))
    .toSorted((one, other) => (one.by === other.by ? 0 : one.by < other.by ? -1 : 1));

export const isOverdue = ({ by }: Due, day: PlainDate): boolean => by < day;
