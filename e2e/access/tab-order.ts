import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { loadAxe } from './axe.ts';

interface Heard {
  readonly stops: HTMLElement[];
  readonly heard: (event: Event) => void;
}

/** Puts the beginning of Tab before everything, and hears where it leads; returns how many stops there may be. */
const begin = () => {
  const stops: HTMLElement[] = [];
  const heard = (event: Event) => stops.push(event.target as HTMLElement);
  Object.assign(globalThis, { stops, heard });
  const { body } = document;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.removeAttribute('tabindex');
  body.addEventListener('focusin', heard);
  return document.querySelectorAll('a[href], button, input, textarea, select, summary, iframe')
    .length;
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
  const all = await page.evaluate(begin);
  const presses = few ?? all + 1; // the last of them comes to a stop again
  for (let press = 0; press < presses; press += 1) await page.keyboard.press(key);
  return page.evaluate(end);
}
