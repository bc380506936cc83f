import type { PlainDate } from '../dates/index.ts';
import { routes, type AnyFigureId, type Figure, type RouteId } from '../rules/index.ts';

/** The anchor of a rule on its page. Ids of duties have points, which addresses do not need. */
export const anchorOf = (
  kind: 'figure' | 'requirement' | 'duty' | 'notice' | 'change' | 'source',
  id: string,
): string => `${kind}-${id.replaceAll('.', '-')}`;

/** The page on which a figure stands: of the first route that is judged by it. */
export const pageOfFigure = (id: AnyFigureId): RouteId | undefined =>
  routes.find(({ requires }) =>
    requires.some(({ figures }: { readonly figures: readonly Figure[] }) =>
      figures.some((figure) => figure.id === id),
    ),
  )?.id;

/**
 * The anchor of a stretch of a figure: its year where it begins with it, else its first day. It hangs on no other
 * stretch, so that one found later does not take the links of this one.
 */
export const anchorOfPeriod = ({ id }: { readonly id: string }, from: PlainDate): string =>
  `${id}-${from.replace(/-01-01$/, '')}`;
