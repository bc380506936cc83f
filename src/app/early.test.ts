// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

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

/** Stands for the page's own script. */
const script = "data:text/javascript,document.documentElement.dataset.ran=''";

test.each([
  ['awaited', [script, './assets/first-nl.js']],
  ['old', []],
])(
  'in another language than it was made in, the page fetches its script and words at once, and runs it: %s',
  async (begin, expected) => {
    document.documentElement.setAttribute('data-script', script);
    document.documentElement.setAttribute('data-words-nl', './assets/first-nl.js');
    document.head.replaceChildren();
    await openIn('?lang=nl', begin);
    const asked = [...document.head.querySelectorAll('link[rel="modulepreload"]')];
    expect(asked.map((link) => link.getAttribute('href'))).toEqual(expected);
    const isRun = () => expect(dataset.ran !== undefined).toBe(expected.length > 0);
    await vi.waitFor(isRun);
  },
);
