/** Fails when a row of bad-inputs.md has no passed test with its number in the name: `[bad input 72]`. */
import { readFileSync } from 'node:fs';

const rows = [...readFileSync('.ci/bad-inputs.md', 'utf8').matchAll(/^\|\s*(\d+)\s*\|/gm)].map(
  ([, row]) => Number(row),
);

/** @typedef {{ title: string, ok: boolean, tests: { results: { status: string }[] }[] }} Spec */
/** @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** One that was skipped in every project is `ok` too. @param {Spec} spec */
const hasPassed = ({ ok, tests }) =>
  ok && tests.some(({ results }) => results.some(({ status }) => status === 'passed'));

/** @param {Suite} suite @param {string} [above] @returns {string[]} */
function passedIn({ title, specs = [], suites = [] }, above = '') {
  const name = `${above} ${title}`;
  return [
    ...specs.flatMap((spec) => (hasPassed(spec) ? [`${name} ${spec.title}`] : [])),
    ...suites.flatMap((suite) => passedIn(suite, name)),
  ];
}

const [unitReport = '', browserReport = ''] = process.argv.slice(2);
/** @type {{ testResults: { assertionResults: { fullName: string, status: string }[] }[] }} */
const { testResults } = readJson(unitReport);
/** @type {{ suites: Suite[] }} */
const { suites } = readJson(browserReport);

const names = [
  ...testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ fullName, status }) => (status === 'passed' ? [fullName] : [])),
  ),
  ...suites.flatMap((suite) => passedIn(suite)),
];
const met = new Set(
  names.flatMap((name) => [...name.matchAll(/\[bad input (\d+)\]/g)].map(([, row]) => Number(row))),
);
const missing = rows.filter((row) => !met.has(row));
console.log(`${rows.length - missing.length} of ${rows.length} bad inputs have a passed test`);
if (missing.length > 0) console.error(`None: ${missing.join(', ')}`);
process.exitCode = missing.length > 0 || rows.length === 0 ? 1 : 0;
