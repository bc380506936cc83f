export interface NamedTest {
  /** From the top of the repository. */
  readonly file: string;
  /** The title of the test, in full. */
  readonly name: string;
}

type Proof =
  { readonly test: readonly [NamedTest, ...NamedTest[]] } | { readonly notApplicable: string };

export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly proof: Proof;
}

const named = (file: string, names: readonly string[]): NamedTest[] =>
  names.map((name) => ({ file, name }));

const inFile =
  (file: string) =>
  (...names: readonly string[]) =>
    named(file, names);

export const axe = inFile('e2e/access/axe.spec.ts')('axe finds nothing in English');
export const content = inFile('e2e/access/content-tests.ts');
export const display = inFile('e2e/access/display-tests.ts');
export const focus = inFile('e2e/access/focus.spec.ts');
export const keyboard = inFile('e2e/access/keyboard.spec.ts');
export const voice = inFile('e2e/access/transcripts.spec.ts');
export const colours = inFile('e2e/access/colours.spec.ts');
export const elsewhere = (file: string, ...names: readonly string[]) => named(file, names);

/** A criterion that tests hold. */
export function holds(
  number: string,
  name: string,
  level: Criterion['level'],
  ...tests: readonly (readonly NamedTest[])[]
): Criterion {
  const [first, ...others] = tests.flat();
  if (!first) throw new Error(`${number} has no test.`);
  return { number, name, level, proof: { test: [first, ...others] } };
}

/** A criterion about things that the tool does not have. */
export const doesNotApply = (
  number: string,
  name: string,
  level: Criterion['level'],
  reason: string,
): Criterion => ({ number, name, level, proof: { notApplicable: reason } });
