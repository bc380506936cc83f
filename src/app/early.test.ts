// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { namedByCause } from './bring.ts';

const { dataset } = document.documentElement;

/** The page as it is before its first paint, once `watch.js` has looked at the browser. */
async function openIn(search: string, begin: string) {
  history.replaceState(null, '', `/${search}`);
  dataset.begin = begin;
  await import('./early.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  delete dataset.words;
  delete dataset.ran;
  delete dataset.script;
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a page that is to come in another language waits for its words, for some seconds', async () => {
  await openIn('?lang=nl', 'awaited');
  expect(dataset.words).toBe('awaited');
  vi.advanceTimersByTime(4_000);
  expect(dataset.words).toBeUndefined();
});

test.each([
  ['in English', '?lang=en', 'awaited'],
  ['in a browser that is too old', '?lang=nl', 'old'],
])('a page %s waits for none', async (_, search, begin) => {
  await openIn(search, begin);
  expect(dataset.words).toBeUndefined();
});

let scripts = 0;

/** Opens the page in Dutch, with a script of its own; what it fetches for later, and whether that script runs. */
async function bring(begin: string) {
  const root = document.documentElement;
  scripts += 1; // another address each time, as a module runs once
  root.dataset.script = `data:text/javascript,document.documentElement.dataset.ran=${scripts}`;
  root.setAttribute('data-words-nl', './assets/first-nl.js');
  document.head.replaceChildren();
  vi.useRealTimers();
  await openIn('?lang=nl', begin);
  await new Promise((done) => setTimeout(done, 100));
  const asked = [...document.head.querySelectorAll('link[rel="modulepreload"]')];
  const files = asked.map((link) => link.getAttribute('href'));
  return { files, isRun: dataset.ran !== undefined };
}

test('in another language than it was made in, a page fetches its words and runs its script at once', async () => {
  expect(await bring('awaited')).toEqual({ files: ['./assets/first-nl.js'], isRun: true });
  expect(dataset.script).toBeUndefined(); // taken over: nobody else brings it
});

test('in a browser that is too old it does neither', async () => {
  expect(await bring('old')).toEqual({ files: [], isRun: false });
});

test('behind another tab nothing is painted, and the script does not wait for it', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.documentElement.lang = 'nl';
  expect((await bring('awaited')).isRun).toBe(true);
});

test('where a browser does not tell that it has painted, the script does not wait for it', async () => {
  vi.stubGlobal('PerformanceObserver', undefined);
  document.documentElement.lang = 'nl';
  expect((await bring('awaited')).isRun).toBe(true);
});

test.each([
  ['LoadError', new TypeError('Failed to fetch dynamically imported module: https://t/x.js')],
  ['LoadError', new TypeError('error loading dynamically imported module: https://t/x.js')],
  ['LoadError', new TypeError('Importing a module script failed.')],
  ['TypeError', new TypeError("Cannot read properties of undefined (reading 'imported')")],
  ['RangeError', new RangeError('x')],
])('a script that does not come is told from one that breaks: %s', (name, cause) => {
  expect(namedByCause(cause)).toMatchObject({ name });
});
