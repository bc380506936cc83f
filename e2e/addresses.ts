import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { allSources } from '../src/rules/all-sources.test-sources.ts';

/** The addresses of the rule data. */
const sourceUrls = new Set(allSources.map(({ url }) => new URL(url).href));

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const published = new Set(['/', ...files.flatMap((file) => [`/${file}`, `/${file}/`])]);

/** Whether an address is a source of the rules, or a page or file of the tool's own site. */
function isKnown(href: string, site: string): boolean {
  const { origin, pathname } = new URL(href);
  return origin === site ? published.has(pathname) : sourceUrls.has(href);
}

/** Every link of the page leads to a source of the rules or into the tool itself. */
export async function checkLinks(page: Page, site: string) {
  const hrefs = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !isKnown(href, site))).toEqual([]);
}
