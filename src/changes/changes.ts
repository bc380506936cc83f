import { yearOf, type PlainDate } from '../dates/index.ts';
import type { Answers, QuestionId } from '../questions/index.ts';
import type { Assessment, RouteId } from '../rules/index.ts';
import {
  isUnpublished,
  isVague,
  judgeFully,
  judgeOf,
  openIn,
  type Judge,
  type JudgedRoute,
} from './judge.ts';
import { knobsOf, type Knob } from './knobs.ts';
import { moved, type Suggestion } from './move.ts';
import { settlingSets } from './settle.ts';
import { suggestionsFor } from './suggest.ts';

/** What would change the verdict on a route that does not look open, or settle one that cannot be said. */
export type RouteChanges = { readonly route: RouteId } & (
  | { readonly by: 'moves'; readonly suggestions: readonly Suggestion[] }
  /** No small set of moves is enough: these requirements stay in the way, or are too many. */
  | {
      readonly by: 'nothing' | 'many';
      readonly requirements: readonly string[];
    }
  | {
      readonly by: 'answers';
      /** The smallest sets that settle it whatever the answers are; none where it takes too many. */
      readonly sets: readonly (readonly QuestionId[])[];
      /** Everything that is still open. */
      readonly open: readonly QuestionId[];
    }
  | { readonly by: 'figures'; readonly year: number }
);

interface Person {
  readonly answers: Answers;
  readonly today: PlainDate;
}

const unmetIn = ({ findings }: JudgedRoute): readonly string[] =>
  findings.flatMap(({ requirement, status }) => (status === 'not-met' ? requirement : []));

/** What is found by trying, held to every day that may be. */
function toTry(
  before: JudgedRoute,
  { answers, today }: Person,
  judge: Judge,
  knobs: readonly Knob[],
): readonly Suggestion[] {
  const fully = judgeFully(before.route, today);
  return suggestionsFor({ answers, before, judge }, knobs).filter(
    ({ moves, becomes }) => fully(moved(answers, moves))?.verdict === becomes,
  );
}

function toOpen(before: JudgedRoute, { answers, today }: Person, judge: Judge): RouteChanges {
  const { route } = before;
  const knobs = knobsOf(answers, today, judge);
  const suggestions = toTry(before, { answers, today }, judge, knobs);
  if (suggestions.length > 0) return { route, by: 'moves', suggestions };
  const all = knobs.flatMap(({ turns }) => turns.slice(0, 1));
  const after = judge(moved(answers, all));
  const stay = unmetIn(before).filter((id) => !after || unmetIn(after).includes(id));
  return stay.length > 0
    ? { route, by: 'nothing', requirements: stay }
    : { route, by: 'many', requirements: unmetIn(before) };
}

function toSettle(
  before: JudgedRoute,
  { answers, today }: Person,
  judge: Judge,
): readonly RouteChanges[] {
  const { route, findings } = before;
  const years = findings.flatMap((finding) =>
    finding.on && isUnpublished(finding) ? yearOf(finding.on.day) : [],
  );
  const open = openIn(before);
  if (years.length > 0) {
    const figures = [...new Set(years)].map((year) => ({ route, by: 'figures', year }) as const);
    return open.length > 0 ? [...figures, { route, by: 'answers', sets: [], open }] : figures;
  }
  if (open.length === 0) {
    const suggestions = toTry(before, { answers, today }, judge, knobsOf(answers, today, judge));
    return suggestions.length > 0 ? [{ route, by: 'moves', suggestions }] : [];
  }
  const sets = isVague(answers) ? [] : settlingSets(answers, today, judge);
  return [{ route, by: 'answers', sets, open }];
}

/**
 * What would turn each "no" into a "yes", and each "cannot say" into either, or into a "yes" where only the law is in
 * doubt; found by judging again.
 */
export const changesOf = (
  answers: Answers,
  { routes, asOf: today }: Assessment,
): readonly RouteChanges[] =>
  routes.flatMap((before) => {
    const judge = judgeOf(before.route, today);
    if (before.verdict === 'not-likely') return toOpen(before, { answers, today }, judge);
    return before.verdict === 'cannot-say' ? toSettle(before, { answers, today }, judge) : [];
  });
