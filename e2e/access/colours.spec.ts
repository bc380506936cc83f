import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** The luminance of each colour of the theme, as the page computes it. */
const luminances = (page: Page, names: readonly string[]) =>
  page.evaluate((all) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const lights = all.map((name) => {
      probe.style.color = `var(--${name})`;
      if (!brush) throw new Error('There is no canvas.');
      brush.fillStyle = getComputedStyle(probe).color;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...brush.getImageData(0, 0, 1, 1).data].map(
        (part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        },
      );
      return [name, 0.2126 * red + 0.7152 * green + 0.0722 * blue] as const;
    });
    probe.remove();
    return Object.fromEntries(lights);
  }, names);

const grounds = ['paper', 'surface', 'accent-soft'];
const texts = ['ink', 'ink-2', 'good', 'bad', 'open', 'accent-ink'];
const signs = ['edge', 'focus', 'good', 'bad', 'open', 'accent-ink', 'accent-fill'];

/** How much two lights differ, as WCAG counts. */
function ratioOf(one = 0, other = 0): number {
  const [dark = 0, bright = 0] = [one, other].toSorted((first, second) => first - second);
  return (bright + 0.05) / (dark + 0.05);
}

const schemes = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['no-preference', 'more'] as const).map((contrast) => ({ colorScheme, contrast })),
);

/** Pairs that stand out by less than they must, in every scheme. */
async function tooClose(page: Page, least: number, pairs: readonly (readonly [string, string])[]) {
  const found: string[] = [];
  await page.goto('/');
  for (const scheme of schemes) {
    await page.emulateMedia(scheme);
    const light = await luminances(page, [...new Set(pairs.flat())]);
    const close = pairs.filter(([one, other]) => ratioOf(light[one], light[other]) < least);
    found.push(...close.map(([one, other]) => `${one} on ${other}, ${JSON.stringify(scheme)}`));
  }
  return found;
}

const on = (colours: readonly string[]) =>
  colours.flatMap((colour) => grounds.map((ground) => [colour, ground] as const));

test('text stands out by 4.5 to 1', async ({ page }) => {
  expect(await tooClose(page, 4.5, [...on(texts), ['on-accent', 'accent-fill']])).toEqual([]);
});

test('edges, signs and the focus stand out by 3 to 1', async ({ page }) => {
  expect(await tooClose(page, 3, on(signs))).toEqual([]);
});
