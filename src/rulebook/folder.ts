import type { RouteId } from '../rules/index.ts';

/** The pages of what holds in a country whatever the permit. */
export const countryPages = ['netherlands', 'luxembourg'] as const;

/** A page of the rules: of a route, or of a country. */
export type BookPage = RouteId | (typeof countryPages)[number];

/** The folder of a page in the site, "rules/fr/nl-hsm/"; without a page, of the first one. English has no folder. */
export const folderOf = (lang: string, page?: BookPage): string =>
  ['rules', ...(lang === 'en' ? [] : [lang]), ...(page ? [page] : []), ''].join('/');
