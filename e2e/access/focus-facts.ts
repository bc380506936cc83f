import type { Page } from '@playwright/test';

/** How what has the focus is drawn, and what lies over it. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (
      !(activeElement instanceof HTMLElement) ||
      activeElement === document.body ||
      activeElement.localName === 'iframe'
    )
      return undefined;
    const label = activeElement.closest('label');
    const isRinged = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const { left, right, top, bottom } = activeElement.getBoundingClientRect();
    const within = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1);
    const points = [0.1, 0.5, 0.9].map((part) => ({
      x: within(left + (right - left) * part, innerWidth),
      y: within((top + bottom) / 2, innerHeight),
    }));
    const covering = points.map(({ x, y }) => document.elementFromPoint(x, y));
    const isOwn = (element: Element | null) =>
      element !== null &&
      (activeElement.contains(element) || element.contains(activeElement) || label === element);
    return {
      name: `${activeElement.localName} ${(activeElement.textContent || activeElement.id).slice(0, 60)}`,
      isRinged: isRinged(activeElement) || isRinged(label),
      isInSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      isOpen: covering.some(isOwn),
    };
  });

/** What the page says and where it is, to be compared with later. */
export const state = (page: Page) =>
  page.evaluate(() => ({
    hash: location.hash,
    text: document.querySelector('main')?.innerText ?? '',
    title: document.title,
  }));
