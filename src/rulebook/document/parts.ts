import type { AnyFigureId, Figure, LawChange, Period, Source } from '../../rules/index.ts';
import type { BookNotice, Concerning, Duty } from '../concerning.ts';
import { concernOfDuty, concernOfNotice } from '../concerning.ts';
import type { Concern } from '../concerns.ts';
import type { OpenPoint } from '../open-points.ts';
import type { Rulebook } from '../rulebook.ts';
import { idOfSource } from '../sources-in.ts';
import type { RulesDocument } from './schema.ts';

type Part<Name extends keyof RulesDocument> = RulesDocument[Name] extends (infer One)[]
  ? One
  : never;

const idsOf = (sources: readonly Source[]) => sources.map(idOfSource);
const named = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const both = ({ route, everybody }: Concerning<{ readonly id: string }>) => ({
  route: named(route),
  everybody: named(everybody),
});

const periodPart = ({ sources, ...rest }: Period) => ({ ...rest, sources: idsOf(sources) });

export const figurePart = ({
  id,
  unit,
  closed,
  periods,
}: Figure<AnyFigureId>): Part<'figures'> => ({
  id,
  country: id.startsWith('nl') ? 'NL' : 'LU',
  unit,
  currency: 'EUR',
  closed: closed ?? false,
  periods: periods.map(periodPart),
});

function openPointPart(point: OpenPoint): Part<'routes'>['openPoints'][number] {
  if (point.about === 'duty') {
    return { about: 'duty', obligation: point.duty, doubt: point.doubt };
  }
  if (point.about === 'notice') return point;
  const { figure, period, why } = point;
  return { about: 'figure', figure: figure.id, from: period.from, why };
}

export const routePart = (book: Rulebook): Part<'routes'> => ({
  id: book.route,
  country: book.country,
  requirements: book.requirements.map(({ id, only, questions: read, figures, sources }) => ({
    id,
    ...(only && { only }),
    questions: [...read],
    figures: named(figures),
    sources: idsOf(sources),
  })),
  figures: named(book.figures),
  namedFigures: named(book.namedFigures),
  obligations: both(book.duties),
  notices: both(book.notices),
  openPoints: book.openPoints.map(openPointPart),
  lawChanges: book.changes.flatMap((change) => (change.kind === 'law' ? change.id : [])),
  freedomSources: idsOf(book.freedomSources),
  sources: idsOf(book.sources),
  checked: book.checked,
  checkAgain: book.checkAgain,
});

const concerns = (concern: Concern) => (typeof concern === 'string' ? concern : [...concern]);

export function obligationPart(duty: Duty): Part<'obligations'> {
  const { id, country, who, milestone, right, needs, plain, sources } = duty;
  return {
    id,
    country,
    who,
    milestone,
    right,
    concerns: concerns(concernOfDuty(duty)),
    questions: [...needs],
    term: {
      ...plain,
      ways: [...plain.ways],
      caps: [...plain.caps],
      doubts: [...plain.doubts],
    },
    sources: idsOf(sources),
  };
}

export const noticePart = (notice: BookNotice): Part<'notices'> => ({
  id: notice.id,
  country: notice.country,
  kind: notice.kind,
  concerns: concerns(concernOfNotice(notice)),
  questions: [...notice.needs],
  figures: named(Object.values(notice.figures)),
  sources: idsOf(notice.sources),
});

export const lawChangePart = ({ routes, sources, ...rest }: LawChange): Part<'lawChanges'> => ({
  ...rest,
  routes: [...routes],
  sources: idsOf(sources),
});

export const sourcePart = ([source, id]: readonly [Source, string]): Part<'sources'> => ({
  id,
  ...source,
});
