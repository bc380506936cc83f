import type { Country, PlainDate } from '../dates/index.ts';
import type { QuestionId } from '../questions/index.ts';
import {
  routes,
  rulesKeepUntil,
  type AnyFigureId,
  type Figure,
  type RequirementIn,
  type RouteId,
  type Source,
} from '../rules/index.ts';
import { changesFor, type Change } from './changes.ts';
import { dutiesOf, noticesOf, type BookNotice, type Concerning, type Duty } from './concerning.ts';
import { openPointsIn, type OpenPoint } from './open-points.ts';
import { marksOf, type Marks } from './requirement-marks.ts';
import { doubtsFirst, eachOnce } from './sources-in.ts';

type AnyRequirementId = { [Id in RouteId]: RequirementIn<Id> }[RouteId];

/** What a route requires: the questions that decide it, the figures it is judged by, where it stands. */
export interface BookRequirement extends Marks {
  readonly id: AnyRequirementId;
  readonly questions: readonly QuestionId[];
  readonly figures: readonly Figure<AnyFigureId>[];
  readonly sources: readonly Source[];
}

/** All that the rules say about one route, whoever asks. */
export interface Rulebook {
  readonly route: RouteId;
  readonly country: Country;
  readonly requirements: readonly BookRequirement[];
  /** The figures that its requirements are judged by, each once. */
  readonly figures: readonly Figure<AnyFigureId>[];
  /** Other figures that its notices name, which decide nothing here. */
  readonly namedFigures: readonly Figure<AnyFigureId>[];
  readonly duties: Concerning<Duty>;
  readonly notices: Concerning<BookNotice>;
  /** What is in doubt, of the route's own duties, notices and figures. */
  readonly openPoints: readonly OpenPoint[];
  /** What changed when, newest first. */
  readonly changes: readonly Change[];
  /** Where it stands who needs no such permit. */
  readonly freedomSources: readonly Source[];
  /** Every source of the above that is the route's own, each once, in the order in which a page cites them; those of figures then. */
  readonly sources: readonly Source[];
  /** The day on which the first of its sources was last read: all are at least as new. */
  readonly checked: PlainDate;
  /** The first day on which one of its figures is due; without figures, the last day before its rules count as old. */
  readonly checkAgain: PlainDate;
}

const earliestOf = (days: readonly PlainDate[], otherwise: PlainDate): PlainDate =>
  days.reduce((first, day) => (day < first ? day : first), days[0] ?? otherwise);

/** The newest first, as they are shown. */
const sourcesOfFigure = ({ periods }: Figure<AnyFigureId>): readonly Source[] =>
  periods.toReversed().flatMap((period) => period.sources);

function bookOf(route: (typeof routes)[number]): Rulebook {
  const requirements: readonly BookRequirement[] = route.requires.map(
    ({ id, needs, figures, sources }) => ({
      id,
      questions: needs,
      figures,
      sources,
      ...marksOf(route.id, id),
    }),
  );
  const figures = [...new Set(requirements.flatMap((requirement) => requirement.figures))];
  const duties = dutiesOf(route);
  const notices = noticesOf(route);
  const named = notices.route.flatMap((notice) => Object.values(notice.figures));
  const namedFigures = ([...new Set(named)] as Figure<AnyFigureId>[]).filter(
    (figure) => !figures.includes(figure),
  );
  const changes = changesFor(route.id, figures);
  const periods = figures.flatMap((figure) => figure.periods);
  const sources = eachOnce([
    ...requirements.flatMap((requirement) => requirement.sources),
    ...duties.route.flatMap((duty) => duty.sources),
    ...changes.flatMap((change) => (change.kind === 'law' ? change.sources : [])),
    ...doubtsFirst(notices.route).flatMap((notice) => notice.sources),
    ...[...figures, ...namedFigures].flatMap(sourcesOfFigure),
    ...route.sources,
  ]);
  return {
    route: route.id,
    country: route.country,
    requirements,
    figures,
    namedFigures,
    duties,
    notices,
    openPoints: openPointsIn({
      route: route.id,
      notices: notices.route,
      duties: duties.route,
      figures,
    }),
    changes,
    freedomSources: route.sources,
    sources,
    checked: earliestOf(
      sources.map(({ checked }) => checked),
      rulesKeepUntil,
    ),
    checkAgain: earliestOf(
      periods.map(({ checkAgain }) => checkAgain),
      rulesKeepUntil,
    ),
  };
}

/** The rulebook of a route. Made anew at each call, from the rules alone: the same for the same rules. */
export function rulebookOf(id: RouteId): Rulebook {
  return bookOf(routes.find((route) => route.id === id) as (typeof routes)[number]);
}

/** The rulebooks of all routes, in the order of the rules. */
export const rulebooks = (): readonly Rulebook[] => routes.map(bookOf);
