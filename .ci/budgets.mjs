/**
 * Holds the built files to their budgets, and to how many scripts the first page waits for. What a browser asks for and
 * counts: e2e/start.spec.ts; what a key or a press costs, and what of it is not measured: e2e/typing.spec.ts; Lighthouse,
 * and the first question on a slow line: npm run lighthouse; the speed of the rules: npm run bench.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * kB of 1000 bytes, gzip -9. `tool` is the page with all that it fetches once it is idle, in English: the law of two
 * countries in words, with every source, what would change a result, links, two printed sheets and the calendar writer
 * (10 kB). It was meant to be 190, less than five questions in a form builder; that is given up for all it holds, as it comes
 * once the first question answers. `language` is what each other language adds: nobody fetches two who does not ask for two.
 * `sites` and `statement` are pages of their own. `file` is the tool as one file in all languages, which nobody fetches who
 * does not ask for it. `rules` is the largest of the pages that show a route's rules, `rulesFiles` their style and the
 * script of their search.
 */
const budgets = {
  script: 89,
  style: 9,
  visit: 115,
  frame: 105,
  tool: 323,
  sites: 117,
  statement: 110,
  language: 69,
  loader: 3,
  file: 512,
  rules: 26,
  rulesFiles: 3,
};
/** All but English. */
const languages = readdirSync('src/i18n', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** A chunk with all that it imports at once. @param {string[]} ids @returns {string[]} */
function scriptsOf(...ids) {
  const seen = new Set(ids);
  for (const id of seen) {
    const chunk = manifest[id];
    if (!chunk) throw new Error(`The manifest does not name ${id}.`);
    for (const imported of chunk.imports ?? []) seen.add(imported);
  }
  return [...seen].flatMap((id) => manifest[id]?.file ?? []);
}

/** @param {Iterable<string>} files @returns {number} */
function zipped(files) {
  let bytes = 0;
  for (const file of new Set(files)) {
    bytes += gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
  }
  return bytes / 1000;
}

/** @param {string} folder @param {string} ending */
const filesIn = (folder, ending) =>
  existsSync(`dist/${folder}`)
    ? readdirSync(`dist/${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending))
        .map((file) => `${folder}/${file}`)
    : [];

/** @param {string} lang */
const wordsIn = (lang) => Object.keys(manifest).filter((id) => id.startsWith(`src/i18n/${lang}/`));

const first = ['index.html', 'src/i18n/en/first.ts'];
/** Stands by for the early script: see src/app/anyway.ts. */
const spare = filesIn('assets', '.js').filter((file) => file.startsWith('assets/anyway-'));
const styles = filesIn('assets', '.css').filter((file) => file.startsWith('assets/style-'));
const rulesPages = filesIn('rules', '.html');
/** @param {string} file */
const isOfRules = (file) => /^(?:rulebook|rules-search)-/.test(file);

/** @type {[what: string, kB: number, budget: number][]} */
const measured = [
  ['JS until the first question answers', zipped(scriptsOf(...first)), budgets.script],
  ['all until then', zipped(['index.html', ...spare, ...scriptsOf(...first)]), budgets.visit],
  [
    'all until then, in a frame',
    zipped(['embed/index.html', ...spare, ...scriptsOf(...first)]),
    budgets.frame,
  ],
  ['CSS', zipped(styles), budgets.style],
  [
    'the whole tool in English, all preloaded',
    zipped([
      'index.html',
      ...scriptsOf(
        ...first,
        'src/app/tool.tsx',
        'src/app/rules-apart.ts',
        'src/i18n/en/index.ts',
        'src/ics/index.ts',
      ),
    ]),
    budgets.tool,
  ],
  ...languages.map(
    (lang) =>
      /** @type {[string, number, number]} */ ([
        `all words in ${lang}`,
        zipped(wordsIn(lang).flatMap((id) => manifest[id]?.file ?? [])),
        budgets.language,
      ]),
  ),
  [
    'the page for web teams',
    zipped([
      'for-sites/index.html',
      ...styles,
      ...scriptsOf('index.html', 'src/app/SitesApp.tsx', 'src/i18n/en/for-sites.ts'),
    ]),
    budgets.sites,
  ],
  [
    'the accessibility statement',
    zipped([
      'accessibility/index.html',
      ...styles,
      ...scriptsOf(
        'index.html',
        'src/app/statement/StatementApp.tsx',
        'src/i18n/en/accessibility.ts',
      ),
    ]),
    budgets.statement,
  ],
  ['loader on another site', zipped(filesIn('embed/v1', '.js')), budgets.loader],
  ['the tool as one file', zipped(['permit-clock.html']), budgets.file],
  [
    'the largest page of rules',
    Math.max(...rulesPages.map((page) => zipped([page]))),
    budgets.rules,
  ],
  [
    'its style, and the script of the search',
    zipped(
      readdirSync('dist/assets')
        .filter(isOfRules)
        .map((file) => `assets/${file}`),
    ),
    budgets.rulesFiles,
  ],
];

/** The page's own and its words; what those import would be fetched after them. */
const scripts = new Set(scriptsOf(...first)).size;
const mostScripts = 2;
console.log(
  `${'scripts until then'.padEnd(40)} ${String(scripts).padStart(6)} of ${mostScripts}     ${scripts <= mostScripts ? 'ok' : 'OVER'}`,
);

for (const [what, kB, budget] of measured) {
  const verdict = kB <= budget ? 'ok' : 'OVER';
  console.log(`${what.padEnd(40)} ${kB.toFixed(1).padStart(6)} of ${budget} kB  ${verdict}`);
}
process.exitCode = scripts > mostScripts || measured.some(([, kB, budget]) => kB > budget) ? 1 : 0;
