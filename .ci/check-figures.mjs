/** npm run check:figures [-- --on 2026-12-01]: exits 0, 1 or 2 as src/rulebook/due/command.ts says. */
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** @typedef {{ main(args: string[], today: string): { lines: string[], code: 0 | 1 | 2 } }} Command */

const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** @type {{ module: Command }} */
const { module } = await runnerImport(resolve(root, 'src/rulebook/due/command.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { lines, code } = module.main(process.argv.slice(2), today);
console.log(lines.join('\n'));
process.exitCode = code;
