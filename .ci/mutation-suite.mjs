/** All tests of the rules as one file: each mutant then starts one worker and loads the rules once. */
import { describe, expect, test } from 'vitest';

// The time-zone test judges in processes of its own, where no mutant is active.
const files = import.meta.glob(['../src/rules/**/*.test.ts', '!**/time-zone.test.ts']);

describe.each(Object.entries(files))('%s', async (_name, load) => {
  const failure = await load().catch((/** @type {unknown} */ error) => error);
  // Stryker counts failed tests; a file that fails to load has none.
  test('loads', () => expect(failure).not.toBeInstanceOf(Error));
});
