/**
 * The tests that each mutant of the rules has to pass; see stryker.config.mjs. Properties are drawn a few times only:
 * a mutant that more would notice counts as unnoticed, so the score is a lower bound.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['.ci/mutation-suite.mjs'],
    env: { TZ: 'Pacific/Kiritimati', PROPERTY_RUNS: '8' },
    testTimeout: 600_000,
  },
});
