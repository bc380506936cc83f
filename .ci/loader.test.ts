import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loaderVersion } from '../src/embed/loader/version.ts';
import { loader } from '../src/embed/published.ts';
import { buildLoader, integrityOf } from './loader.ts';

const advice = `
  The loader that is built is not the one that is published. What is published never changes: give
  src/embed/loader/version.ts a new version, run "npm run build", copy dist/embed/v1 to public/embed/v<version>,
  and write version and hash, which the build prints, into src/embed/published.ts.
`;
const folder = 'public/embed';
const built = await buildLoader();

test('the loader of this version is published as it is built, and its types', () => {
  const published = `${folder}/v${loaderVersion}`;
  expect(readFileSync(`${published}/loader.js`, 'utf8'), advice).toBe(built);
  expect(readFileSync(`${published}/loader.d.ts`, 'utf8'), advice).toBe(
    readFileSync('src/embed/permit-clock.d.ts', 'utf8'),
  );
});

test('the page for sites names it by version and hash', () => {
  expect(loader.version, advice).toBe(loaderVersion);
  expect(loader.integrity, advice).toBe(integrityOf(built));
});

test.each(readdirSync(folder))('%s is one plain script of at most 3 kB', (version) => {
  const script = readFileSync(`${folder}/${version}/loader.js`, 'utf8');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(3_000);
  expect(script).not.toMatch(/localhost|127\.0\.0\.1|\bimport\b|\bexport\b/);
  expect(script).toMatch(/^\(function\(\)\{/);
});
