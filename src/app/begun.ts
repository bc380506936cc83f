/** The page has begun: what stands in for it goes. See watch.js. */
export function sayBegun(): void {
  document.documentElement.dataset.begin = 'done';
  for (const element of document.querySelectorAll('[data-unscripted]')) element.remove();
}

/** Whether `watch.js` lets the page begin: in a browser that is too old it would break half-way. */
export const mayBegin = (): boolean => document.documentElement.dataset.begin !== 'old';

/** Notes, before the page begins, that a person presses one of its links: until then they are the browser's alone. */
export function noteEarlyAct(): void {
  const note = () => {
    document.documentElement.dataset.acted = '';
  };
  addEventListener('hashchange', note, { once: true });
}

export const hasActedEarly = (): boolean => document.documentElement.dataset.acted !== undefined;
