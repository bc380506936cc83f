import { daysIn, isBetween, type Between, type QuestionId } from '../../questions/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import type { Case, Fact } from './fact.ts';
import { Finder } from './finder.ts';

/** So many worlds are judged one by one: two whole months. Of more, about so many are. */
const mostWorlds = 1_000;
const someWorlds = 250;

/** A rule that reads more half-known days than this is not judged. */
const mostDays = 7;

/** The first and the last day, and others evenly between, `count` at the most. */
function spread(days: readonly PlainDate[], count: number): readonly PlainDate[] {
  if (days.length <= count) return days;
  const step = (days.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => days[Math.round(index * step)] as PlainDate);
}

/** A case for each day that an answer may be: made once for all rules. */
function casesOf(of: Finder, id: QuestionId, count: number): readonly Finder[] {
  const key = `${id} ${count}`;
  const cases =
    of.split.get(key) ??
    spread(daysIn(of.answers[id] as Between), count).map(
      (day) =>
        new Finder({ answers: { ...of.answers, [id]: day }, today: of.today, worlds: of.worlds }),
    );
  of.split.set(key, cases);
  return cases;
}

/** A half-known day that a rule may read, and the case with each day that it may be; none for too many. */
export interface HalfKnown {
  readonly question: QuestionId;
  readonly cases: readonly Finder[];
}

/**
 * The half-known days that a rule may read, one after the other: every day of them or, where they have too many
 * worlds between them, days spread evenly with the first and the last.
 */
export function halfKnownIn(rule: Fact<unknown>, of: Case): ((of: Finder) => HalfKnown)[] {
  const open = rule.needs.filter((id) => isBetween(of.answers[id]));
  const worlds = open.reduce((all, id) => all * daysIn(of.answers[id] as Between).length, 1);
  const [most, some] = of.worlds ? [of.worlds, of.worlds] : [mostWorlds, someWorlds];
  const count = worlds <= most ? Infinity : Math.max(2, Math.floor(some ** (1 / open.length)));
  return open.map((question) => (at) => ({
    question,
    cases: open.length > mostDays ? [] : casesOf(at, question, count),
  }));
}
