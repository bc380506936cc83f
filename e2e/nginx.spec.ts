import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';
import { everywhere, headersFor, inlineIn, rulesFor } from '../.ci/headers/rules.ts';
import { startNginx, type Nginx } from './nginx.ts';

test.describe.configure({ mode: 'default' });

let nginx: Nginx;

test.beforeAll(async () => {
  nginx = await startNginx();
});

test.afterAll(() => nginx.stop());

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${nginx.address}${path}`, { redirect: 'manual', ...init });

const ours = [everywhere, ...rulesFor('').map(({ headers }) => headers)]
  .flatMap((headers) => Object.keys(headers))
  .filter((name) => name !== 'Content-Type');

/** Those of its headers that any path of ours has. */
const headersOf = ({ headers }: Response) =>
  Object.fromEntries(
    ours.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])),
  );

/** What an answer should carry, without the type, which nginx tells by the ending. */
function expected(path: string) {
  const { 'Content-Type': _, ...headers } = headersFor(
    path,
    'http://127.0.0.1:*',
    inlineIn(nginx.site),
  );
  return headers;
}

const javascript = /^text\/javascript; charset=utf-8$/;
const html = /^text\/html; charset=utf-8$/;
const plain = /^text\/plain; charset=utf-8$/;
const json = /^application\/json$/;

for (const [path, type] of [
  ['/', html],
  ['/index.html', html],
  ['/for-sites/', html],
  ['/for-sites/index.html', html],
  ['/accessibility/', html],
  ['/accessibility/index.html', html],
  ['/embed/', html],
  ['/embed/index.html', html],
  ['/embed/v1/loader.js', javascript],
  ['/embed/v1/loader.d.ts', plain],
  ['/embed/v1.0.0/loader.js', javascript],
  ['/embed/v1.0.0/loader.d.ts', plain],
  ['/robots.txt', plain],
  ['/rules.json', json],
  ['/rules.schema.json', json],
] as const) {
  test(`${path} has its headers and type`, async () => {
    const response = await ask(`${path}?asOf=2026-12-31`);
    expect(response.status).toBe(200);
    expect(headersOf(response)).toEqual(expected(path));
    expect(response.headers.get('Content-Type')).toMatch(type);
  });
}

test('every asset has its headers and type', async () => {
  const types: Record<string, RegExp> = { js: javascript, css: /^text\/css; charset=utf-8$/ };
  for (const file of readdirSync(join(nginx.site, 'assets'))) {
    const response = await ask(`/assets/${file}`);
    expect(response.status).toBe(200);
    expect(headersOf(response), file).toEqual(expected(`/assets/${file}`));
    expect(response.headers.get('Content-Type')).toMatch(
      types[file.split('.').at(-1) ?? ''] ?? /^$/,
    );
  }
});

test('a page that has not changed is not sent again, and keeps its headers', async () => {
  const first = await ask('/');
  const etag = first.headers.get('ETag') ?? '';
  const second = await ask('/', { headers: { 'If-None-Match': etag } });
  expect(etag).not.toBe('');
  expect(second.status).toBe(304);
  expect(headersOf(second)).toEqual(expected('/'));
});

test('a file that is missing now is not kept as missing', async () => {
  for (const path of ['/assets/gone.js', '/embed/v1.0.0/gone.js', '/gone']) {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Cache-Control')).toBeNull();
    expect(headersOf(response)).toMatchObject(everywhere);
    expect(await response.text()).toContain('<h1 translate="no">Permit Clock</h1>');
  }
});

test('no folder is listed, and the files for the server are not shown', async () => {
  for (const path of ['/assets/', '/embed/v1/']) expect((await ask(path)).status).toBe(403);
  for (const path of ['/nginx.conf', '/_headers', '/.vite/', '/.vite/manifest.json']) {
    const response = await ask(path);
    expect(response.status, path).toBe(404);
    expect(headersOf(response)).toEqual(everywhere);
  }
});

test('a page without its last slash is found, query and all', async () => {
  for (const path of ['/embed', '/for-sites', '/accessibility']) {
    const response = await ask(`${path}?lang=en&asOf=2026-12-31`);
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(`${path}/?lang=en&asOf=2026-12-31`);
  }
});
