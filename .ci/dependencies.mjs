/** Measures what each package costs in the page, and compares packages, licences and costs with dependencies.md. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';
import { allowedInPage } from './lock-faults.mjs';
import { factsOf, nameOf, packagesIn } from './packages.mjs';

/** How far a cost may be from the table, in kB. */
const tolerance = 0.3;

/** @typedef {{ name: string, brings: string[], license: string, kB: number }} Row */
/** @typedef {ReadonlyMap<string, readonly string[]>} Codes of each package, by its folder */

/** @returns {Promise<Codes>} */
async function builtPackages() {
  /** @type {Codes} */
  let found = new Map();
  await build({
    logLevel: 'error',
    build: { outDir: 'node_modules/.cache/measured', emptyOutDir: true },
    plugins: [
      {
        name: 'measure',
        generateBundle(_, bundle) {
          found = packagesIn(bundle);
        },
      },
    ],
  });
  return found;
}

/** @returns {Row[]} */
function tableRows() {
  const lines = readFileSync('.ci/dependencies.md', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, name = '', brings = '', license = '', kB = ''] =
      /^\| `([^`]+)` *\|([^|]*)\| *(\S+) *\| *([\d.]+) *\|/.exec(line) ?? [];
    const others = [...brings.matchAll(/`([^`]+)`/g)].map(([, other = '']) => other);
    return name ? [{ name, brings: others, license, kB: Number(kB) }] : [];
  });
}

/** @param {readonly string[]} codes */
function cost(codes) {
  const { code } = minifySync('package.js', codes.join('\n'), {
    compress: { unused: false },
    mangle: { toplevel: true },
  });
  return gzipSync(code, { level: 9 }).length / 1000;
}

const packages = await builtPackages();
const rows = tableRows();
const byName = new Map([...packages].map(([folder, codes]) => [nameOf(folder), codes]));
/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {string[]} */
const faults = [];

for (const { name, brings, license, kB } of rows) {
  const measured = cost([name, ...brings].flatMap((each) => byName.get(each) ?? []));
  console.log(`${name.padEnd(22)} ${measured.toFixed(1).padStart(5)} kB gz`);
  if (Math.abs(measured - kB) > tolerance) {
    faults.push(`${name} costs ${measured.toFixed(1)} kB, not ${kB}`);
  }
  if (!allowedInPage.includes(license)) faults.push(`${name}: ${license} is not allowed`);
}
const told = rows.flatMap(({ name, brings }) => [name, ...brings]);
const licensed = rows.flatMap(({ name, brings, license }) =>
  [name, ...brings].map((each) => /** @type {const} */ ([each, license])),
);
for (const [folder] of packages) {
  const name = nameOf(folder);
  const { license } = factsOf(folder);
  const [, said] = licensed.find(([each]) => each === name) ?? [];
  if (said === undefined) faults.push(`${name} is in the page and not in the table`);
  else if (said !== license) faults.push(`${name} has the licence ${license}, not ${said}`);
}
faults.push(
  ...told.filter((name) => !byName.has(name)).map((name) => `${name} is not in the page`),
);
const names = rows.map(({ name }) => name);
faults.push(
  ...Object.keys(dependencies)
    .filter((name) => !names.includes(name))
    .map((name) => `${name} is in package.json and not in the table`),
);

if (faults.length > 0) console.error(`.ci/dependencies.md:\n${faults.join('\n')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
