/** npm run mutation: breaks the rules in every small way and sees whether a test notices. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = 'node_modules/.cache/mutation';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.ci/vitest.mutation.mjs', related: false },
  tsconfigFile: 'no-tsconfig.json', // TypeScript 7 has no API by which Stryker could read one.
  mutate: [
    'src/rules/{grammar,shared,nl,lu}/**/*.ts',
    'src/rules/{assess,plan}.ts',
    '!src/rules/**/*.test*.ts',
    '!src/rules/**/{*sources*,figures,minimum-wage,dates}.ts',
  ],
  ignorePatterns: ['dist', 'e2e', 'public', 'playwright-report', 'test-results'],
  tempDirName: join(tmpdir(), 'permit-clock-mutation'),
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine a slow run must not pass for an endless one, which would count as noticed.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: `${reports}/index.html` },
  jsonReporter: { fileName: `${reports}/mutation.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
