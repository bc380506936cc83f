import type { Country } from '../../dates/index.ts';
import type { Messages, RulebookText } from '../../i18n/index.ts';
import {
  everybodyIn,
  rulebooks,
  type BookPage,
  type ForEverybody,
  type Rulebook,
} from '../../rulebook/index.ts';
import type { RouteId } from '../../rules/index.ts';

/** What stands on one page of the rules. */
export interface Leaf extends Pick<
  Rulebook,
  'requirements' | 'figures' | 'namedFigures' | 'openPoints' | 'changes' | 'sources' | 'checkAgain'
> {
  readonly page: BookPage;
  readonly route: RouteId | undefined;
  readonly country: Country;
  readonly duties: ForEverybody['duties'];
  readonly notices: ForEverybody['notices'];
}

/** The page of what holds in a country whatever the permit. */
export const pageOfCountry: Readonly<Record<Country, BookPage>> = {
  NL: 'netherlands',
  LU: 'luxembourg',
};

const ofRoute = ({ duties, notices, ...book }: Rulebook): Leaf => ({
  ...book,
  page: book.route,
  duties: duties.route,
  notices: notices.route,
});

const ofCountry = (country: Country): Leaf => ({
  ...everybodyIn(country),
  page: pageOfCountry[country],
  route: undefined,
  requirements: [],
  figures: [],
  namedFigures: [],
  changes: [],
});

/** Every page but the first: the routes of a country, then what holds there for everybody. */
export const leaves: readonly Leaf[] = (['NL', 'LU'] as const).flatMap((country) => [
  ...rulebooks()
    .filter((book) => book.country === country)
    .map(ofRoute),
  ofCountry(country),
]);

/** What a page is called, and what it is about. */
export function titleOfLeaf(
  m: Messages,
  { everybody }: RulebookText,
  { route, country }: Pick<Leaf, 'route' | 'country'>,
): { readonly name: string; readonly what: string } {
  return route ? m.routes[route] : everybody[country];
}
