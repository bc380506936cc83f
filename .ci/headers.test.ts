import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { policyMeta } from './headers/directives.ts';
import { nginxFile } from './headers/nginx.ts';
import { readBack } from './headers/read-back.ts';
import { headersFor } from './headers/rules.ts';
import { hashOf } from './inline.ts';
import { staticHostFile } from './headers/static-hosts.ts';

const site = 'https://permits.example';
const pages = ['/', '/for-sites/', '/accessibility/', '/rules/', '/rules/fr/nl-hsm/'].flatMap(
  (path) => [path, `${path}index.html`],
);
const embedded = ['/embed/', '/embed/index.html'];
const kept = ['/assets/index-D28wdtkU.js', '/embed/v1.0.0/loader.js', '/embed/v1.0.0/loader.d.ts'];
const data = ['/rules.json', '/rules.schema.json'];
const moving = ['/embed/v1/loader.js', '/embed/v1/loader.d.ts', ...data];
const single = ['/permit-clock.html', '/permit-clock'];
const paths = [
  ...pages,
  ...embedded,
  ...kept,
  ...moving,
  ...single,
  '/embed/v12.10.3/loader.js',
  '/robots.txt',
  '/no-such-page',
];
const file = staticHostFile(
  paths.filter((path) => !path.endsWith('/')),
  site,
);

test.each(paths)('static hosts give %s its headers, each from one rule', (path) => {
  expect(readBack(file, path)).toEqual(headersFor(path, site));
});

test('the file of static hosts keeps to what they read', () => {
  const lines = file.split('\n');
  const patterns = lines.filter((line) => line.startsWith('/'));
  expect(patterns.length).toBeLessThanOrEqual(100);
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(patterns.filter((pattern) => /\*.|[:<>]/.test(pattern))).toEqual([]);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test.each(['unsafe-', 'strict-dynamic', 'http:;', ' *;'])('nothing is let in by %s', (word) => {
  expect(`${file}${nginxFile()}`).not.toContain(word);
});

describe.each([
  ['/', 'tool'],
  ['/for-sites/', 'forSites'],
  ['/accessibility/', 'accessibility'],
  ['/rules/nl/', 'accessibility'],
  ['/embed/', 'embed'],
] as const)('%s', (path, page) => {
  const { 'Content-Security-Policy': policy = '', ...others } = headersFor(path, site);

  test('has one policy that starts from nothing and is checked for anew', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toContain(',');
    expect(others['Cache-Control']).toBe('no-cache');
  });

  test('has the same policy in its meta tag, but for who may frame it', () => {
    const meta = policyMeta(page, site);
    expect(policy).toBe(`${meta}; frame-ancestors ${policy.split('; frame-ancestors ')[1]}`);
    expect(meta).not.toContain('frame-ancestors');
  });
});

test.each(pages)('%s may stand in no frame', (path) => {
  expect(headersFor(path, site)['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
  expect(headersFor(path, site)['X-Frame-Options']).toBe('DENY');
});

test.each([...pages, ...embedded])('%s starts no process of its own, see deploy.md', (path) => {
  expect(headersFor(path, site)).not.toHaveProperty('Cross-Origin-Opener-Policy');
});

test.each(single)('%s is a file to be kept, which runs nothing here', (path) => {
  expect(headersFor(path, site)).toMatchObject({
    'Content-Disposition': 'attachment',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  });
});

test.each(embedded)('%s may stand in the frames of others', (path) => {
  const { 'Content-Security-Policy': policy, ...others } = headersFor(path, site);
  expect(policy).toMatch(
    /; frame-ancestors https: http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*$/,
  );
  expect(Object.keys(others)).not.toContain('X-Frame-Options');
});

test.each(['', site])(
  'only the embedded page names its own site, if that is known: %s',
  (known) => {
    const scripts = (path: string) =>
      /script-src ([^;]+);/.exec(headersFor(path, known)['Content-Security-Policy'] ?? '')?.[1];
    expect(pages.map(scripts)).toEqual(pages.map(() => "'self'"));
    expect(embedded.map(scripts)).toEqual(embedded.map(() => `'self' ${known}`.trim()));
  },
);

test('only the page for web teams shows a frame, of its own site', () => {
  const framing = [...pages, ...embedded].filter((path) =>
    headersFor(path, site)['Content-Security-Policy']?.includes("frame-src 'self'"),
  );
  expect(framing).toEqual(['/for-sites/', '/for-sites/index.html']);
});

test.each([...kept, ...moving])('%s is open to every site', (path) => {
  expect(headersFor(path, site)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': kept.includes(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
});

test('of what is made for people, nothing is open to every site', () => {
  const open = paths.filter((path) => 'Access-Control-Allow-Origin' in headersFor(path, site));
  expect(open.filter((path) => !/^\/(assets|embed\/v[\d.]+)\//.test(path))).toEqual(data);
});

/** A script and a style that stand in the page, as in the built ones that ask a question. */
const inline = () => ({ scripts: [hashOf('one'), hashOf('two')], styles: [hashOf('three')] });

function remarksOn(path: string) {
  const policy = headersFor(path, site, inline)['Content-Security-Policy'] ?? '';
  return new CspEvaluator(new CspParser(policy).csp).evaluate();
}

/** It cannot know that the site holds no files of others. */
const ownFiles = { directive: 'script-src', value: "'self'", severity: Severity.MEDIUM_MAYBE };

test.each(pages)('a checker of policies has one small remark on that of %s', (path) => {
  expect(remarksOn(path)).toEqual([expect.objectContaining(ownFiles)]);
});

test.each(embedded)('on that of %s it adds the own site and the own machine', (path) => {
  const remarks = remarksOn(path).map(({ directive, value }) => `${directive} ${value ?? ''}`);
  expect(new Set(remarks)).toEqual(
    new Set([
      "script-src 'self'",
      `script-src ${site}`,
      'frame-ancestors http://localhost:*',
      'frame-ancestors http://127.0.0.1:*',
    ]),
  );
});
