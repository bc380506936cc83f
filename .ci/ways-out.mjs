/** Searches the built files for ways by which the page could send something, or run a text. */
import { readdirSync, readFileSync } from 'node:fs';
import { htmlSetIn, waysOutIn } from './ways-out-list.mjs';

/** By React, for script elements and for what lint forbids: see dependencies.md. Once in the scripts, once in the file. */
const setByReact = [3, 3];

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:js|css|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(`dist/${file}`, 'utf8') }));
const found = files.flatMap(({ file, text }) => waysOutIn(text).map((way) => `${file}: ${way}`));
const set = files.map(({ text }) => htmlSetIn(text)).filter((count) => count > 0);

if (String(set) !== String(setByReact)) {
  found.push(`innerHTML is set ${set.join(' + ')} times, not ${setByReact.join(' + ')} times`);
}
if (found.length > 0) console.error(found.join('\n'));
else console.log(`${files.length} files, no way out`);
process.exitCode = found.length > 0 ? 1 : 0;
