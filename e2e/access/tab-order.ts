import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { loadAxe } from './axe.ts';

interface Heard {
  readonly stops: HTMLElement[];
  readonly heard: (event: Event) => void;
}

/** Puts the beginning of Tab before everything, and hears where it leads. */
export const begin = () => {
  const { heard: before } = globalThis as unknown as Partial<Heard>;
  const stops: HTMLElement[] = [];
  const heard = (event: Event) => stops.push(event.target as HTMLElement);
  Object.assign(globalThis, { stops, heard });
  const { body } = document;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.removeAttribute('tabindex');
  if (before) body.removeEventListener('focusin', before);
  body.addEventListener('focusin', heard);
};

/** Whether it has come to a stop again. */
export const isRound = () => {
  const { stops } = globalThis as unknown as Heard;
  return new Set(stops).size < stops.length;
};

/** Role and name of each stop, up to the one that comes twice. */
const end = () => {
  const { stops, heard } = globalThis as unknown as Heard;
  document.body.removeEventListener('focusin', heard);
  const { axe: tool } = globalThis as unknown as { axe: typeof axe };
  const again = stops.findIndex((stop, index) => stops.indexOf(stop) < index);
  // The types of the library leave this one out.
  const { getRole } = tool.commons.aria as unknown as {
    getRole(element: Element): string | null;
  };
  tool.setup(document.body);
  const named = stops.slice(0, again < 0 ? undefined : again).map((stop) => {
    const role = getRole(stop) ?? stop.localName;
    return `${role}: ${tool.commons.text.accessibleText(stop)}`;
  });
  tool.teardown();
  return named;
};

/** More stops than a page has. */
const most = 400;

/**
 * Where Tab leads from the top of the page, or Shift+Tab from its bottom: the role and name of each stop, or of the first
 * few.
 */
export async function tabOrder(
  page: Page,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  few?: number,
): Promise<string[]> {
  await loadAxe(page);
  await page.evaluate(begin);
  for (let press = 0; press < (few ?? most); press += 1) {
    await page.keyboard.press(key);
    if (!few && press % 8 === 7 && (await page.evaluate(isRound))) break;
    if (press === most - 1) throw new Error(`Tab does not come round in ${most} presses.`);
  }
  return page.evaluate(end);
}
