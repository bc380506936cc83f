import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...files: string[]) =>
  spawnSync('node', ['.ci/cases.mjs', ...files], { encoding: 'utf8' });

test('a file that is not there fails the command by its name, and the others are run', () => {
  const { status, stdout, stderr } = run('not-there.json', 'src/rules/cases/own-both.json');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^not-there\.json: cannot be read/);
  expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed\n$/);
});
