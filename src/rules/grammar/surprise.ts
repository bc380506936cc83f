import type { Answers, QuestionId } from '../../questions/index.ts';
import type { Finding } from './finding.ts';
import type { Route } from './route.ts';

/** What is known where a misunderstanding is looked for. */
export interface Told {
  readonly answers: Answers;
  /** How the requirement that it is about came out, where it is asked at all. */
  readonly finding: Finding | undefined;
}

type NeedsIn<Rule> = Rule extends { readonly needs: readonly (infer Needs)[] } ? Needs : never;
/** The questions that a route's requirements read, or that its need hangs on. */
type ReadBy<R extends Route> = NeedsIn<R['requires'][number]> | NeedsIn<R['needed']>;

/** A common misunderstanding, and the answer to look at again. */
export interface Surprise<Id extends string = string, Check extends QuestionId = QuestionId> {
  readonly id: Id;
  /** The answer that shows whether it is one here. */
  readonly check: Check;
  /** The requirement that it is about; left out, whether a permit is needed. */
  readonly about?: string;
  /** It can be a misunderstanding of this person. */
  readonly applies: (told: Told) => boolean;
}

/** Two or more of them, the commonest first. */
export type Surprises<S extends Surprise> = readonly [S, S, ...S[]];

type About<R extends Route> = Surprise<string, ReadBy<R>> & {
  readonly about: R['requires'][number]['id'];
};

/** The misunderstandings about a route; each leads to an answer that the route reads. */
export const surprisesAbout =
  <R extends Route>(_route: R) =>
  <const List extends Surprises<About<R>>>(...list: List): List =>
    list;
