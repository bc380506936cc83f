import { yearOf } from '../dates/index.ts';
import type { QuestionId } from '../questions/index.ts';
import type { Assessment, Finding, Gap, Judged, RouteId } from '../rules/index.ts';

type AnyRoute = Assessment['routes'][number];

/** The smallest thing that would change a verdict. */
export type Change = { readonly route: RouteId } & (
  | {
      readonly by: 'raise';
      readonly cents: number;
      readonly amount: number;
      readonly per: Judged['per'];
    }
  | { readonly by: 'requirements'; readonly requirements: readonly string[] }
  | { readonly by: 'answers'; readonly questions: readonly QuestionId[] }
  | { readonly by: 'figures'; readonly year: number }
);

/** The questions among the gaps, each once. */
export const questionsIn = (
  gaps: readonly Gap[],
  ...whys: readonly Gap['why'][]
): readonly QuestionId[] => [
  ...new Set(
    gaps.flatMap((gap) => ('question' in gap && whys.includes(gap.why) ? gap.question : [])),
  ),
];

/** Enough for every figure still possible. */
function raiseFor({ possible }: Finding) {
  const { shortBy, cents, per } = possible.at(-1) ?? {};
  if (shortBy === undefined || cents === undefined || per === undefined) return undefined;
  return { cents: shortBy, amount: cents, per };
}

/** Pay that reaches the amount needs no reason for being lower. */
const settledByPay = 'tolerated-reason';

function toOpen({ route, findings }: AnyRoute): Change {
  const unmet = findings.filter(({ status }) => status === 'not-met');
  const [only, ...others] = unmet.filter(({ requirement }) => requirement !== settledByPay);
  const raise = only && others.length === 0 ? raiseFor(only) : undefined;
  if (raise) return { route, by: 'raise', ...raise };
  return { route, by: 'requirements', requirements: unmet.map(({ requirement }) => requirement) };
}

function toSettle({ route, findings, gaps }: AnyRoute): readonly Change[] {
  const questions = questionsIn(gaps, 'unanswered', 'unsure');
  const years = findings.flatMap(({ reason, on }) =>
    reason === 'no-figure-for-date' && on ? yearOf(on.day) : [],
  );
  if (years.length > 0) {
    return [...new Set(years)].map((year) => ({ route, by: 'figures', year }) as const);
  }
  return questions.length > 0 ? [{ route, by: 'answers', questions }] : [];
}

/** What would turn each "no" into a "yes", and each "cannot say" into either. */
export const changesOf = ({ routes }: Assessment): readonly Change[] =>
  routes.flatMap((route) => {
    if (route.verdict === 'not-likely') return [toOpen(route)];
    return route.verdict === 'cannot-say' ? toSettle(route) : [];
  });
