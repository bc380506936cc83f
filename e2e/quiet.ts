import type { Page } from '@playwright/test';
import { openUntilIdle } from './idle-files.ts';
import { serveSite, type Site } from './logged-site.ts';
import { expect, test as base } from './test.ts';

interface Quiet {
  /** Opens a page of the site; once all that it fetches has come, nothing more may leave it. */
  open(path: string): Promise<void>;
  /** What was asked for since then, which is no fault. */
  fetched(): readonly string[];
  readonly site: Site;
  /** All that a page asked for or wrote to its console, from its beginning. */
  readonly told: readonly string[];
}

/** Everything that a browser keeps of a page beyond its history. */
const kept = (page: Page) =>
  page.evaluate(async () => [
    ...Object.entries(localStorage),
    ...Object.entries(sessionStorage),
    ...(document.cookie ? [document.cookie] : []),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
  ]);

/**
 * A page that is watched in three ways once it has loaded: what the browser requests, what the server hears, and what
 * the policy blocks (as in every test). A file that is saved has an address in the page itself.
 */
export const test = base.extend<{ quiet: Quiet }, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const site = await serveSite();
      await provide(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  quiet: async ({ page, context, site }, provide) => {
    const told: string[] = [];
    const { host } = new URL(site.url);
    const tell = (text: string) => told.push(text.replaceAll(host, 'the site')); // whose port could look like a sum
    const requested: string[] = [];
    const hear = (url: string) => {
      tell(url);
      requested.push(url);
    };
    context.on('request', (request) => hear(request.url()));
    context.on('console', (message) => tell(message.text()));
    page.on('websocket', (socket) => hear(socket.url()));
    async function open(path: string) {
      await openUntilIdle(page, site.url + path);
      await page.waitForLoadState('networkidle');
      expect(site.log.length).toBeGreaterThan(0); // it is this site that was loaded
      site.log.splice(0).forEach(tell);
      requested.length = 0;
    }
    const fetched = () => {
      const lines = [...requested.splice(0), ...site.log.splice(0)];
      lines.forEach(tell);
      return lines;
    };
    await provide({ open, fetched, site, told });
    expect(requested.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(site.log.splice(0)).toEqual([]);
    expect(await kept(page)).toEqual([]);
  },
});

export { expect };
