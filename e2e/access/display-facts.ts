import type { Page } from '@playwright/test';
import { tooWide } from '../languages/page-faults.ts';

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-bottom: 2em !important }';

/** Styles that a reader brings along. */
const wear = (page: Page, style: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = css === '' ? [] : [sheet];
  }, style);

/** Texts that their box cuts off below, and the parts that are too wide. */
async function cutOff(page: Page): Promise<string[]> {
  const { page: beyond, parts } = await tooWide(page);
  const below = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowY } = getComputedStyle(element);
        return (
          (overflowY === 'hidden' || overflowY === 'clip') &&
          element.clientHeight > 1 &&
          element.scrollHeight > element.clientHeight + 1 &&
          element.checkVisibility()
        );
      })
      .map((element) => `cut below: ${element.innerText.slice(0, 60)}`),
  );
  return [...(beyond > 0 ? [`${beyond} px beside the page`] : []), ...parts, ...below];
}

/** What moves, or would if the reader had not asked for less. */
const moving = (page: Page) =>
  page.evaluate(() => [
    ...document.getAnimations().map((animation) => `runs: ${animation.id}`),
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionProperty, transitionDuration } = getComputedStyle(element);
        const isStill = transitionProperty === 'none' || /^0s(, 0s)*$/.test(transitionDuration);
        return animationName !== 'none' || !isStill;
      })
      .map((element) => `moves: ${element.outerHTML.slice(0, 80)}`),
  ]);

const animated = (page: Page) => page.evaluate(() => document.getAnimations().length);

/** Everything that can be pressed, with the size of what takes the press; links in a sentence are left out. */
export const targets = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    return [...all]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isInline = getComputedStyle(element).display === 'inline';
        const text = element.parentElement?.textContent ?? '';
        const isInSentence = isInline && text.trim() !== element.textContent?.trim();
        return (width > 1 || height > 1) && !isInSentence;
      })
      .map((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const boxes = [element, ...(label ? [label] : [])].map((each) =>
          each.getBoundingClientRect(),
        );
        const size = Math.max(...boxes.map(({ width, height }) => Math.min(width, height)));
        const { localName, textContent, id } = element;
        return { size: Math.round(size * 10) / 10, name: `${localName} ${textContent || id}` };
      });
  });

/** Signs of which no drawn part would be seen on the canvas of forced colours. */
const unseen = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.forcedColorAdjust = 'none';
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const nothing = new Set(['none', 'rgba(0, 0, 0, 0)', getComputedStyle(probe).color]);
    probe.remove();
    const isSeen = (part: Element) => {
      const { stroke, fill } = getComputedStyle(part);
      return !nothing.has(stroke) || !nothing.has(fill);
    };
    const drawn = 'path, circle, ellipse, line, polygon, polyline, rect, text';
    return [...document.querySelectorAll('main svg')]
      .filter((sign) => {
        const parts = [...sign.querySelectorAll(drawn)];
        return sign.checkVisibility() && parts.length > 0 && !parts.some(isSeen);
      })
      .map((sign) => sign.outerHTML.slice(0, 80));
  });

/** The same on the light canvas and on the dark one. */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  const lost: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    lost.push(...(await unseen(page)).map((sign) => `${colorScheme}: ${sign}`));
  }
  await page.emulateMedia({ forcedColors: 'none' });
  return lost;
}

const size = (page: Page, width: number, height: number) => page.setViewportSize({ width, height });

/** Looks at the page in all the ways in which readers may have changed it. */
export async function displayFacts(page: Page) {
  await size(page, 1280, 900);
  const still = await animated(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Colours that change in between would run on into the next screen.
  const lost = await lostInForcedColours(page);
  const moves = await moving(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await wear(page, ':root { font-size: 200% }');
  const large = await cutOff(page);
  await wear(page, spacing);
  const spaced = await cutOff(page);
  await size(page, 320, 256);
  const spacedNarrow = await cutOff(page);
  await wear(page, '');
  const narrow = await cutOff(page);
  const stops = () =>
    page.evaluate(() => document.querySelectorAll('main :is(a, button, input)').length);
  await size(page, 390, 844);
  const upright = await stops();
  const pressed = await targets(page);
  await size(page, 844, 390);
  const sideways = { fits: await cutOff(page), same: (await stops()) === upright };
  await size(page, 1280, 900);
  return {
    still,
    moves,
    lost,
    large,
    spaced: [...spaced, ...spacedNarrow],
    narrow,
    sideways,
    pressed,
  };
}

export type DisplayFacts = Awaited<ReturnType<typeof displayFacts>>;
