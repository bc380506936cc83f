/** Every check in order, up to the first that fails; ends with one line that counts the tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, resolve } from 'node:path';
import { findMissing } from './browsers.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const reports = 'node_modules/.cache/reports';
const unitReport = `${reports}/unit.json`;
const casesReport = `${reports}/cases.txt`;
const browserReport = `${reports}/browser.json`;
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = readJson('package.json');

/** @type {[heading: string, command: string | undefined, count?: () => Count][]} */
const steps = [
  ['Lock file and packages', 'node .ci/lock.mjs'],
  ['Format', 'prettier --check .'],
  ['Types', 'tsc'],
  ['Types of the pure rooms, without browser and Node', 'tsc -p .ci/tsconfig.pure.json'],
  ['Lint and walls', scripts.lint],
  ['Unused files, exports and packages', 'knip'],
  [
    'Unit tests',
    `${scripts.unit} --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    countUnitTests,
  ],
  ['Cases', `${scripts.cases} src/rules/cases/*.json > ${casesReport}`, showCases],
  ['Build', scripts.build],
  ['Size budgets', 'node .ci/budgets.mjs'],
  ['Ways out of the page', 'node .ci/ways-out.mjs'],
  ['Packages in the page, with licence and cost', 'node .ci/dependencies.mjs'],
  ['A second build with the same bytes', 'node .ci/twice.mjs'],
  ['Browser tests', 'playwright test --reporter=line,json', countBrowserTests],
  ['Bad inputs', `node .ci/bad-inputs.mjs ${unitReport} ${browserReport}`],
];

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @returns {Count} */
function countUnitTests() {
  const { numPassedTests, numFailedTests } = readJson(unitReport);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Indented, lest its own count be taken for the closing one. @returns {Count} */
function showCases() {
  console.log(readFileSync(casesReport, 'utf8').trimEnd().replace(/^/gm, '  '));
  return { passed: 0, failed: 0 };
}

/** @returns {Count} */
function countBrowserTests() {
  const { expected, unexpected, flaky } = readJson(browserReport).stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** So that a preview already running elsewhere is neither disturbed nor tested by mistake. */
async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? String(address.port) : '';
}

const env = {
  ...process.env,
  NODE_ENV: undefined, // each tool sets its own
  // Tested is the build that knows no address.
  SITE_ORIGIN: undefined,
  SITE_FOLDER: undefined,
  SITE_CONTACT: undefined,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  E2E_PORT: process.env.E2E_PORT ?? (await freePort()),
  E2E_HOST_PORT: process.env.E2E_HOST_PORT ?? (await freePort()),
  E2E_WORDS_PORT: process.env.E2E_WORDS_PORT ?? (await freePort()),
  PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(browserReport),
};

/** @param {(typeof steps)[number]} step @returns {Count} */
function run([heading, command, count]) {
  console.log(`\n== ${heading}`);
  const ok = command && spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
  let counted = { passed: 0, failed: 0 };
  try {
    counted = count?.() ?? counted;
  } catch {
    // A runner that died wrote no report.
  }
  if (ok) return counted;
  console.log(`\n${heading}: failed`);
  return { passed: counted.passed, failed: Math.max(1, counted.failed) };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) break;
}
const missing = findMissing();
if (missing) console.log(`\nLeft out, not on this machine: ${missing.names}; ${missing.install}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
