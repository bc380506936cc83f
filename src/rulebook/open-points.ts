import type {
  AnyFigureId,
  Doubt,
  Figure,
  NoticeId,
  ObligationId,
  Period,
  RouteId,
} from '../rules/index.ts';
import type { BookNotice, Duty } from './concerning.ts';
import { doubtsOf } from './doubt-concerns.ts';

/** Something that our sources leave open about a route. */
export type OpenPoint =
  | { readonly about: 'duty'; readonly duty: ObligationId; readonly doubt: Doubt }
  | { readonly about: 'notice'; readonly notice: NoticeId }
  | {
      readonly about: 'figure';
      readonly figure: Figure<AnyFigureId>;
      readonly period: Period;
      /** Only `medium` or `low` confidence, or nobody knows the day on which it began. */
      readonly why: 'confidence' | 'start';
    };

const ofFigure = (figure: Figure<AnyFigureId>): readonly OpenPoint[] =>
  figure.periods.toReversed().flatMap((period) => {
    const point = { about: 'figure', figure, period } as const;
    return [
      ...(period.confidence === 'high' ? [] : [{ ...point, why: 'confidence' } as const]),
      ...(period.surelyFrom === undefined ? [] : [{ ...point, why: 'start' } as const]),
    ];
  });

/** Notices of kind `doubt` first, then the doubts of the duties, then the figures, the newest first. */
export const openPointsIn = (of: {
  readonly route: RouteId | undefined;
  readonly notices: readonly BookNotice[];
  readonly duties: readonly Duty[];
  readonly figures: readonly Figure<AnyFigureId>[];
}): readonly OpenPoint[] => [
  ...of.notices
    .filter(({ kind }) => kind === 'doubt')
    .map(({ id }): OpenPoint => ({ about: 'notice', notice: id })),
  ...of.duties.flatMap((duty) =>
    doubtsOf(duty, of.route).map((doubt): OpenPoint => ({ about: 'duty', duty: duty.id, doubt })),
  ),
  ...of.figures.flatMap(ofFigure),
];
