/** The tests that each mutant of the rules has to pass; see stryker.config.mjs. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['.ci/mutation-suite.mjs'],
    env: { TZ: 'Pacific/Kiritimati', PROPERTY_RUNS: '40' },
    testTimeout: 600_000,
  },
});
