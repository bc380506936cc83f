import { yearOf, type PlainDate } from '../dates/index.ts';
import { routes, type AnyFigureId, type Figure, type RouteId } from '../rules/index.ts';

/** A page of the rules: of a route, or of what holds in a country whatever the permit. */
export type BookPage = RouteId | 'netherlands' | 'luxembourg';

/** The folder of a page in the site, "rules/fr/nl-hsm/"; without a page, of the first one. English has no folder. */
export const folderOf = (lang: string, page?: BookPage): string =>
  ['rules', ...(lang === 'en' ? [] : [lang]), ...(page ? [page] : []), ''].join('/');

/** The anchor of a rule on its page. Ids of duties have points, which addresses do not need. */
export const anchorOf = (
  kind: 'figure' | 'requirement' | 'duty' | 'notice' | 'change',
  id: string,
): string => `${kind}-${id.replaceAll('.', '-')}`;

/** The page on which a figure stands: of the first route that is judged by it. */
export const pageOfFigure = (id: AnyFigureId): RouteId | undefined =>
  routes.find(({ requires }) =>
    requires.some(({ figures }: { readonly figures: readonly Figure[] }) =>
      figures.some((figure) => figure.id === id),
    ),
  )?.id;

interface Dated {
  readonly id: string;
  readonly periods: readonly { readonly from: PlainDate }[];
}

/** The anchor of a stretch of a figure: its year, or its first day where the year has begun with another one. */
export function anchorOfPeriod({ id, periods }: Dated, from: PlainDate): string {
  const first = periods.find((period) => yearOf(period.from) === yearOf(from));
  return `${id}-${first?.from === from ? yearOf(from) : from}`;
}
