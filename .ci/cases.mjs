/** npm run cases -- FILE...: exits 0, 1 or 2 as src/rules/cases/command.ts says, 2 for an unreadable file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { runModule } from './run-module.mjs';

/** @typedef {{ file: string, text: string }} Text */
/** @typedef {{ main(texts: Text[]): { lines: string[], code: 0 | 1 | 2 } }} Command */

const root = fileURLToPath(new URL('..', import.meta.url));
// npm moves to the root of the project; INIT_CWD is where its user stands.
const { npm_lifecycle_event: script, INIT_CWD: whereAsked } = process.env;
const folder = script === 'cases' && whereAsked ? whereAsked : process.cwd();

/** @param {string} file */
function read(file) {
  try {
    return [{ file, text: readFileSync(resolve(folder, file), 'utf8') }];
  } catch (error) {
    console.error(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
    return [];
  }
}

const files = process.argv.slice(2);
const texts = files.flatMap(read);

if (files.length === 0) {
  console.error('Which cases? npm run cases -- FILE...');
  process.exitCode = 2;
} else {
  /** @type {Command} */
  const { main } = await runModule(root, 'src/rules/cases/command.ts');
  const { lines, code } = main(texts);
  if (lines.length > 0) console.log(lines.join('\n'));
  process.exitCode = texts.length < files.length ? 2 : code;
}
