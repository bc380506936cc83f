import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languageNames } from '../src/i18n/index.ts';
import { notFoundPage } from './not-found.ts';

const page = notFoundPage('/tools/permits/');

test('the page for an address that is none leads to the tool in every language, from any folder', () => {
  const links = [...page.matchAll(/<section lang="(\w+)">.*?<a href="([^"]+)"/g)];
  expect(links.map(([, lang, href]) => [lang, href])).toEqual(
    Object.keys(languageNames).map((lang) => [lang, `/tools/permits/?lang=${lang}`]),
  );
});

test('it asks for nothing, and its policy lets in its own style alone', () => {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`style-src 'sha256-${hash}';`);
  expect(page).toContain("script-src 'none';");
  expect(page).not.toMatch(/<script|\ssrc=|<link|\sstyle=/);
});
