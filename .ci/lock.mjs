/** Says what is wrong with package.json, package-lock.json and .npmrc. */
import { readFileSync } from 'node:fs';
import { faultsIn } from './lock-faults.mjs';

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');

/** @type {{ packages: import('./lock-faults.mjs').Entries }} */
const { packages } = JSON.parse(read('package-lock.json'));
const faults = faultsIn(packages, JSON.parse(read('package.json')), read('.npmrc'));

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${Object.keys(packages).length} entries, none missing, each with its hash`);
