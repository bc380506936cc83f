import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * kB of 1000 bytes, gzip -9. `whole` carries the law of two countries in words, with every source, and what is done with
 * a result: the calendar writer (13 kB, fetched when idle), what would change it, links and saving, two printed sheets;
 * and the page for sites (13 kB), which no other page fetches.
 */
const budgets = { script: 112, style: 10, visit: 128, whole: 306 };

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** @param {string} id @param {Set<string>} seen @returns {Set<string>} */
function staticGraph(id, seen = new Set()) {
  if (!seen.has(id)) {
    seen.add(id);
    for (const imported of manifest[id]?.imports ?? []) staticGraph(imported, seen);
  }
  return seen;
}

/** @param {Iterable<string>} files @returns {number} */
function zipped(files) {
  let bytes = 0;
  for (const file of new Set(files)) {
    bytes += gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
  }
  return bytes / 1000;
}

const entry = Object.keys(manifest).find((id) => manifest[id]?.isEntry);
if (!entry) throw new Error('The manifest names no entry.');
const chunks = [...staticGraph(entry)].flatMap((id) => manifest[id] ?? []);
const scripts = chunks.map(({ file }) => file);
const styles = chunks.flatMap(({ css }) => css ?? []);
const all = readdirSync('dist', { recursive: true, encoding: 'utf8' });

const measured = [
  { what: 'JS of the entry', kB: zipped(scripts), budget: budgets.script },
  {
    what: 'first visit: HTML, CSS, JS',
    kB: zipped(['index.html', ...styles, ...scripts]),
    budget: budgets.visit,
  },
  {
    what: 'all CSS',
    kB: zipped(all.filter((file) => file.endsWith('.css'))),
    budget: budgets.style,
  },
  {
    what: 'all HTML, CSS, JS',
    kB: zipped(all.filter((file) => /\.(html|css|js)$/.test(file))),
    budget: budgets.whole,
  },
];

for (const { what, kB, budget } of measured) {
  const verdict = kB <= budget ? 'ok' : 'OVER';
  console.log(`${what.padEnd(28)} ${kB.toFixed(1).padStart(6)} of ${budget} kB  ${verdict}`);
}
process.exitCode = measured.some(({ kB, budget }) => kB > budget) ? 1 : 0;
