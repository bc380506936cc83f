import type { Country, PlainDate } from '../dates/index.ts';
import { countriesOf, type Answers, type QuestionId, type Situation } from '../questions/index.ts';
import { gapsOf } from './grammar/duty.ts';
import type { Case } from './grammar/fact.ts';
import { Finder } from './grammar/finder.ts';
import type { Gap } from './grammar/gap.ts';
import { assessRoute } from './grammar/route.ts';
import { mayHold } from './grammar/worlds.ts';
import { obligations, routes, type ObligationId, type RouteId } from './law.ts';
import { regime2024From } from './lu/dates.ts';
import { tiedToJob } from './nl/duties-job-loss.ts';

/** Of a list of routes the first is judged, a later one only when the one before it does not look open. */
type RouteList = readonly RouteId[];

interface Plan {
  /** Asked before anything else. */
  readonly first?: readonly QuestionId[];
  readonly routes?: readonly RouteList[];
  readonly duties?: readonly ObligationId[];
  /** Asked of everybody to whom it may matter, whether or not a route or duty still misses it. */
  readonly also?: readonly QuestionId[];
}

const isAbout = (answers: Answers, country: Country) => countriesOf(answers).includes(country);

const inNl: readonly RouteList[] = [['nl-hsm', 'nl-blue-card']];
const inLu: readonly RouteList[] = [['lu-blue-card'], ['lu-blue-card-mobility']];

/** A holder of a Blue Card goes on with it; everybody else is judged as a highly skilled migrant. */
function heldRoutes(answers: Answers): readonly RouteList[] {
  if (!isAbout(answers, 'NL')) return inLu;
  return [answers.permitType === 'nl-blue-card' ? ['nl-blue-card'] : ['nl-hsm']];
}

function offer({ answers }: Case): Plan {
  return {
    first: ['country'],
    routes: [...(isAbout(answers, 'NL') ? inNl : []), ...(isAbout(answers, 'LU') ? inLu : [])],
  };
}

function lostJob({ answers }: Case): Plan {
  const first = ['country'] as const;
  if (isAbout(answers, 'NL')) {
    const duties = [
      'nl.search-period',
      'nl.notify.you',
      'nl.notify.employer',
      'nl.ww.apply',
    ] as const;
    return { first, duties };
  }
  const { permitType, jobLossDate } = answers;
  const isOld = jobLossDate !== undefined && jobLossDate < regime2024From;
  const also = isOld ? 'unemploymentSpellsBefore' : 'unemployedMonthsBefore';
  return {
    first,
    duties: ['lu.unemployment.report', 'lu.unemployment.limit'],
    also: permitType === 'lu-blue-card' ? [also] : [],
  };
}

const newJob = ({ answers }: Case): Plan => ({
  first: ['country', 'permitType'],
  routes: heldRoutes(answers),
  duties: isAbout(answers, 'NL')
    ? ['nl.new-job.notify', 'nl.new-job.register']
    : ['lu.change.inform', 'lu.change.free'],
});

const extension = ({ answers }: Case): Plan => ({
  first: ['permitType'],
  routes: heldRoutes(answers),
  duties: isAbout(answers, 'NL') ? ['nl.extension.apply'] : ['lu.renewal', 'lu.card-end'],
  also:
    !isAbout(answers, 'NL') && typeof answers.contractMonths === 'number' ? ['contractStart'] : [],
});

function application({ answers }: Case): Plan {
  const first = ['country', 'decision'] as const;
  if (isAbout(answers, 'NL')) {
    return { first, duties: ['nl.decision', 'nl.objection', 'nl.leave-country'] };
  }
  return {
    first,
    duties: ['lu.decision', 'lu.implied-refusal', 'lu.tribunal'],
    also: answers.decision === 'granted' ? ['authorisationIssuedOn'] : [],
  };
}

/** The permits whose pay must reach an amount. */
const withAmount: readonly unknown[] = ['nl-hsm', 'nl-blue-card'];

const amountRoutes = (answers: Answers): readonly RouteList[] =>
  withAmount.includes(answers.permitType) ? heldRoutes(answers) : [];

/** What the amount of a permit held hangs on although it has a usual value. */
const aboutAmount = ({ permitType, heldBelow30Criterion }: Answers): readonly QuestionId[] => [
  ...(withAmount.includes(permitType) ? (['permitSince'] as const) : []),
  ...(heldBelow30Criterion === 'yes' ? (['employerChange'] as const) : []),
];

const payDrop = ({ answers }: Case): Plan => ({
  routes: amountRoutes(answers),
  duties: ['nl.leave.report', 'nl.pay-below.report'],
  also: aboutAmount(answers),
});

/** The right to stay may hang on the job. */
const mayBeTied = (of: Case) => mayHold(tiedToJob, of);

const trackTwo = (of: Case): Plan => ({
  routes: amountRoutes(of.answers),
  duties: ['track2.wia', 'nl.pay-below.report'],
  also: [
    ...(mayBeTied(of) ? (['permitType', 'permitUntil'] as const) : []),
    ...aboutAmount(of.answers),
  ],
});

const servant = (): Plan => ({ routes: [['nl-private-servant']] });

/** What a person in a situation has come to know; the rest is offered on the result. */
const plans: Readonly<Record<Situation, (of: Case) => Plan>> = {
  'job-offer': offer,
  'job-ended': lostJob,
  'new-employer': newJob,
  extension,
  'pay-drop': payDrop,
  'track-2': trackTwo,
  'private-servant': servant,
  decision: application,
};

const unanswered = (gaps: readonly Gap[]): readonly QuestionId[] =>
  gaps.flatMap((gap) => (gap.why === 'unanswered' ? gap.question : []));

function routeQuestions([id, ...others]: RouteList, of: Case): readonly QuestionId[] {
  const route = routes.find((each) => each.id === id);
  const assessed = route && assessRoute(route, of);
  if (!assessed) return [];
  const asks = unanswered(assessed.gaps);
  if (asks.length > 0) return asks;
  const open = assessed.verdict === 'not-likely' || assessed.verdict === 'cannot-say';
  return open ? routeQuestions(others, of) : [];
}

/** The questions whose answers could still change what the person came to know. Empty when all is said. */
export function openQuestions(answers: Answers, today: PlainDate): ReadonlySet<QuestionId> {
  if (answers.situation === undefined) return new Set(['situation']);
  const of = new Finder({ answers, today });
  const { first = [], routes: lists = [], duties = [], also = [] } = plans[answers.situation](of);
  const missing = (ids: readonly QuestionId[]) => ids.filter((id) => answers[id] === undefined);
  const before = missing(first);
  if (before.length > 0) return new Set(before);
  const owed = obligations.filter(({ id }) => duties.includes(id));
  return new Set([
    ...owed.flatMap((obligation) => unanswered(gapsOf(obligation, of))),
    ...lists.flatMap((ids) => routeQuestions(ids, of)),
    ...missing(also),
  ]);
}
