/**
 * npm run bench: how fast the rules answer, against a function by hand and other engines; exits 1 where a budget is
 * broken. With --budgets only what the test command holds, in seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** @typedef {{ check(): Promise<boolean>, bench(): Promise<boolean> }} Bench */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(root, 'node_modules/.cache/bench');
process.chdir(root);

/** As bundled: what runs a test file by itself makes each import slower. */
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: resolve(root, '.ci/bench/main.ts'), outDir: folder, emptyOutDir: true },
});
/** @type {Bench} */
const { check, bench } = await import(pathToFileURL(resolve(folder, 'main.js')).href);

/** Says at its end how much CPU time a process took, in microseconds: a clock would count what else the machine does. */
const tellCpu =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error(user+system)})';

/** How long the command for case files takes for a thousand of them; 5 s at most. */
function casesInTime() {
  const cases = readdirSync('src/rules/cases')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(`src/rules/cases/${name}`, 'utf8')).cases);
  const thousand = Array.from({ length: 1_000 }, (_, at) => cases[at % cases.length]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/thousand.json`, JSON.stringify({ cases: thousand }));
  const command = ['.ci/cases.mjs', `${folder}/thousand.json`];
  const { status, stdout, stderr } = spawnSync('node', [`--import=${tellCpu}`, ...command], {
    encoding: 'utf8',
  });
  const seconds = Number(stderr.trim().split('\n').at(-1)) / 1e6;
  const kept = status === 0 && seconds <= 5;
  const says = `npm run cases, ${stdout.trim()}: ${seconds.toFixed(1)} s of CPU, at most 5 s`;
  console.log(`${kept ? 'kept  ' : 'BROKEN'} ${says}`);
  return kept;
}

const fast = process.argv.includes('--budgets') ? await check() : await bench();
const inTime = casesInTime(); // also where another budget is broken
process.exitCode = fast && inTime ? 0 : 1;
