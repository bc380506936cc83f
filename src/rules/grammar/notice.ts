import type { Country, PlainDate } from '../../dates/index.ts';
import type { QuestionId } from '../../questions/index.ts';
import {
  fact,
  where,
  type Case,
  type Fact,
  type NeedsOf,
  type Reads,
  type Values,
} from './fact.ts';
import { periodOn, type Figure, type Period } from './figure.ts';
import type { Source } from './source.ts';
import { explore, isStopped, values } from './worlds.ts';

/**
 * A point in doubt, something to mind, what else is checked, what the permit brings, what older pages still say,
 * what happens when the job ends or changes, and routes that are named and not judged.
 */
export type NoticeKind =
  'doubt' | 'mind' | 'also-checked' | 'benefit' | 'changed' | 'if-job-ends' | 'other-route';

export interface NoticeRule<
  Id extends string = string,
  Needs extends QuestionId = QuestionId,
  C extends Country = Country,
> {
  readonly id: Id;
  readonly country: C;
  readonly kind: NoticeKind;
  readonly needs: readonly Needs[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly sources: readonly Source[];
  /** Shown as soon as it may be true: it goes with a duty, which is, or it warns. */
  readonly early: boolean;
  readonly rule: Fact<PlainDate | undefined>;
}

/** A notice that holds for one person, with the figures it names as of its day. */
export interface Notice<Id extends string = string> {
  readonly notice: Id;
  readonly country: Country;
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
  const C extends Country = 'NL',
>(given: {
  readonly id: Id;
  readonly country?: C;
  readonly kind: NoticeKind;
  readonly reads: R;
  readonly when: (is: Values<R>, today: PlainDate) => boolean;
  readonly on: Fact<PlainDate, OnNeeds>;
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly sources: readonly Source[];
  readonly early?: true;
}): NoticeRule<Id, NeedsOf<R> | OnNeeds, C> {
  const rule = where(fact({ reads: given.reads, find: given.when }), given.on);
  return {
    id: given.id,
    country: given.country ?? ('NL' as C),
    kind: given.kind,
    needs: rule.needs,
    figures: given.figures ?? {},
    sources: given.sources,
    early: given.early ?? false,
    rule,
  };
}

/** The day of a notice, when nothing missing could make it untrue; an early one's when it may be true. */
function dayOf({ rule, early }: NoticeRule, of: Case): PlainDate | undefined {
  const tree = explore(rule, of);
  if ('value' in tree) return tree.value;
  const days = values(tree);
  const isSure = !isStopped(tree) && !days.includes(undefined);
  return early || isSure ? days.find((day) => day !== undefined) : undefined;
}

function figuresOn(figures: NoticeRule['figures'], day: PlainDate): Notice['figures'] {
  const found: Record<string, Period | undefined> = {};
  for (const name in figures) found[name] = periodOn(figures[name] as Figure, day);
  return found;
}

/** The notice for one person, when nothing missing could make it untrue. */
export function noticeOf<Id extends string>(
  given: NoticeRule<Id>,
  of: Case,
): Notice<Id> | undefined {
  const on = dayOf(given, of);
  if (on === undefined) return undefined;
  return {
    notice: given.id,
    country: given.country,
    kind: given.kind,
    on,
    figures: figuresOn(given.figures, on),
    sources: given.sources,
  };
}
