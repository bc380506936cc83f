import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** How a screen can be shown. */
const modes = {
  light: { colorScheme: 'light', forcedColors: 'none', width: 1280 },
  dark: { colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  forced: { colorScheme: 'light', forcedColors: 'active', width: 1280 },
  narrow: { colorScheme: 'light', forcedColors: 'none', width: 320 },
} as const;

export type Mode = keyof typeof modes;
export const modeNames = Object.keys(modes) as Mode[];

export async function show(page: Page, mode: Mode) {
  const { width, ...media } = modes[mode];
  // Without motion, as a colour that is on its way to another is neither.
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 720 });
}

const wcag = 'wcag2a wcag2aa wcag21a wcag21aa wcag22a wcag22aa'.split(' ');
const besides = ['label-content-name-mismatch', 'td-has-header'];

export async function loadAxe(page: Page) {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
}

const rules = {
  'every rule': [{ type: 'tag', values: [...wcag, 'best-practice'] }, besides],
  // Landmarks and skip links are for screens.
  paper: [{ type: 'tag', values: wcag }, besides],
} as const;

/** What axe finds on the page. */
export async function violations(page: Page, by: keyof typeof rules): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(async ([runOnly, more]) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const found = await tool.run({
      runOnly: { type: runOnly.type, values: [...runOnly.values] },
      rules: Object.fromEntries(more.map((id) => [id, { enabled: true }])),
      resultTypes: ['violations'],
      preload: false,
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
    );
  }, rules[by]);
}
