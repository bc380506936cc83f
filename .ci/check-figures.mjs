/** npm run check:figures [-- --on 2026-12-01]: exits 0, 1 or 2 as src/rulebook/due/command.ts says. */
import { fileURLToPath } from 'node:url';
import { runModule } from './run-module.mjs';

/** @typedef {{ main(args: string[], today: string): { lines: string[], code: 0 | 1 | 2 } }} Command */

const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** @type {Command} */
const { main } = await runModule(root, 'src/rulebook/due/command.ts');
const { lines, code } = main(process.argv.slice(2), today);
console.log(lines.join('\n'));
process.exitCode = code;
