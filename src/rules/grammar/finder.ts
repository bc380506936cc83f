import type { PlainDate } from '../../dates/index.ts';
import { isBetween, type Answers, type QuestionId } from '../../questions/index.ts';
import { readThrough, type Case, type Fact, type Reader } from './fact.ts';
import { Blocked, type Gap } from './gap.ts';

/** The outcome of a run, or where it stopped and how many ways lead on from there. */
export type End<Value> = { readonly value: Value } | { readonly gap: Gap; readonly ways: number };

/** Thrown at a gap that no choice was made for yet. One for all: making an error is slow. */
const fork = new Error('fork');

/** Facts in a page: 32; and so many pages at first. */
const pageBits = 5;
const pageMask = 31;
const pages = 32;

/** Kept for the value `undefined`, which says that nothing was found yet. */
const nothing = Symbol('nothing');

function isExact(answers: Answers): boolean {
  for (const id in answers) if (isBetween(answers[id as QuestionId])) return false;
  return true;
}

/** A case that remembers: what needs no choice at a gap is found once for every rule. */
export class Finder implements Case, Reader {
  readonly answers: Answers;
  readonly today: PlainDate;
  readonly worlds: number | undefined;
  /** No day is half known. */
  readonly isExact: boolean;
  /** By the place of the fact, what was found before any gap; in pages, as a rule needs few of all facts. */
  readonly #sure = Array<unknown[] | undefined>(pages);
  /** What stopped a fact before any gap. */
  #stops: Map<Fact<unknown>, Blocked> | undefined;
  /** What was found after a gap: in this run alone. */
  #found: Map<Fact<unknown>, unknown> | undefined;
  #split: Map<string, readonly Finder[]> | undefined;
  #choices: readonly number[] = [];
  #gaps = 0;
  #open: Gap | undefined;
  #ways = 0;

  constructor({ answers, today, worlds }: Case) {
    this.answers = answers;
    this.today = today;
    this.worlds = worlds;
    this.isExact = isExact(answers);
  }

  told(id: QuestionId): unknown {
    return this.answers[id];
  }

  /** By question, the case with each day that a half-known one may be, once they were made. */
  get split(): Map<string, readonly Finder[]> {
    return (this.#split ??= new Map());
  }

  read<Value>(fact: Fact<Value>): Value {
    const sure = this.#sure[fact.place >> pageBits]?.[fact.place & pageMask];
    if (sure !== undefined) return (sure === nothing ? undefined : sure) as Value;
    if (this.#gaps > 0 && this.#found?.has(fact)) return this.#found.get(fact) as Value;
    const outcome = fact.among ? this.#outcomeOf(fact) : fact.find(this);
    const value = outcome instanceof Blocked ? this.#goOn(fact, outcome) : outcome;
    this.#keep(fact, value);
    return value;
  }

  /** Finds a rule with the branch to take at each gap; stops at the first gap beyond those. */
  run<Value>(rule: Fact<Value>, choices: readonly number[]): End<Value> {
    readThrough(this);
    this.#choices = choices;
    this.#gaps = 0;
    this.#found = undefined;
    try {
      const outcome = this.#outcomeOf(rule);
      if (outcome instanceof Blocked) return { gap: outcome.gap, ways: 0 };
      this.#keep(rule, outcome);
      return { value: outcome };
    } catch (stop) {
      if (stop !== fork || !this.#open) throw stop;
      return { gap: this.#open, ways: this.#ways };
    }
  }

  #keep(fact: Fact<unknown>, value: unknown) {
    if (this.#gaps > 0) {
      this.#found ??= new Map();
      this.#found.set(fact, value);
      return;
    }
    const page = (this.#sure[fact.place >> pageBits] ??= Array<unknown>(pageMask + 1));
    page[fact.place & pageMask] = value === undefined ? nothing : value;
  }

  /** The value of a fact, or what stops it. */
  #outcomeOf<Value>(fact: Fact<Value>): Value | Blocked {
    const known = this.#stops?.get(fact);
    if (known) return known;
    try {
      return fact.find(this);
    } catch (stop) {
      if (!(stop instanceof Blocked)) throw stop;
      if (this.#gaps === 0) {
        this.#stops ??= new Map();
        this.#stops.set(fact, stop);
      }
      return stop;
    }
  }

  /** At a gap in a fact with few values goes on with the one chosen; else stops. */
  #goOn<Value>({ among }: Fact<Value>, stop: Blocked): Value {
    if (!among) throw stop;
    const choice = this.#choices[this.#gaps++];
    if (choice !== undefined) return among[choice] as Value;
    this.#open = stop.gap;
    this.#ways = among.length;
    throw fork;
  }
}

/** The case itself if it remembers, else one that does. */
export const finderOf = (of: Case): Finder => (of instanceof Finder ? of : new Finder(of));
