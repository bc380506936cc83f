import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../browsers.mjs';

/** Not among our packages: it brings 114 others, and no test needs it. */
const lighthouse = 'lighthouse@13.5.0';

const flags = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
].join(' ');

/** Not waited for by standing still: the site is served by the same process. @param {string[]} args */
const call = (args) =>
  promisify(execFile)('npx', ['--yes', lighthouse, ...args], {
    env: { ...process.env, CHROME_PATH: findChromium() },
  });

/** Why Lighthouse cannot be had here; undefined where it can. */
export async function whyNoLighthouse() {
  if (!findChromium()) return 'no Chromium was found; CHROMIUM_PATH can name one';
  try {
    await call(['--version']);
    return undefined;
  } catch (error) {
    return `npx could not get ${lighthouse}: ${error instanceof Error ? error.message : ''}`;
  }
}

/** @typedef {{ numericValue?: number, details?: { items: readonly { url: string, resourceType: string, transferSize: number }[] } }} Audit */
/** @typedef {{ categories: Record<string, { score: number }>, audits: Record<string, Audit> }} Report */

/**
 * One run on a phone of its default: slow 4G and a processor four times slower, both simulated.
 * @param {string} url @param {readonly string[]} skipped @returns {Promise<Report>}
 */
export async function runOnce(url, skipped) {
  const path = join(tmpdir(), `lighthouse-${process.pid}.json`);
  await call([
    url,
    '--quiet',
    '--output=json',
    `--output-path=${path}`,
    '--only-categories=performance,accessibility,best-practices,seo',
    ...skipped.map((audit) => `--skip-audits=${audit}`),
    `--chrome-flags=${flags}`,
  ]);
  return /** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8')));
}

/** @param {readonly number[]} values */
export const median = (values) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
