import {
  isBetween,
  questions,
  unknown,
  type Answers,
  type Known,
  type QuestionId,
} from '../../questions/index.ts';
import { once, type PlainDate } from '../../dates/index.ts';
import { Blocked, type Gap, type Reading } from './gap.ts';

/** What a rule is judged on: the answers counted, and the calendar date in the country asked about. */
export interface Case {
  readonly answers: Answers;
  readonly today: PlainDate;
  /** How many worlds of half-known days are judged at the most, where not as many as matter. */
  readonly worlds?: number | undefined;
}

/** Finds the value of a fact for the case at hand, or stops at a gap. */
export interface Reader {
  readonly today: PlainDate;
  /** What was answered, whatever it is. */
  told(id: QuestionId): unknown;
  read<Value>(fact: Fact<Value>): Value;
}

/**
 * Something that follows from answers. `needs` are the questions it may read. `among` are all the values
 * it can have, where those are few: with a gap in the answers every one of them is considered. A fact needs
 * none where everything it reads has them, and it stops at no gap of its own. `find` gives what stopped it where it
 * can, as throwing costs more.
 */
export interface Fact<Value, Needs extends QuestionId = QuestionId> {
  readonly needs: readonly Needs[];
  readonly among: readonly Value[] | undefined;
  readonly find: (reader: Reader) => Value | Blocked;
  /**
   * The number of the case for which it was last found before any gap, 0 for none yet, and what came of it: so it is
   * found once for all rules. Written by `Finder` alone; the outcome stays in memory until another case is read.
   */
  foundFor: number;
  found: unknown;
}

/** A fact as it is, with a reader to find it. All have one shape, as engines read those fastest. */
export const rawFact = <Value, Needs extends QuestionId>({
  needs,
  among,
  find,
}: Pick<Fact<Value, Needs>, 'needs' | 'find'> & Partial<Pick<Fact<Value, Needs>, 'among'>>): Fact<
  Value,
  Needs
> => ({
  needs,
  among,
  find,
  foundFor: 0,
  found: undefined,
});

export type Reads = Readonly<Record<string, Fact<unknown>>>;
export type Values<R extends Reads> = {
  readonly [Name in keyof R]: R[Name] extends Fact<infer Value> ? Value : never;
};
type NeedsOfFact<F> = F extends Fact<unknown, infer Needs> ? Needs : never;
export type NeedsOf<R extends Reads> = NeedsOfFact<R[keyof R]>;

/** What all facts are read through. There is one at a time, as cases are judged one after the other. */
let atHand: Reader;

/** From now on facts are read through this. */
export function readThrough(reader: Reader): void {
  atHand = reader;
}

/** An object whose properties are found when they are read, and not before; the same for every case. */
function lazily<R extends Reads>(reads: R): Values<R> {
  const getters = Object.entries(reads).map(
    ([name, fact]) => [name, { get: () => atHand.read(fact) }] as const,
  );
  // Engines read getters of a prototype fastest.
  return Object.create(Object.defineProperties({}, Object.fromEntries(getters))) as Values<R>;
}

/** A fact found from other facts. `find` sees only what `reads` declares, and never a gap. */
export function fact<const R extends Reads, Value>(given: {
  readonly reads: R;
  readonly among?: readonly Value[];
  readonly find: (is: Values<R>, today: PlainDate) => Value;
}): Fact<Value, NeedsOf<R>> {
  const { reads, among, find } = given;
  const view = lazily(reads);
  const needs = [...new Set(Object.values(reads).flatMap((read) => read.needs))];
  return rawFact({
    needs: needs as NeedsOf<R>[],
    among,
    find: ({ today }) => find(view, today),
  });
}

function answerTo<Id extends QuestionId>(id: Id): Fact<Known<Id>, Id> {
  const question = questions[id];
  const stops: { [Why in 'unanswered' | 'unsure' | 'between']?: Blocked } = {};
  const stop = (why: keyof typeof stops) => (stops[why] ??= new Blocked({ why, question: id }));
  return rawFact({
    needs: [id],
    among:
      'options' in question
        ? (question.options as readonly string[] as readonly Known<Id>[])
        : undefined,
    find: (reader) => {
      const answer = reader.told(id);
      if (answer === undefined) return stop('unanswered');
      if (answer === unknown) return stop('unsure');
      if (isBetween(answer)) return stop('between');
      return answer as Known<Id>;
    },
  });
}

/** What is made for each question, by its name. */
const forEach = <Made>(make: (id: QuestionId) => Made): Readonly<Record<QuestionId, Made>> =>
  Object.fromEntries(Object.keys(questions).map((id) => [id, make(id as QuestionId)])) as Readonly<
    Record<QuestionId, Made>
  >;

/** One fact for each question: the answer itself. */
export const the = forEach<unknown>(answerTo) as {
  readonly [Id in QuestionId]: Fact<Known<Id>, Id>;
};

/** The same without its possible values: a gap in it is left to the fact that reads it. */
export const unguessed = <Value, Needs extends QuestionId>({
  needs,
  find,
}: Fact<Value, Needs>): Fact<Value, Needs> => rawFact({ needs, find });

/** What follows from one fact alone; a gap in it is one of this fact. */
export const following = <Value, Then, Needs extends QuestionId>(
  from: Fact<Value, Needs>,
  then: (value: Value) => Then,
): Fact<Then, Needs> =>
  rawFact({
    needs: from.needs,
    find: (reader) => {
      const value = from.find(reader);
      return value instanceof Blocked ? value : then(value);
    },
  });

/** The value of one fact where another holds, else undefined. */
export const where = <Value, Needs extends QuestionId, ThenNeeds extends QuestionId>(
  holds: Fact<boolean, Needs>,
  then: Fact<Value, ThenNeeds>,
): Fact<Value | undefined, Needs | ThenNeeds> =>
  rawFact({
    needs: [...new Set([...holds.needs, ...then.needs])],
    find: (reader) => (reader.read(holds) ? reader.read(then) : undefined),
  });

const asTold = forEach<unknown>((id) =>
  rawFact({
    needs: [id],
    find: (reader) => {
      const answer = reader.told(id);
      if (answer === undefined || answer === unknown) return undefined;
      return isBetween(answer) ? the[id].find(reader) : answer;
    },
  }),
) as { readonly [Id in QuestionId]: Fact<Known<Id> | undefined, Id> };

/** The answer, or undefined when there is none: no gap, so by itself it asks nothing. */
export const ifTold = <Id extends QuestionId>(id: Id): Fact<Known<Id> | undefined, Id> =>
  asTold[id];

/** The answer, or what is true of nearly everybody when there is none. */
export const orElse = <Id extends QuestionId>(id: Id, usual: Known<Id>): Fact<Known<Id>, Id> =>
  following(ifTold(id), (told) => told ?? usual);

/** Two readings of the law: both are followed. */
export function twoReadings(reading: Reading): Fact<boolean, never> {
  // Not made when the page loads: a browser that is watched looks up where in its script an error is made.
  const blocked = once(() => new Blocked({ why: 'doubt', reading } satisfies Gap));
  return rawFact({ needs: [], among: [true, false], find: blocked });
}
