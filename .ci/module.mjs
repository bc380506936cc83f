/** npm run build:module: writes the rules as a package of their own, into module/ or the folder named. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { licencesOf } from './packages.mjs';

const name = 'permit-clock-rules';
const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'module'));
const room = join(root, 'src/module');

/** The rules as one module that needs nothing else, readable, and the licences of what is in it. */
async function bundled() {
  /** @type {string | undefined} */
  let licences;
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'licences',
        generateBundle(_, bundle) {
          licences = licencesOf(bundle, root, { styles: false });
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(room, 'index.ts'), formats: ['es'] },
    },
  });
  const [{ output } = { output: [] }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    result
  );
  const [script, ...others] = output;
  if (script?.type !== 'chunk' || others.length > 0 || script.imports.length > 0) {
    throw new Error('The module must become one file that imports nothing.');
  }
  return { code: script.code, licences: licences ?? '' };
}

/**
 * The types of the room, by file. They stand on their own: what it takes from other rooms is checked, and not published.
 * @returns {Record<string, string>}
 */
function types() {
  const emitted = mkdtempSync(join(tmpdir(), 'module-types-'));
  try {
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        '-p',
        join(root, '.ci/tsconfig.module.json'),
        '--outDir',
        emitted,
      ],
      { cwd: root, stdio: 'inherit' },
    );
    const from = join(emitted, 'module');
    return Object.fromEntries(
      readdirSync(from).map((file) => {
        const text = readFileSync(join(from, file), 'utf8');
        if (text.includes(`'../`)) throw new Error(`${file} must name no type of another room.`);
        return [file, text.replaceAll(/(from '\.\/\w+)\.ts'/g, "$1.js'")];
      }),
    );
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/** @param {string} version */
const manifest = (version) => ({
  name,
  version,
  description: 'The rules of Permit Clock: work permits in the Netherlands and Luxembourg.',
  license: 'MIT',
  type: 'module',
  engines: { node: '>=20' },
  sideEffects: false,
  types: './types/index.d.ts',
  exports: { '.': { types: './types/index.d.ts', default: `./${name}.js` } },
});

if (existsSync(target) && !existsSync(join(target, `${name}.js`))) {
  throw new Error(`${target} is there already, and holds something else.`);
}
const { code, licences } = await bundled();
const typed = types();
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// What can fail has been done: the folder is emptied only now, and is known by this file the next time.
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'types'), { recursive: true });
writeFileSync(join(target, `${name}.js`), code);
for (const [file, text] of Object.entries(typed)) writeFileSync(join(target, 'types', file), text);
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest(version), null, 2)}\n`);
writeFileSync(join(target, 'licences.txt'), licences);
cpSync(join(root, 'LICENSE'), join(target, 'LICENSE'));
cpSync(join(room, 'README.md'), join(target, 'README.md'));
cpSync(join(room, 'example'), join(target, 'example'), { recursive: true });
const kB = (gzipSync(code, { level: 9 }).length / 1000).toFixed(1);
console.log(`${target}: ${name} ${version}, ${kB} kB gz`);
