import type { Page } from '@playwright/test';

interface Loaded {
  readonly url: string;
  /** It was asked for only once another script had come. */
  readonly isChained: boolean;
}

/** Keeps the addresses of all that a page has asked for when it begins to answer. */
function noteOnceBegun() {
  new MutationObserver((_, watch) => {
    if (document.documentElement.dataset.begin !== 'done') return;
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    Object.assign(globalThis, { loadedFirst: [location.href, ...names] });
    watch.disconnect();
  }).observe(document, { subtree: true, attributeFilter: ['data-begin'] });
}

/** Opens a page in a cold browser: what it has loaded when its first question answers, and in how many bytes. */
export async function loadedFirst(page: Page, address: string) {
  const network = await page.context().newCDPSession(page);
  const asked = new Map<string, Loaded>();
  const sizes = new Map<string, number>();
  const held: (() => void)[] = [];
  let isHolding = true;
  network.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (!url.startsWith('data:')) asked.set(requestId, { url, isChained: !isHolding });
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript(noteOnceBegun);
  await page.route(/\.js$/, async (route) => {
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });

  const main = page.waitForRequest(/\/index-[\w-]+\.js$/);
  await page.goto(address, { waitUntil: 'commit' });
  await main;
  await page.waitForSelector('main a'); // parsed to the end
  isHolding = false;
  for (const letGo of held) letGo();
  const first = await page.waitForFunction(
    () => (globalThis as { loadedFirst?: string[] }).loadedFirst,
  );
  const names = (await first.jsonValue()) ?? [];
  await page.waitForLoadState('networkidle');
  const loaded = [...asked].filter(([, { url }]) => names.includes(url));
  const bytes = loaded.reduce((sum, [id]) => sum + (sizes.get(id) ?? 0), 0);
  await network.detach();
  return { files: loaded.map(([, file]) => file), bytes };
}
