import { expect, test } from 'vitest';
import { faultsIn, type Entry } from './lock-faults.mjs';

const good: Entry = { version: '1.0.0', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` };
const wanted = { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.10.3' } };
const npmrc = 'save-exact=true\nignore-scripts=true\nomit-lockfile-registry-resolved=true\n';
const at = (entry: Entry) => ({ '': {}, 'node_modules/a': entry });

test('what is as it should be has no fault', () => {
  expect(faultsIn(at(good), wanted, npmrc)).toEqual([]);
  expect(faultsIn(at({ ...good, dev: true, license: 'MPL-2.0' }), wanted, npmrc)).toEqual([]);
});

test.each<[Entry, string]>([
  [{ ...good, resolved: 'git+ssh://git@example.org/a.git#1' }, 'has a source of its own'],
  [{ ...good, resolved: 'http://example.org/a.tgz' }, 'has a source of its own'],
  [{ ...good, link: true }, 'has a source of its own'],
  [{ version: '1.0.0', license: 'MIT' }, 'has no hash (sha512)'],
  [{ ...good, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'has no hash (sha512)'],
  [{ ...good, hasInstallScript: true }, 'wants to run a script when it is installed'],
  [{ ...good, license: 'GPL-3.0' }, 'has the licence GPL-3.0, which is not allowed'],
  [{ ...good, license: 'MPL-2.0' }, 'has the licence MPL-2.0, which is not allowed'],
])('%j is stopped', (entry, says) => {
  expect(faultsIn(at(entry), wanted, npmrc)).toEqual([`node_modules/a ${says}`]);
});

test('an optional package that the lock file lacks is named', () => {
  const entry = { ...good, optionalDependencies: { c: '1.0.0' } };
  expect(faultsIn(at(entry), wanted, npmrc)).toEqual([
    'node_modules/a -> c is missing: npm ci would fail',
  ]);
});

test.each(['^1.0.0', '~1.0.0', '*', 'latest', 'git+https://example.org/a.git', 'file:../a'])(
  'a package asked for as %s is stopped',
  (version) => {
    expect(faultsIn(at(good), { ...wanted, dependencies: { a: version } }, npmrc)).toEqual([
      `a is asked for as ${version}, not as one version`,
    ]);
  },
);

test('an eleventh package at run time is stopped', () => {
  const names = Array.from({ length: 11 }, (_, index) => [`p${index}`, '1.0.0']);
  const many = Object.fromEntries(names) as Record<string, string>;
  expect(faultsIn(at(good), { ...wanted, dependencies: many }, npmrc)).toEqual([
    '11 packages at run time, not 10',
  ]);
});

test('npm may run no scripts of packages', () => {
  expect(faultsIn(at(good), wanted, 'save-exact=true')).toContain(
    '.npmrc lacks ignore-scripts=true',
  );
});
