import { expect, test } from 'vitest';
import { loaderVersion } from '../src/embed/loader/version.ts';
import { loader } from '../src/embed/published.ts';
import { buildLoader, integrityOf } from './loader.ts';

const advice = `
  The snippet on the page for sites names another loader than the one that is built.
  While that version is not published: write the new hash into src/embed/published.ts.
  Once it is: a new version in src/embed/loader/version.ts, and version and hash into src/embed/published.ts.
`;

test('the page for sites names the loader as it is built, by version and hash', async () => {
  expect(loader.version, advice).toBe(loaderVersion);
  expect(loader.integrity, advice).toBe(integrityOf(await buildLoader()));
}, 60_000);
