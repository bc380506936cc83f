import type { PlainDate } from '../../dates/index.ts';
import { isBetween, type Answers, type QuestionId } from '../../questions/index.ts';
import { readThrough, type Case, type Fact, type Reader } from './fact.ts';
import { Blocked, type Gap } from './gap.ts';

/** A gap at which a run went on with the first of several values. */
export interface Fork {
  readonly gap: Gap;
  readonly ways: number;
}

/** What a run came to, or what stopped it; and the gaps that it met beyond those it had choices for, in order. */
export interface Run<Value> {
  readonly outcome: Value | Blocked;
  readonly forks: readonly Fork[];
}

const none: readonly never[] = [];

let cases = 0; // made so far

function isExact(answers: Answers): boolean {
  for (const id in answers) if (isBetween(answers[id as QuestionId])) return false;
  return true;
}

/** A case through which facts are read: what needs no choice at a gap is found once for every rule, until another case is read. */
export class Finder implements Case, Reader {
  readonly answers: Answers;
  readonly today: PlainDate;
  readonly worlds: number | undefined;
  /** No day is half known. */
  readonly isExact: boolean;
  /** A number stands for the case where facts remember it: engines write that faster than the case itself. */
  readonly #number: number;
  /** What was chosen at a gap, and found after one: of this run alone. */
  #ofRun: Map<Fact<unknown>, unknown> | undefined;
  #split: Map<string, readonly Finder[]> | undefined;
  #choices: readonly number[] = none;
  #gaps = 0;
  #forks: Fork[] | undefined;

  constructor({ answers, today, worlds }: Case) {
    this.answers = answers;
    this.today = today;
    this.worlds = worlds;
    this.isExact = isExact(answers);
    cases += 1;
    this.#number = cases;
  }

  told(id: QuestionId): unknown {
    return this.answers[id];
  }

  /** By question, the case with each day that a half-known one may be, once they were made. */
  get split(): Map<string, readonly Finder[]> {
    return (this.#split ??= new Map());
  }

  read<Value>(fact: Fact<Value>): Value {
    if (fact.foundFor === this.#number && !(fact.found instanceof Blocked)) {
      return fact.found as Value; // Nearly always, and quicker.
    }
    if (this.#ofRun?.has(fact)) return this.#ofRun.get(fact) as Value;
    const outcome = this.#outcomeOf(fact, fact.among !== undefined);
    return outcome instanceof Blocked ? this.#goOn(fact, outcome) : outcome;
  }

  /** Finds a rule with the branch to take at each gap, and the first one at every gap beyond those. */
  run<Value>(rule: Fact<Value>, choices: readonly number[]): Run<Value> {
    readThrough(this);
    this.#choices = choices;
    this.#gaps = 0;
    this.#ofRun = undefined;
    this.#forks = undefined;
    const outcome = this.#outcomeOf(rule, true);
    return { outcome, forks: this.#forks ?? none };
  }

  /** The value of a fact, or what stops it: handed back where it is handed over, and with `catches` where it is thrown, too. */
  #outcomeOf<Value>(fact: Fact<Value>, catches: boolean): Value | Blocked {
    if (fact.foundFor === this.#number) return fact.found as Value | Blocked;
    const outcome = catches ? this.#tried(fact) : fact.find(this);
    if (this.#gaps === 0) {
      fact.foundFor = this.#number;
      fact.found = outcome;
    } else if (!(outcome instanceof Blocked)) this.#keepForRun(fact, outcome);
    return outcome;
  }

  #tried<Value>(fact: Fact<Value>): Value | Blocked {
    try {
      return fact.find(this);
    } catch (stop) {
      if (stop instanceof Blocked) return stop;
      throw stop;
    }
  }

  #keepForRun(fact: Fact<unknown>, value: unknown) {
    this.#ofRun ??= new Map();
    this.#ofRun.set(fact, value);
  }

  /** At a gap in a fact with few values goes on with the one chosen; else stops. */
  #goOn<Value>(fact: Fact<Value>, stop: Blocked): Value {
    const { among } = fact;
    if (!among?.length) throw stop;
    const place = this.#gaps++;
    if (place >= this.#choices.length) {
      this.#forks ??= [];
      this.#forks.push({ gap: stop.gap, ways: among.length });
    }
    const value = among[this.#choices[place] ?? 0] as Value;
    this.#keepForRun(fact, value);
    return value;
  }
}

/** The case itself if facts are read through it already, else one through which they are. */
export const finderOf = (of: Case): Finder => (of instanceof Finder ? of : new Finder(of));
