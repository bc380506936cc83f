import type { Page } from '@playwright/test';

/** What does not fit, in folds too: how much the page is too wide, and what hangs out of it or out of its own box. */
export const tooWide = (page: Page): Promise<{ page: number; parts: string[] }> =>
  page.evaluate(() => {
    const folds = [...document.querySelectorAll('details:not([open])')];
    for (const fold of folds) fold.setAttribute('open', '');
    const { scrollWidth, clientWidth } = document.documentElement;
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
    };
    const isOut = (element: HTMLElement) => {
      const { left, right } = element.getBoundingClientRect();
      const isBox = getComputedStyle(element).display !== 'inline';
      return (
        left < -1 ||
        right > clientWidth + 1 ||
        (isBox && element.scrollWidth > element.clientWidth + 1)
      );
    };
    const texts =
      'h1, h2, h3, h4, p, li, dt, dd, th, td, label, legend, a, button, summary, output';
    const scrolls = (element: Element) => element.closest('pre, textarea, [tabindex="0"]') !== null;
    const parts = [...document.querySelectorAll<HTMLElement>(texts)].filter(
      (element) =>
        !element.closest('.sr-only, [class*="sr-only"], [hidden]') &&
        isShown(element) &&
        !scrolls(element) &&
        isOut(element),
    );
    const faults = {
      page: scrollWidth - clientWidth,
      parts: parts.map(({ tagName, innerText }) => `${tagName} ${innerText.slice(0, 60)}`),
    };
    for (const fold of folds) fold.removeAttribute('open');
    return faults;
  });

/** Every text of the page that is to be in its language: no code, and no titles of sources, which name foreign laws. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { body, documentElement } = document;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const own = parent?.closest('[lang]');
      const isElsewhere = own && own !== documentElement;
      if (
        parent &&
        !isElsewhere &&
        !parent.closest('script, style, pre, code, a[rel~="external"]')
      ) {
        texts.push(walker.currentNode.textContent ?? '');
      }
    }
    for (const element of body.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
