import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreign, legal, uncompilable, walledOff } from './plants.ts';

/** What a tool said, by file. */
type Said = Map<string, string[]>;
let linter: Said;
let compiler: Said;
const tree = realpathSync(mkdtempSync(join(tmpdir(), 'walls-')));

function run(command: string, linePattern: RegExp): Promise<Said> {
  const [tool = '', ...args] = command.split(' ');
  return new Promise((done) => {
    execFile(resolve('node_modules/.bin', tool), args, { cwd: tree }, (_failed, stdout) => {
      const said: Said = new Map();
      for (const line of stdout.split('\n')) {
        const [, file = '', message = ''] = linePattern.exec(line) ?? [];
        if (file) said.set(file, [...(said.get(file) ?? []), message]);
      }
      done(said);
    });
  });
}

beforeAll(async () => {
  for (const file of [
    '.oxlintrc.json',
    'tsconfig.json',
    '.ci/walls.mjs',
    '.ci/tsconfig.pure.json',
  ]) {
    cpSync(file, join(tree, file));
  }
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  for (const [file, code] of [...legal, ...walledOff, ...foreign, ...uncompilable]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${code}\n`);
  }
  linter = await run('oxlint --format=unix src', /^(.+?):\d+:\d+: (.+)$/);
  compiler = await run(
    'tsc -p .ci/tsconfig.pure.json --pretty false',
    /^(?:\.\.\/)?(.+?)\(\d+,\d+\): (.+)$/,
  );
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

test.each(legal)('%s may say: %s', (file) => {
  expect(linter.get(file)).toBeUndefined();
  expect(compiler.get(file)).toBeUndefined();
});

test.each([...walledOff, ...foreign])('the linter stops %s: %s', (file, _code, objection) => {
  expect(linter.get(file)?.join('\n')).toContain(objection);
});

test.each(uncompilable)('the compiler stops %s: %s', (file, _code, objection) => {
  expect(compiler.get(file)?.join('\n')).toContain(objection);
});
