/** npm omits optional packages it cannot find without a word; `npm ci` then fails on every machine. */
import { readFileSync } from 'node:fs';

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** The folders in which Node would look for a dependency of the package at `path`, nearest first. */
function* lookupFolders(path = '') {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    yield `${at}/node_modules`;
  }
  yield 'node_modules';
}

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => ![...lookupFolders(path)].some((folder) => `${folder}/${name}` in packages))
    .map((name) => `${path} -> ${name}`),
);

if (missing.length > 0) {
  console.error(`npm ci would fail, package-lock.json lacks:\n${missing.join('\n')}`);
  process.exit(1);
}
console.log(`${Object.keys(packages).length} entries, none missing`);
