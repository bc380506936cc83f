import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { begun } from './page-begun.ts';
import { hostUrl } from './embed/host.ts';
import { loadedFirst } from './loaded-first.ts';
import { noon } from './links.ts';

const scripts = /\/assets\/index-[\w-]+\.js$/;

/** Holds back the page's own script until it is let go. */
async function holdScript(page: Page) {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(scripts, async (route) => {
    await gone;
    await route.continue();
  });
  return () => letGo();
}

for (const [name, address] of [
  ['the page', '/'],
  ['a frame', hostUrl('iframe', { query: '?theme=dark&accent=%23a02060&country=NL' })],
] as const) {
  test(`the first question of ${name} is there before any script file, and is taken over as it is`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(noon);
    const letGo = await holdScript(page);
    await page.goto(address, { waitUntil: 'commit' });
    const shown = name === 'a frame' ? page.frameLocator('iframe') : page;
    const choice = shown.getByRole('main').getByRole('link', { name: /job ended/ });
    await expect(choice).toBeInViewport();
    await expect(choice).toHaveAttribute('href', '#/situation/job-ended');
    if (name === 'a frame') {
      await expect(shown.locator('html')).toHaveCSS('color-scheme', 'dark');
    }
    const built = await choice.elementHandle();
    await expect(shown.locator('html')).toHaveAttribute('data-begin', 'awaited');
    letGo();
    await begun(shown);
    expect(await built?.evaluate((element) => element.isConnected)).toBe(true);
    await expect(shown.locator('html')).not.toHaveAttribute('data-recovered');
    await choice.click();
    await expect(shown.getByRole('heading', { level: 1 })).not.toHaveText(/allows/);
  });
}

for (const [name, address] of [
  ['the page', '/'],
  ['a frame', hostUrl('iframe')],
] as const) {
  test(`a choice pressed in ${name} before its script has come leads to the question, and the focus with it`, async ({
    page,
  }) => {
    const letGo = await holdScript(page);
    await page.goto(address, { waitUntil: 'commit' });
    const shown = name === 'a frame' ? page.frameLocator('iframe') : page;
    await shown
      .getByRole('main')
      .getByRole('link', { name: /job ended/ })
      .click();
    letGo();
    const question = shown.getByRole('heading', { level: 1 });
    await expect(question).toHaveText(/country/);
    await expect(question).toBeFocused();
  });
}

for (const address of ['/', '/?lang=fr', '/embed/', '/embed/?lang=de&hide=intro&theme=dark']) {
  test(`${address} asks for four files at the most until its first question answers, none after another script`, async ({
    page,
    baseURL,
  }) => {
    const { files, bytes } = await loadedFirst(page, address);
    expect(files.length).toBeLessThanOrEqual(4);
    expect(files.filter(({ url }) => !url.startsWith(String(baseURL)))).toEqual([]);
    expect(files.filter(({ isChained }) => isChained)).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes).toBeLessThanOrEqual(128_000);
    expect(bytes).toBeGreaterThan(60_000); // they were counted
  });
}

for (const address of ['/', '/embed/']) {
  test(`${address} can be read before its script is fetched`, async ({ page }) => {
    await page.goto(address);
    await begun(page);
    const [painted, asked] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      performance.getEntriesByType('resource').find(({ name }) => /\/index-[^/]+\.js$/.test(name))
        ?.startTime,
    ]);
    expect(painted).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(Number(painted));
  });
}

test('a frame that begins elsewhere shows nothing else before', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  const letGo = await holdScript(page);
  await page.goto('/embed/?situation=job-ended', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-words', 'awaited');
  await expect(page.locator('#root')).toBeHidden();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/country/);
});

test('nothing makes an error while the page begins: one that is watched would parse its script once more for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const made: string[] = [];
    const noting = {
      apply: (target: ErrorConstructor, _: unknown, [message]: [string?]) => {
        made.push(String(message));
        return target(message);
      },
      construct: (target: ErrorConstructor, [message]: [string?]) => {
        made.push(String(message));
        return new target(message);
      },
    };
    Object.assign(globalThis, { made, Error: new Proxy(Error, noting) });
  });
  await page.goto('/');
  await begun(page);
  expect(await page.evaluate('made')).toEqual([]);
  expect(await page.evaluate('Error("x"); new Error("y"); made')).toEqual(['x', 'y']); // they are noted
});
