/** Builds once more, in another folder, time zone and language, 400 days later: every byte has to be the same. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hashesOf, listFile } from './hashes.mjs';

const left = new Set(['.git', 'node_modules', 'dist', 'test-results', 'playwright-report']);
const folder = mkdtempSync(join(tmpdir(), 'another folder '));
const clock = new URL('another-time.mjs', import.meta.url).href;

try {
  for (const name of readdirSync('.').filter((each) => !left.has(each))) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      TZ: 'America/St_Johns',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${clock}`,
    },
  });
  const [first, second] = ['dist', join(folder, 'dist')].map((site) => hashesOf(site).split('\n'));
  const changed = [...new Set([...(first ?? []), ...(second ?? [])])].filter(
    (line) => !(first?.includes(line) && second?.includes(line)),
  );
  const published = readFileSync(join('dist', listFile), 'utf8').split('\n');
  if (changed.length > 0) throw new Error(`Not the same in both builds:\n${changed.join('\n')}`);
  if (String(published) !== String(first)) throw new Error(`${listFile} does not fit the files.`);
  console.log(`${(first?.length ?? 1) - 1} files, the same in both builds`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
