/** The page has begun: what stands in for it goes. See watch.js. */
export function sayBegun(): void {
  document.documentElement.dataset.begin = 'done';
  for (const element of document.querySelectorAll('[data-unscripted]')) element.remove();
}

/** Whether `watch.js` lets the page begin: in a browser that is too old it would break half-way. */
export const mayBegin = (): boolean => document.documentElement.dataset.begin !== 'old';
