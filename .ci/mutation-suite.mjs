/** All tests of the rules as one file: each mutant then starts one worker and loads the rules once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

fc.configureGlobal({ seed: 7 }); // The same answers for every mutant, and in every run.

const files = import.meta.glob([
  '../src/rules/**/*.test.ts',
  '!**/figures-alive.test.ts', // is about the figures, and judges while it loads
  '!**/outcomes.test.ts', // is about the answers drawn, and draws thousands of them
  '!**/time-zone.test.ts', // judges in processes of its own, where no mutant is active
  '!**/zones.test.ts', // a worker thread has no time zone of its own
]);

/** Cases and tables are quick and notice most; properties come last. @param {string} name */
const isProperty = (name) => name.includes('/properties/');
const inOrder = Object.entries(files).toSorted(
  ([one], [other]) => Number(isProperty(one)) - Number(isProperty(other)),
);

/** What loading a file, or trying something, fails with. @param {() => Promise<unknown>} load */
const failureOf = async (load) => load().then(() => undefined, String);

// Stryker counts failed tests, and where loading fails there are none: the mutant would pass for unnoticed. Some files
// judge while they load, so everybody is judged before.
const failure = await failureOf(async () => {
  const { assess } = await import('../src/rules/index.ts');
  const { golden } = await import('../src/rules/cases/golden.test-cases.ts');
  return golden.map(({ answers, today }) => assess(answers, today));
});
test('the rules load and judge', () => expect(failure).toBeUndefined());

describe.each(failure ? [] : inOrder)('%s', async (_name, load) => {
  const reason = await failureOf(load);
  test('loads', () => expect(reason).toBeUndefined());
});
