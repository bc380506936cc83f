import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './test.ts';
import { ownSite } from '../.ci/headers/directives.ts';
import { readBack } from '../.ci/headers/read-back.ts';
import { headersFor, hidden, inlineIn } from '../.ci/headers/rules.ts';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice('dist'.length));
const pages = built.flatMap((path) => /^(.*\/)index\.html$/.exec(path)?.[1] ?? []);
const isShown = (path: string) =>
  !hidden.some((pattern) => path.startsWith(pattern.replace('*', '')));
const published = [...built.filter(isShown), ...pages];

test('the build tells static hosts the headers of every file', () => {
  const file = readFileSync('dist/_headers', 'utf8');
  for (const path of published) {
    expect(readBack(file, path), path).toEqual(headersFor(path, ownSite(), inlineIn('dist')));
  }
});

test('the preview answers with the headers of every file', async ({ request, baseURL }) => {
  const { origin } = new URL(String(baseURL));
  for (const path of published) {
    const response = await request.get(`${path}?asOf=2026-12-31`);
    const wanted = Object.entries(headersFor(path, origin, inlineIn('dist')));
    const given = response.headers();
    expect(response.status(), path).toBe(200);
    expect(wanted.map(([name]) => [name, given[name.toLowerCase()]])).toEqual(wanted);
  }
});

test('the preview leads to a page and hides files as nginx does', async ({ request }) => {
  const response = await request.get('/embed?lang=en', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/embed/?lang=en');
  for (const path of ['/nginx.conf', '/_headers', '/.vite/manifest.json']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
