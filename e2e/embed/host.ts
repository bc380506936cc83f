import { expect, type FrameLocator, type Page } from '@playwright/test';
import { noon } from '../links.ts';

/** Where the pages of e2e/hosts/ are served: another site than the tool's 127.0.0.1. */
export const hostOrigin = `http://localhost:${process.env.E2E_HOST_PORT ?? '4175'}`;

export interface Sent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface HostOptions {
  /** What follows the frame page's address, from `?` or `#` on. */
  readonly query?: string;
  /** Attributes of the link or frame, as HTML. */
  readonly attributes?: string;
  /** The host's own content security policy; `{{tool}}` is the tool's origin. */
  readonly policy?: string;
}

export const hostUrl = (name: string, options: HostOptions = {}): string =>
  `${hostOrigin}/${name}?${String(new URLSearchParams({ ...options }))}`;

/** Opens a page of another site, which keeps every message that it is sent, on a day that the rules know. */
export async function openHost(
  page: Page,
  name: string,
  options: HostOptions = {},
): Promise<FrameLocator> {
  await page.clock.setFixedTime(noon);
  await page.addInitScript(() => {
    if (globalThis.self !== globalThis.top) return;
    const sent: unknown[] = [];
    Object.assign(globalThis, { sent });
    addEventListener('message', ({ data }) => sent.push(data));
  });
  await page.goto(hostUrl(name, options));
  return page.frameLocator('iframe');
}

/** Every message that the host has been sent so far. */
export const sentTo = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { sent: Sent[] }).sent);

/** The same, once nothing more has come for a while. */
export async function sentAtRest(page: Page): Promise<readonly Sent[]> {
  const { length } = await sentTo(page);
  await page.waitForTimeout(300);
  const sent = await sentTo(page);
  return sent.length === length ? sent : sentAtRest(page);
}

/** How much higher its content is than a frame of the page, and how much wider. */
export const overflow = (page: Page, index = 0) =>
  page.frames()[index + 1]?.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });

export const frameHeight = (page: Page) =>
  page.locator('iframe').evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);

/** Chooses a situation on the start page. */
export async function choose(frame: FrameLocator, situation: RegExp) {
  await frame.getByRole('main').getByRole('link', { name: situation }).click();
}

/** Answers the first question, about the country, and is at the second. */
export async function answerCountry(frame: FrameLocator) {
  await frame.getByRole('radio', { name: 'The Netherlands' }).click();
  await frame.getByRole('button', { name: 'Continue' }).click();
  await expect(frame.getByRole('heading', { level: 1, name: /nationalit/i })).toBeVisible();
}

/** Agrees to every answer that is filled in, up to the result. */
export async function walkToResult(frame: FrameLocator) {
  const next = frame.getByRole('button', { name: /^(Continue|Show the result)$/ });
  const result = frame.locator('[data-as-of]');
  for (let page = 0; page < 40 && !(await result.isVisible()); page += 1) {
    const before = await frame.getByRole('heading', { level: 1 }).textContent();
    await next.click();
    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
  }
  await expect(result).toBeVisible();
}

/** A frame's query and fragment that fill in these answers. */
export const filledIn = (answers: object, query = ''): string =>
  `?${query}#p=${encodeURIComponent(JSON.stringify(answers))}`;

/** The browser's Back and Forward; Playwright's own wait for a navigation of the page itself. Asked for after the call, as leaving a page ends its calls. */
export const goBack = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));
export const goForward = (page: Page) =>
  page.evaluate(() => void setTimeout(() => history.forward()));
