import type { Case, Fact } from './fact.ts';
import { finderOf, type Finder } from './finder.ts';
import { Blocked, nameOf, type Gap } from './gap.ts';
import { halfKnownIn, type HalfKnown } from './half-known.ts';

/**
 * All the ways a rule can come out: one outcome when nothing is missing, and at each gap one branch
 * for every value that the missing thing could have. A gap without such values ends the branch.
 */
export type Outcomes<Value> =
  { readonly value: Value } | { readonly gap: Gap; readonly branches: readonly Outcomes<Value>[] };

const none: readonly never[] = [];

/** Follows a rule through every gap in answers of which no day is half known. */
function exploreExact<Value>(
  rule: Fact<Value>,
  finder: Finder,
  choices: readonly number[] = none,
): Outcomes<Value> {
  const { outcome, forks } = finder.run(rule, choices);
  const end: Outcomes<Value> =
    outcome instanceof Blocked ? { gap: outcome.gap, branches: none } : { value: outcome };
  if (forks.length === 0) return end; // Nearly always, and quicker.
  return forks.reduceRight<Outcomes<Value>>((first, { gap, ways }, depth) => {
    const taken = [...choices, ...forks.slice(0, depth).map(() => 0)];
    const others = Array.from({ length: ways - 1 }, (_, way) =>
      exploreExact(rule, finder, [...taken, way + 1]),
    );
    return { gap, branches: [first, ...others] };
  }, end);
}

/** Follows a rule through every day that a half-known one may be, and every gap in the answers. */
export function explore<Value>(rule: Fact<Value>, of: Case): Outcomes<Value> {
  const finder = finderOf(of);
  if (finder.isExact) return exploreExact(rule, finder);
  const through = (open: readonly ((at: Finder) => HalfKnown)[], at: Finder): Outcomes<Value> => {
    const [next, ...others] = open;
    if (!next) return exploreExact(rule, at);
    const { question, cases } = next(at);
    return {
      gap: { why: 'between', question },
      branches: cases.map((each) => through(others, each)),
    };
  };
  return through(halfKnownIn(rule, of), finder);
}

/** Every value the rule can come out with; empty when a gap stops it. */
export const values = <Value>(tree: Outcomes<Value>): readonly Value[] =>
  'value' in tree ? [tree.value] : tree.branches.flatMap(values);

/** Whether it can come out in a way that fits. */
const canBe = <Value>(tree: Outcomes<Value>, is: (value: Value) => boolean): boolean =>
  'value' in tree ? is(tree.value) : tree.branches.some((branch) => canBe(branch, is));

const isTrue = (value: boolean) => value;

/** Whether it can come out at all: no gap stops every branch. */
export const hasOutcome = (rule: Fact<unknown>, of: Case): boolean =>
  canBe(explore(rule, of), () => true);

/** Whether something may hold, for all that is known. */
export const mayHold = (rule: Fact<boolean>, of: Case): boolean => canBe(explore(rule, of), isTrue);

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
  if ('value' in tree) return [];
  /** A number for each shape that a part can have; parts of one shape come out alike. */
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const look = (
    part: Outcomes<Value>,
  ): { readonly shape: number; readonly gaps: readonly Gap[] } => {
    if ('value' in part) return { shape: numberOf(key(part.value)), gaps: none };
    const branches = part.branches.map(look);
    const below = branches.flatMap(({ gaps }) => gaps);
    const [first, ...others] = branches.map(({ shape }) => shape);
    if (first !== undefined && others.every((shape) => shape === first)) {
      return { shape: first, gaps: below };
    }
    const shape = numberOf(`gap ${nameOf(part.gap)} ${first} ${others.join(' ')}`);
    return { shape, gaps: [part.gap, ...below] };
  };
  return [...new Map(look(tree).gaps.map((gap) => [nameOf(gap), gap])).values()];
}
