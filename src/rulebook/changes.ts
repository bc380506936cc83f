import { addDays, type PlainDate } from '../dates/index.ts';
import {
  lawChanges,
  type AnyFigureId,
  type Figure,
  type LawChange,
  type LawChangeId,
  type Period,
  type RouteId,
} from '../rules/index.ts';

/** A figure took another value, or ended without another one (then `after` is missing). */
export interface FigureChange {
  readonly kind: 'figure';
  /** The first day of it; where `surelyFrom` is there, the first day on which it may have been so. */
  readonly on: PlainDate;
  readonly surelyFrom?: PlainDate;
  readonly figure: Figure<AnyFigureId>;
  readonly before: Period;
  readonly after?: Period;
  /** `after` less `before`, in cents. */
  readonly cents?: number;
  /** The same as a share of `before` in percent, to a tenth. */
  readonly percent?: number;
}

/** A dated change of the law itself. */
export interface ChangeOfLaw extends LawChange<LawChangeId> {
  readonly kind: 'law';
}

export type Change = FigureChange | ChangeOfLaw;

function between(figure: Figure<AnyFigureId>, before: Period, after: Period): FigureChange {
  const cents = after.cents - before.cents;
  return {
    kind: 'figure',
    on: after.from,
    ...(after.surelyFrom && { surelyFrom: after.surelyFrom }),
    figure,
    before,
    after,
    cents,
    percent: Math.round((cents * 1000) / before.cents) / 10,
  };
}

/** The end of an amount that is set no more. */
function endOf(figure: Figure<AnyFigureId>): readonly FigureChange[] {
  const last = figure.periods.at(-1);
  if (!figure.closed || last?.until === undefined) return [];
  return [{ kind: 'figure', on: addDays(last.until, 1), figure, before: last }];
}

function changesOf(figure: Figure<AnyFigureId>): readonly FigureChange[] {
  const later = figure.periods.slice(1);
  return [
    ...later.map((after, index) => between(figure, figure.periods[index] as Period, after)),
    ...endOf(figure),
  ];
}

/** What changed for a route, newest first; of one day, the law before its amounts. */
export function changesFor(
  route: RouteId,
  figures: readonly Figure<AnyFigureId>[],
): readonly Change[] {
  const all: readonly LawChange<LawChangeId>[] = lawChanges;
  const ofLaw = all
    .filter(({ routes }) => routes.includes(route))
    .map((each): Change => ({ kind: 'law', ...each }));
  return [...ofLaw, ...figures.flatMap(changesOf)].toSorted((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? 1 : -1,
  );
}
