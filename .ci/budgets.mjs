import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * kB of 1000 bytes, gzip -9. `whole` carries the law of two countries in words, with every source, and what is done with
 * a result: the calendar writer (13 kB, fetched when idle), what would change it, links and saving, two printed sheets;
 * the page for sites (13 kB) and the accessibility statement (10 kB), which no other page fetches; and English.
 * `language` is what each other language adds: nobody fetches two who does not ask for two. `file` is the tool as one
 * file, which nobody fetches who does not ask for it: all of the above but those two pages, in all languages. The page
 * without scripts (11 kB) is HTML alone.
 */
const budgets = { script: 112, style: 10, visit: 128, whole: 360, language: 70, file: 540 };
const oneFile = 'permit-clock.html';

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
const all = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const firstWords = manifest['src/i18n/en/first.ts']?.file;
const early = all.filter((file) => /(?:early|watch)-[\w-]+\.js$/.test(file));
if (!firstWords || early.length !== 2)
  throw new Error('The first screen’s words or its first scripts are missing.');
const scripts = [...chunks.map(({ file }) => file), firstWords, ...early];
const languages = readdirSync('src/i18n', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name: lang }) => ({
    lang,
    files: Object.entries(manifest).flatMap(([id, { file }]) =>
      id.startsWith(`src/i18n/${lang}/`) ? [file] : [],
    ),
  }));
const others = new Set(languages.flatMap(({ files }) => files));
const styles = chunks.flatMap(({ css }) => css ?? []);

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
    what: 'all HTML, CSS, JS, in English',
    kB: zipped(
      all.filter((file) => /\.(html|css|js)$/.test(file) && !others.has(file) && file !== oneFile),
    ),
    budget: budgets.whole,
  },
  ...languages.map(({ lang, files }) => ({
    what: `all words in ${lang}`,
    kB: zipped(files),
    budget: budgets.language,
  })),
  { what: 'the tool as one file', kB: zipped([oneFile]), budget: budgets.file },
];

for (const { what, kB, budget } of measured) {
  const verdict = kB <= budget ? 'ok' : 'OVER';
  console.log(`${what.padEnd(28)} ${kB.toFixed(1).padStart(6)} of ${budget} kB  ${verdict}`);
}
process.exitCode = measured.some(({ kB, budget }) => kB > budget) ? 1 : 0;
