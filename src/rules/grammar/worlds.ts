import { Blocked, type Gap } from './gap.ts';
import type { Case, Fact, Reader } from './fact.ts';
import { halfKnownIn, type HalfKnown } from './half-known.ts';

/**
 * All the ways a rule can come out: one outcome when nothing is missing, and at each gap one branch
 * for every value that the missing thing could have. A gap without such values ends the branch.
 */
export type Outcomes<Value> =
  { readonly value: Value } | { readonly gap: Gap; readonly branches: readonly Outcomes<Value>[] };

/** Thrown at a gap that no choice was made for yet. One for all: making an error is slow. */
const fork = new Error('fork');

/** The outcome of a run, or where it stopped and how many ways lead on from there. */
type End<Value> = { readonly value: Value } | { readonly gap: Gap; readonly ways: number };

/** What was found for a case before any gap: the same in every run and for every rule. */
const settled = new WeakMap<Case, Map<Fact<unknown>, unknown>>();

function settledFor(of: Case): Map<Fact<unknown>, unknown> {
  const known = settled.get(of) ?? new Map<Fact<unknown>, unknown>();
  settled.set(of, known);
  return known;
}

/** One run of the rule, with the branch to take at each gap; stops at the first gap beyond those. */
function run<Value>(rule: Fact<Value>, of: Case, choices: readonly number[]): End<Value> {
  const sure = settledFor(of);
  const found = new Map<Fact<unknown>, unknown>();
  let gaps = 0;
  let open: { readonly gap: Gap; readonly ways: number } | undefined;
  const find = <V>(fact: Fact<V>): V => {
    try {
      return fact.find(read);
    } catch (stop) {
      const { among } = fact;
      if (!(stop instanceof Blocked) || !among) throw stop;
      const choice = choices[gaps++];
      if (choice !== undefined) return among[choice] as V;
      open = { gap: stop.gap, ways: among.length };
      throw fork;
    }
  };
  const read = Object.assign(
    <V>(fact: Fact<V>): V => {
      if (sure.has(fact)) return sure.get(fact) as V;
      if (found.has(fact)) return found.get(fact) as V;
      const value = find(fact);
      (gaps === 0 ? sure : found).set(fact, value);
      return value;
    },
    { of },
  ) satisfies Reader;
  try {
    return { value: rule.find(read) };
  } catch (stop) {
    if (stop instanceof Blocked) return { gap: stop.gap, ways: 0 };
    if (open === undefined) throw stop;
    return open;
  }
}

/** Follows a rule through every gap in answers of which no day is half known. */
function exploreExact<Value>(rule: Fact<Value>, of: Case): Outcomes<Value> {
  const from = (choices: readonly number[]): Outcomes<Value> => {
    const end = run(rule, of, choices);
    if ('value' in end) return end;
    const branches = Array.from({ length: end.ways }, (_, way) => from([...choices, way]));
    return { gap: end.gap, branches };
  };
  return from([]);
}

/** Follows a rule through every day that a half-known one may be, and every gap in the answers. */
export function explore<Value>(rule: Fact<Value>, of: Case): Outcomes<Value> {
  const through = (open: readonly ((at: Case) => HalfKnown)[], at: Case): Outcomes<Value> => {
    const [next, ...others] = open;
    if (!next) return exploreExact(rule, at);
    const { question, cases } = next(at);
    return {
      gap: { why: 'between', question },
      branches: cases.map((each) => through(others, each)),
    };
  };
  return through(halfKnownIn(rule, of), of);
}

/** Every value the rule can come out with; empty when a gap stops it. */
export const values = <Value>(tree: Outcomes<Value>): readonly Value[] =>
  'value' in tree ? [tree.value] : tree.branches.flatMap(values);

/** True when some branch ends at a gap. */
export const isStopped = <Value>(tree: Outcomes<Value>): boolean =>
  'gap' in tree && (tree.branches.length === 0 || tree.branches.some(isStopped));

/**
 * The gaps that matter: those whose closing could change the outcome, told apart by `key`.
 * In the order in which the rule meets them, each once.
 */
export function decisiveGaps<Value>(
  tree: Outcomes<Value>,
  key: (value: Value) => string,
): readonly Gap[] {
  /** A number for each shape that a part can have; parts of one shape come out alike. */
  const numbers = new Map<string, number>();
  const shapes = new Map<Outcomes<Value>, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const find = (part: Outcomes<Value>): number => {
    if ('value' in part) return numberOf(key(part.value));
    const [first, ...rest] = part.branches.map(shape);
    if (first !== undefined && rest.every((branch) => branch === first)) return first;
    return numberOf(`${JSON.stringify(part.gap)} ${first} ${rest.join(' ')}`);
  };
  const shape = (part: Outcomes<Value>): number => {
    const known = shapes.get(part) ?? find(part);
    shapes.set(part, known);
    return known;
  };
  const collect = (part: Outcomes<Value>): readonly Gap[] => {
    if ('value' in part) return [];
    const below = part.branches.flatMap(collect);
    return new Set(part.branches.map(shape)).size === 1 ? below : [part.gap, ...below];
  };
  const seen = new Map(collect(tree).map((gap) => [JSON.stringify(gap), gap]));
  return [...seen.values()];
}
