import type { PlainDate } from '../dates/index.ts';
import type { Answers, QuestionId, Situation } from '../questions/index.ts';
import type { Case } from './grammar/fact.ts';
import type { Gap } from './grammar/gap.ts';
import { gapsOf } from './grammar/duty.ts';
import { assessRoute } from './grammar/route.ts';
import { obligations, routes, type ObligationId, type RouteId } from './law.ts';

interface Plan {
  /** Judged first; a later one only when the one before it does not look open. */
  readonly routes: readonly RouteId[];
  readonly duties: readonly ObligationId[];
  readonly asks: readonly QuestionId[];
}

const newJob: Plan = {
  routes: [],
  duties: ['nl.new-job.notify', 'nl.new-job.register'],
  asks: ['permitType'],
};
const extension: Plan = { routes: [], duties: ['nl.extension.apply'], asks: ['permitType'] };
const lostJob: Plan = {
  routes: [],
  duties: ['nl.search-period', 'nl.notify.you', 'nl.notify.employer', 'nl.ww.apply'],
  asks: [],
};
const application: Plan = {
  routes: [],
  duties: ['nl.decision', 'nl.objection', 'nl.leave-country'],
  asks: ['decision'],
};

/** A holder of a Blue Card goes on with it; everybody else is judged as a highly skilled migrant. */
const held = ({ permitType }: Answers): readonly RouteId[] =>
  permitType === 'nl-blue-card' ? ['nl-blue-card'] : ['nl-hsm'];

/** What a person in a situation has come to know; the rest is offered on the result. */
const plans: Readonly<Record<Situation, (answers: Answers) => Plan>> = {
  'job-offer': () => ({ routes: ['nl-hsm', 'nl-blue-card'], duties: [], asks: [] }),
  'job-ended': () => lostJob,
  'new-employer': (answers) => ({ ...newJob, routes: held(answers) }),
  extension: (answers) => ({ ...extension, routes: held(answers) }),
  decision: () => application,
};

const unanswered = (gaps: readonly Gap[]): readonly QuestionId[] =>
  gaps.flatMap((gap) => (gap.why === 'unanswered' ? gap.question : []));

function routeQuestions(ids: readonly RouteId[], of: Case): readonly QuestionId[] {
  const [id, ...others] = ids;
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
  const plan = plans[answers.situation](answers);
  const of = { answers, today };
  const duties = obligations.filter(({ id }) => plan.duties.includes(id));
  return new Set([
    ...plan.asks.filter((id) => answers[id] === undefined),
    ...duties.flatMap((obligation) => unanswered(gapsOf(obligation, of))),
    ...routeQuestions(plan.routes, of),
  ]);
}
