import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said where unit tests passed for all rows but the last, and the browser test of that one came to this. */
function check(ok: boolean, ...statuses: readonly string[]) {
  const passed = Array.from({ length: 119 }, (_, index) => `[bad input ${index + 1}]`).join(' ');
  const unit = { testResults: [{ assertionResults: [{ fullName: passed, status: 'passed' }] }] };
  const results = statuses.map((status) => ({ status }));
  const spec = { title: '[bad input 120] a row', ok, tests: [{ results }] };
  const browser = { suites: [{ title: 'x.spec.ts', suites: [{ title: 'all', specs: [spec] }] }] };
  const files = [unit, browser].map((report, index) => {
    const file = join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(report));
    return file;
  });
  const { status, stderr } = spawnSync(process.execPath, ['.ci/bad-inputs.mjs', ...files], {
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim() };
}

test.each([
  [true, ['passed']],
  [true, ['failed', 'passed']],
] as const)('a row counts whose browser test is %s, with %j', (ok, statuses) => {
  expect(check(ok, ...statuses)).toEqual({ status: 0, stderr: '' });
});

test.each([
  [true, ['skipped']],
  [true, []],
  [true, ['failed']],
  [false, ['failed']],
] as const)('one does not whose browser test is %s, with %j', (ok, statuses) => {
  expect(check(ok, ...statuses)).toEqual({ status: 1, stderr: 'None: 120' });
});
