import type { Country, PlainDate } from '../dates/index.ts';
import { routes, rulesKeepUntil, type Source } from '../rules/index.ts';
import { dutiesOf, noticesOf, type BookNotice, type Duty } from './concerning.ts';
import { openPointsIn, type OpenPoint } from './open-points.ts';
import { doubtsFirst, eachOnce } from './sources-in.ts';

/** What the rules say to everybody in a country, whatever the permit. */
export interface ForEverybody {
  readonly country: Country;
  readonly duties: readonly Duty[];
  readonly notices: readonly BookNotice[];
  readonly openPoints: readonly OpenPoint[];
  readonly sources: readonly Source[];
  /** The last day before its rules count as old: it has no figures. */
  readonly checkAgain: PlainDate;
}

/** The same for each route of the country, so the first is asked. */
export function everybodyIn(country: Country): ForEverybody {
  const route = routes.find((each) => each.country === country) as (typeof routes)[number];
  const duties = dutiesOf(route).everybody;
  const notices = noticesOf(route).everybody;
  return {
    country,
    duties,
    notices,
    openPoints: openPointsIn({ route: undefined, duties, notices, figures: [] }),
    sources: eachOnce([...duties, ...doubtsFirst(notices)].flatMap(({ sources }) => sources)),
    checkAgain: rulesKeepUntil,
  };
}
