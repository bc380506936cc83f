import type { Page, Request } from '@playwright/test';
import { expect } from './test.ts';

const files = ['tool', 'ics', 'en'].map((name) => new RegExp(`/assets/${name}-[\\w-]+\\.js$`));

/** Opens a page in English and waits for all that it fetches once it is idle: its network rests before that is there. */
export async function openUntilIdle(page: Page, address: string) {
  const come: string[] = [];
  const note = (request: Request) => come.push(request.url());
  page.on('requestfinished', note);
  await page.goto(address);
  const missing = () => files.filter((file) => !come.some((url) => file.test(url)));
  await expect.poll(missing).toEqual([]);
  page.off('requestfinished', note);
}
