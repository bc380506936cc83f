import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumLaunch } from '../browsers.mjs';
import { median } from './run.mjs';

const paragraph = `import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
hydrateRoot(document.getElementById('root'), createElement('p', null, 'A paragraph.'));
`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width" /><title>A paragraph</title></head>
<body><div id="root"><p>A paragraph.</p></div><script type="module" src="./main.js"></script></body></html>
`;

/** What we are held to: a paragraph that React takes over, made at build, served in the same way. */
async function serveParagraph() {
  const root = mkdtempSync(join(tmpdir(), 'paragraph-'));
  writeFileSync(join(root, 'main.js'), paragraph);
  writeFileSync(join(root, 'index.html'), page);
  const alias = ['react', 'react-dom'].map((name) => ({
    find: name,
    replacement: resolve('node_modules', name),
  }));
  /** @type {import('vite').InlineConfig} */
  const config = { root, configFile: false, logLevel: 'error', resolve: { alias } };
  await build({ ...config, build: { modulePreload: { polyfill: false } } });
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const close = async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { url, close };
}

/** Slow 4G as it is when it is applied and not reckoned: bytes a second, milliseconds. */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1_638.4 * 1_000 * 0.9) / 8,
  uploadThroughput: (675 * 1_000) / 8,
};

/** @param {string} selector */
function noteOnceShown(selector) {
  const look = () => {
    const shown = document.querySelector(selector)?.getClientRects().length;
    if (shown) Object.assign(globalThis, { shownAt: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Milliseconds until the element is on a phone's screen, in a cold browser. Until the page has loaded it is not asked
 * anything: what asks is a script of 300 kB, which a slow processor runs for 40 to 60 ms.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {string} selector
 */
async function shownAfter(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.addInitScript(noteOnceShown, selector);
  await tab.goto(url, { waitUntil: 'load' });
  const shown = await tab.waitForFunction(() =>
    Number(/** @type {{ shownAt?: number }} */ (globalThis).shownAt),
  );
  const after = await shown.jsonValue();
  await context.close();
  return after;
}

/**
 * How long a page takes to show its first question on slow 4G and a processor four times slower, against a paragraph of
 * React, in turns: medians in ms.
 * @param {string} url @param {number} times
 */
export async function firstOnScreen(url, times) {
  const paragraphs = await serveParagraph();
  const browser = await chromium.launch(chromiumLaunch());
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  /* oxlint-disable no-await-in-loop -- at once, they would slow each other */
  for (let run = 0; run < times; run += 1) {
    theirs.push(await shownAfter(browser, paragraphs.url, 'p'));
    ours.push(await shownAfter(browser, url, 'main a[href^="#/situation"]'));
  }
  /* oxlint-enable no-await-in-loop */
  await browser.close();
  await paragraphs.close();
  return { ours: median(ours), paragraph: median(theirs) };
}
