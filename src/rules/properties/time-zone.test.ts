// @vitest-environment node
import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { golden, goldenFiles } from '../cases/golden.test-cases.ts';
import { assess } from '../index.ts';

const cases = new URL('../cases/', import.meta.url);

const digest = (assessed: object) => hash('sha256', JSON.stringify(assessed));

/** Every golden case, judged in this process; the digest of each, as all of them whole are many megabytes. */
const here = golden.map(({ id, answers, today }) => [
  id,
  digest(assess(answers as Answers, today)),
]);

/** The same in a process of its own, which also tells how far its clock is from UTC, winter and summer. */
const elsewhere = `
  import { hash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  import { runnerImport } from 'vite';
  const [rules, ...files] = process.argv.slice(1);
  const { module } = await runnerImport(rules, { configFile: false, logLevel: 'error' });
  const cases = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).cases);
  const digest = (assessed) => hash('sha256', JSON.stringify(assessed));
  const assessed = cases.map(({ id, answers, today }) => [id, digest(module.assess(answers, today))]);
  const offsets = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset());
  process.stdout.write(JSON.stringify({ assessed, offsets }));
`;

const run = promisify(execFile);
const path = (url: URL) => fileURLToPath(url);

async function judgeIn(zone: string) {
  const told = [
    path(new URL('../index.ts', import.meta.url)),
    ...goldenFiles.map((name) => path(new URL(name, cases))),
  ];
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '-e', elsewhere, ...told],
    {
      cwd: path(new URL('../../../', import.meta.url)),
      env: { ...process.env, TZ: zone },
    },
  );
  return JSON.parse(stdout) as {
    readonly assessed: readonly (readonly string[])[];
    readonly offsets: readonly number[];
  };
}

test('there are cases to judge', () => {
  expect(here.length).toBeGreaterThan(200);
});

test.concurrent.each([
  ['Pacific/Kiritimati', -840, -840],
  ['America/Los_Angeles', 480, 420],
  ['Europe/Amsterdam', -60, -120],
  ['Asia/Kathmandu', -345, -345],
])(
  '[20] every case has the same outcome in %s',
  { timeout: 60_000 },
  async (zone, winter, summer) => {
    const { assessed, offsets } = await judgeIn(zone);
    expect(offsets).toEqual([winter, summer]);
    expect(assessed).toEqual(here);
  },
);
