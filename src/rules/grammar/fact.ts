import {
  isBetween,
  questions,
  unknown,
  type Answers,
  type Known,
  type QuestionId,
} from '../../questions/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import { Blocked, type Gap, type Reading } from './gap.ts';

/** What a rule is judged on: the answers counted, and the calendar date in the country asked about. */
export interface Case {
  readonly answers: Answers;
  readonly today: PlainDate;
  /** How many worlds of half-known days are judged at the most, where not as many as matter. */
  readonly worlds?: number;
}

/** Finds the value of a fact for the case at hand, or stops at a gap. */
export interface Reader {
  readonly of: Case;
  <Value>(fact: Fact<Value>): Value;
}

/**
 * Something that follows from answers. `needs` are the questions it may read. `among` are all the values
 * it can have, where those are few: with a gap in the answers every one of them is considered. A fact needs
 * none where everything it reads has them, and it stops at no gap of its own.
 */
export interface Fact<Value, Needs extends QuestionId = QuestionId> {
  readonly needs: readonly Needs[];
  readonly among?: readonly Value[];
  readonly find: (read: Reader) => Value;
}

export type Reads = Readonly<Record<string, Fact<unknown>>>;
export type Values<R extends Reads> = {
  readonly [Name in keyof R]: R[Name] extends Fact<infer Value> ? Value : never;
};
type NeedsOfFact<F> = F extends Fact<unknown, infer Needs> ? Needs : never;
export type NeedsOf<R extends Reads> = NeedsOfFact<R[keyof R]>;

type Lazy = { read: Reader };

/** An object whose properties are found when they are read, and not before. */
function lazily<R extends Reads>(reads: R): (read: Reader) => Values<R> {
  const shape = {};
  for (const [name, fact] of Object.entries(reads)) {
    Object.defineProperty(shape, name, {
      get(this: Lazy) {
        return this.read(fact);
      },
    });
  }
  return (read) => Object.assign(Object.create(shape) as Lazy, { read }) as unknown as Values<R>;
}

/** A fact found from other facts. `find` sees only what `reads` declares, and never a gap. */
export function fact<const R extends Reads, Value>(given: {
  readonly reads: R;
  readonly among?: readonly Value[];
  readonly find: (is: Values<R>, today: PlainDate) => Value;
}): Fact<Value, NeedsOf<R>> {
  const view = lazily(given.reads);
  const needs = [...new Set(Object.values(given.reads).flatMap((read) => read.needs))];
  return {
    needs: needs as NeedsOf<R>[],
    ...(given.among && { among: given.among }),
    find: (read) => given.find(view(read), read.of.today),
  };
}

function answerTo<Id extends QuestionId>(id: Id): Fact<Known<Id>, Id> {
  const question = questions[id];
  const unanswered = new Blocked({ why: 'unanswered', question: id });
  const unsure = new Blocked({ why: 'unsure', question: id });
  const between = new Blocked({ why: 'between', question: id });
  return {
    needs: [id],
    ...('options' in question && {
      among: question.options as readonly string[] as readonly Known<Id>[],
    }),
    find: ({ of: { answers } }) => {
      const answer: unknown = answers[id];
      if (answer === undefined) throw unanswered;
      if (answer === unknown) throw unsure;
      if (isBetween(answer)) throw between;
      return answer as Known<Id>;
    },
  };
}

/** One fact for each question: the answer itself. */
export const the = Object.fromEntries(
  Object.keys(questions).map((id) => [id, answerTo(id as QuestionId)]),
) as { readonly [Id in QuestionId]: Fact<Known<Id>, Id> };

/** The same without its possible values: a gap in it is left to the fact that reads it. */
export const unguessed = <Value, Needs extends QuestionId>({
  needs,
  find,
}: Fact<Value, Needs>): Fact<Value, Needs> => ({ needs, find });

/** The answer, or undefined when there is none: no gap, so by itself it asks nothing. */
export const ifTold = <Id extends QuestionId>(id: Id): Fact<Known<Id> | undefined, Id> => ({
  needs: [id],
  find: (read) => {
    const answer: unknown = read.of.answers[id];
    return answer === undefined || answer === unknown ? undefined : read(the[id]);
  },
});

/** The answer, or what is true of nearly everybody when there is none. */
export const orElse = <Id extends QuestionId>(id: Id, usual: Known<Id>): Fact<Known<Id>, Id> => {
  const told = ifTold(id);
  return { needs: told.needs, find: (read) => read(told) ?? usual };
};

/** Two readings of the law: both are followed. */
export function twoReadings(reading: Reading): Fact<boolean, never> {
  const blocked = new Blocked({ why: 'doubt', reading } satisfies Gap);
  return {
    needs: [],
    among: [true, false],
    find: () => {
      throw blocked;
    },
  };
}
