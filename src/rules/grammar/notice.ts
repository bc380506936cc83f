import type { QuestionId } from '../../questions/index.ts';
import { fact, type Case, type Fact, type NeedsOf, type Reads, type Values } from './fact.ts';
import { periodOn, type Figure, type Period } from './figure.ts';
import type { PlainDate } from '../../dates/index.ts';
import type { Source } from './source.ts';
import { explore, values } from './worlds.ts';

/** A point in doubt, something to mind, what else is checked, or what the permit brings. */
export type NoticeKind = 'doubt' | 'mind' | 'also-checked' | 'benefit';

export interface NoticeRule<Id extends string = string, Needs extends QuestionId = QuestionId> {
  readonly id: Id;
  readonly kind: NoticeKind;
  readonly needs: readonly Needs[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly sources: readonly Source[];
  readonly rule: Fact<PlainDate | undefined>;
}

/** A notice that holds for one person, with the figures it names as of its day. */
export interface Notice<Id extends string = string> {
  readonly notice: Id;
  readonly kind: NoticeKind;
  readonly on: PlainDate;
  readonly figures: Readonly<Record<string, Period | undefined>>;
  readonly sources: readonly Source[];
}

/** Something to say when `when` holds. `on` is the day that selects the figures it names. */
export function notice<
  const Id extends string,
  const R extends Reads,
  const OnNeeds extends QuestionId,
>(given: {
  readonly id: Id;
  readonly kind: NoticeKind;
  readonly reads: R;
  readonly when: (is: Values<R>) => boolean;
  readonly on: Fact<PlainDate, OnNeeds>;
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly sources: readonly Source[];
}): NoticeRule<Id, NeedsOf<R> | OnNeeds> {
  const when = fact({ reads: given.reads, find: given.when });
  const rule = fact({
    reads: { when, on: given.on },
    find: (is) => (is.when ? is.on : undefined),
  });
  return {
    id: given.id,
    kind: given.kind,
    needs: rule.needs,
    figures: given.figures ?? {},
    sources: given.sources,
    rule,
  };
}

/** The notice for one person, when nothing missing could make it untrue. */
export function noticeOf<Id extends string>(
  given: NoticeRule<Id>,
  of: Case,
): Notice<Id> | undefined {
  const tree = explore(given.rule, of);
  const days = values(tree);
  const [on] = days;
  if (!on || days.includes(undefined)) return undefined;
  const figures = Object.entries(given.figures).map(([name, figure]) => [
    name,
    periodOn(figure, on),
  ]);
  return {
    notice: given.id,
    kind: given.kind,
    on,
    figures: Object.fromEntries(figures) as Notice['figures'],
    sources: given.sources,
  };
}
