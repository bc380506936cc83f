/** Every check, stage by stage, up to the first stage that fails; ends with one line that counts the tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, resolve } from 'node:path';
import { findMissing } from './browsers.mjs';
import { sideBySide } from './side-by-side.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {[heading: string, command: string | undefined, count?: () => Count]} Step */

const reports = 'node_modules/.cache/reports';
const unitReport = `${reports}/unit.json`;
const casesReport = `${reports}/cases.txt`;
const browserReport = `${reports}/browser.json`;
/** @type {string[]} */
const unsteady = [];
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = readJson('package.json');

/** What stands in one stage runs side by side; one step alone shows how far it is. @type {Step[][]} */
const stages = [
  [
    ['Format', 'prettier --check .'],
    ['Lint and walls', scripts.lint],
    ['Types', 'tsc'],
    ['Types of the pure rooms, without browser and Node', 'tsc -p .ci/tsconfig.pure.json'],
    ['Build', scripts.build],
    ['Lock file and packages', 'node .ci/lock.mjs'],
    ['Unused files, exports and packages', 'knip'],
  ],
  [
    [
      'Unit tests',
      `${scripts.unit} --reporter=default --reporter=json --outputFile.json=${unitReport}`,
      countUnitTests,
    ],
  ],
  [
    ['A second build with the same bytes', 'node .ci/twice.mjs'],
    ['Packages in the page, with licence and cost', 'node .ci/dependencies.mjs'],
    ['Cases', `${scripts.cases} src/rules/cases/*.json > ${casesReport}`, showCases],
    ['Size budgets', 'node .ci/budgets.mjs'],
    ['Ways out of the page', 'node .ci/ways-out.mjs'],
  ],
  [['Speed of the rules', 'node .ci/bench.mjs --budgets']], // alone, as it is measured
  [['Browser tests', 'playwright test --reporter=line,json', countBrowserTests]],
  [['Bad inputs', `node .ci/bad-inputs.mjs ${unitReport} ${browserReport}`]],
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

/** @typedef {{ title: string, file: string, specs: { title: string, tests: { status: string, projectName: string }[] }[], suites?: Suite[] }} Suite */

/** What passed only when it was run once more. @param {Suite} suite @returns {string[]} */
function unsteadyIn({ file, specs, suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
  );
  return [...own, ...suites.flatMap(unsteadyIn)];
}

/** @returns {Count} */
function countBrowserTests() {
  /** @type {{ suites: Suite[], stats: { expected: number, unexpected: number, flaky: number } }} */
  const { suites, stats } = readJson(browserReport);
  unsteady.push(...suites.flatMap(unsteadyIn));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
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

/** @param {Step} step @param {boolean} ok @returns {Count} */
function ended([heading, , count], ok) {
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

/** @param {Step[]} stage @returns {Promise<Count[]>} */
async function run(stage) {
  /** @type {Count[]} */
  const counts = [];
  const commands = stage.map(([, command]) => command ?? 'false');
  const [step, ...others] = stage;
  if (step && others.length === 0) {
    console.log(`\n== ${step[0]}`);
    const { status } = spawnSync(String(commands[0]), { shell: true, stdio: 'inherit', env });
    return [ended(step, status === 0)];
  }
  await sideBySide(commands, env, (index, { ok, said }) => {
    const each = stage[index];
    if (!each) return;
    console.log(`\n== ${each[0]}\n${said.trimEnd()}`);
    counts.push(ended(each, ok));
  });
  return counts;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @param {Step[][]} left @param {Count} before @returns {Promise<Count>} */
async function through([stage, ...left], before) {
  if (!stage || before.failed > 0) return before;
  const counts = [before, ...(await run(stage))];
  const sum = (/** @type {keyof Count} */ of) => counts.reduce((all, each) => all + each[of], 0);
  return through(left, { passed: sum('passed'), failed: sum('failed') });
}

const total = await through(stages, { passed: 0, failed: 0 });
for (const test of unsteady) console.log(`\nPassed only when run once more: ${test}`);
const missing = findMissing();
if (missing) console.log(`\nLeft out, not on this machine: ${missing.names}; ${missing.install}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
