import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import {
  answerCountry,
  choose,
  filledIn,
  frameHeight,
  openHost,
  sentAtRest,
  sentTo,
  walkToResult,
} from './host.ts';
import { begun } from '../page-begun.ts';
import { begin, offer } from './offer.ts';

test('the site hears phases and nothing of the person', async ({ page }) => {
  const frame = await openHost(page, 'link', { query: filledIn(offer, begin) });
  await walkToResult(frame);
  const sent = await sentAtRest(page);
  const phases = sent.filter(({ type }) => type === 'phase').map(({ data }) => data.phase);
  expect(phases).toContain('questions');
  expect(phases.at(-1)).toBe('result');
  expect(new Set(sent.map(({ type }) => type))).toEqual(
    new Set(['hello', 'height', 'ready', 'phase', 'reveal']),
  );
  const said = JSON.stringify(sent.map(({ data }) => data));
  for (const canary of ['IN', 'India', '7777', '1990', 'job-offer', 'likely', 'nl-hsm']) {
    expect(said).not.toContain(`"${canary}"`);
    if (canary.length > 2) expect(said).not.toContain(canary);
  }
});

test('what is told of the first question is the same for a private servant', async ({ page }) => {
  const told: string[] = [];
  for (const situation of [/card is from the Ministry/, /job offer/]) {
    const frame = await openHost(page, 'link');
    await choose(frame, situation);
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
    const sent = (await sentAtRest(page)).filter(
      ({ type }) => type === 'phase' || type === 'reveal',
    );
    told.push(JSON.stringify(sent.map(({ type, data }) => [type, data])));
  }
  expect(told[0]).toBe(told[1]);
});

test('nobody hears that a private servant has left', async ({ page }) => {
  const frame = await openHost(page, 'iframe', {
    attributes: 'sandbox="allow-scripts"',
    query: '?situation=private-servant',
  });
  await page.route('https://www.knmi.nl/**', (route) => route.abort());
  const exit = frame.getByRole('button', { name: 'Leave this page' });
  await expect(exit).toBeVisible();
  const before = (await sentAtRest(page)).length;
  await exit.click();
  await expect(exit).toBeHidden();
  await page.waitForTimeout(300);
  expect(await sentTo(page)).toHaveLength(before);
});

/** A foreign frame beside ours, that sends a message to the site and to our frame. */
async function intrude(page: Page, message: unknown) {
  await page.evaluate(async () => {
    const intruder = document.createElement('iframe');
    intruder.src = '/intruder';
    intruder.name = 'intruder';
    document.body.append(intruder);
    await new Promise((loaded) => intruder.addEventListener('load', loaded));
  });
  await page.evaluate((spread) => {
    const intruder = document.querySelector<HTMLIFrameElement>('[name=intruder]');
    intruder?.contentWindow?.postMessage({ spread }, '*');
  }, message);
  await page.waitForTimeout(200);
}

const sealed = (type: string, data: object, more: object = {}) => ({
  source: 'permit-clock',
  v: 1,
  id: 'permit-clock-1',
  type,
  data,
  ...more,
});

test('[bad input 93] a foreign frame changes nothing', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await choose(frame, /job ended/);
  await answerCountry(frame);
  const height = await page
    .locator('iframe')
    .first()
    .evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
  await intrude(page, sealed('height', { px: 4_000 }));
  await intrude(page, sealed('reset', {}));
  await intrude(page, sealed('set', { theme: 'dark' }));
  const ours = page.locator('iframe').first().contentFrame();
  await expect(ours.getByRole('heading', { level: 1 })).toHaveText(/nationalit/i);
  await expect(ours.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate(({ offsetHeight }: HTMLElement) => offsetHeight),
  ).toBe(height);
});

test('the frame hears its own site', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await begun(frame);
  await page.evaluate(
    (message) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    },
    sealed('set', { theme: 'dark' }),
  );
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

const strange: readonly [string, string][] = [
  ['another version', `({...m, v: 2})`],
  ['another id', `({...m, id: 'permit-clock-2'})`],
  ['another source', `({...m, source: 'permit'})`],
  ['no data', `({...m, data: undefined})`],
  ['a string', `'set'`],
  ['nothing', `null`],
  ['a list', `[m]`],
  ['a cycle', `(() => { const c = {...m, source: undefined}; c.self = c; return c; })()`],
  ['five megabytes', `({...m, data: { theme: 'x'.repeat(5e6) }})`],
  ['a list of five megabytes', `({...m, data: { hide: 'title,'.repeat(8e5) }})`],
  ['no number', `({...m, type: 'viewport', data: { top: { valueOf: 1, toString: 1 } }})`],
  [
    'ten thousand keys',
    `({...m, data: Object.fromEntries(Array.from({ length: 1e4 }, (_, k) => ['k' + k, 1]))})`,
  ],
  ['style text', `({...m, data: { theme: 'dark;}', accent: 'url(https://evil.example)' }})`],
  ['a prototype', `({...m, data: JSON.parse('{"__proto__": {"theme": "dark"}}')})`],
];

test('[bad input 97] [bad input 98] the frame ignores what is no message, even from its own site', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message: text }) => errors.push(text));
  const frame = await openHost(page, 'link');
  await begun(frame);
  for (const [what, message] of strange) {
    await page.evaluate(`{
      const m = { source: 'permit-clock', v: 1, id: 'permit-clock-1', type: 'set', data: { theme: 'dark' } };
      document.querySelector('iframe').contentWindow.postMessage(${message}, '*');
    }`);
    await page.waitForTimeout(50);
    await expect(frame.locator('html'), what).not.toHaveAttribute('data-theme', 'dark');
    expect(errors, what).toEqual([]);
  }
});

test('[bad input 96] ten thousand messages do not stop it', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await begun(frame);
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (let count = 0; count < 10_000; count += 1) {
      const theme = count % 2 === 0 ? 'dark' : 'light';
      target?.postMessage(
        { source: 'permit-clock', v: 1, id: 'permit-clock-1', type: 'set', data: { theme } },
        '*',
      );
    }
  });
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/, { timeout: 3_000 });
});

test('[bad input 103] a frame within a frame answers the one around it alone', async ({ page }) => {
  await openHost(page, 'nested');
  const inner = page.frameLocator('iframe').frameLocator('iframe');
  await choose(inner, /job ended/);
  await expect(inner.getByRole('heading', { level: 1 })).toHaveText(/country/);
  expect(await sentTo(page)).toEqual([]);
  await expect
    .poll(() =>
      page
        .frameLocator('iframe')
        .locator('iframe')
        .evaluate(({ style }: HTMLElement) => style.height),
    )
    .not.toBe('720px');
  expect(await frameHeight(page)).toBe(900);
});
