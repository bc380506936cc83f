import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { sources as luxembourg } from '../src/rules/lu/sources.ts';
import { amountSources } from '../src/rules/nl/amount-sources.ts';
import { freedomSources, sources as netherlands } from '../src/rules/nl/sources.ts';
import { workSources } from '../src/rules/nl/sources-work.ts';

const listed = [netherlands, luxembourg, workSources, amountSources].flatMap((table) =>
  Object.values(table).flat(),
);

/** The addresses of the rule data. */
const sourceUrls = new Set<string>([...listed, ...freedomSources].map(({ url }) => url));

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
