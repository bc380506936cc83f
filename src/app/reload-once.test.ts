// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isReloading, reloadOnce, sayInMemoryAlone } from './reload-once.ts';

const answers = { answers: { country: 'NL' }, told: [] };
const refuse = () => {
  throw new DOMException('', 'SecurityError');
};
const stops: (() => void)[] = [];

/** A page begins, and a file does not come. */
function beginAndMiss() {
  stops.push(reloadOnce());
  miss();
}
function miss() {
  window.dispatchEvent(new Event('vite:preloadError'));
  vi.runAllTimers();
}

const standAt = (origin: string) =>
  Object.defineProperty(window, 'origin', { value: origin, configurable: true });

const comeByReload = () =>
  vi.stubGlobal('performance', { now: () => 0, getEntriesByType: () => [{ type: 'reload' }] });

const reload = vi.fn<() => void>();

beforeEach(() => {
  standAt('https://tool.test');
  vi.useFakeTimers();
  vi.spyOn(location, 'reload').mockImplementation(reload);
  history.replaceState(answers, '', '#/result');
  document.documentElement.dataset.begin = 'done';
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  sayInMemoryAlone(false);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  reload.mockReset();
});

test('[bad input 115] a file that is gone: one reload, which keeps the answers of this entry', () => {
  beginAndMiss();
  miss();
  expect(reload).toHaveBeenCalledOnce();
  expect(isReloading()).toBe(true);
  expect(history.state).toMatchObject(answers);
});

test('[bad input 115] the page that came by it does not reload, and its entry is as it was', () => {
  beginAndMiss();
  reload.mockReset();
  beginAndMiss();
  expect(reload).not.toHaveBeenCalled();
  expect(isReloading()).toBe(false);
  expect(history.state).toEqual(answers);
});

test('a page that the person had loaded anew, and that stands open through a new version, reloads', () => {
  comeByReload();
  beginAndMiss();
  expect(reload).toHaveBeenCalledOnce();
});

test('the next version can be fetched in the same way', () => {
  beginAndMiss();
  stops.push(reloadOnce());
  stops.pop()?.();
  reload.mockReset();
  beginAndMiss();
  expect(reload).toHaveBeenCalledOnce();
});

describe('[bad input 115] no reload', () => {
  test.each<[string, () => unknown]>([
    [
      'where no mark can be written',
      () => vi.spyOn(history, 'replaceState').mockImplementation(refuse),
    ],
    [
      'where a mark is written and not kept',
      () => vi.spyOn(history, 'replaceState').mockReturnValue(),
    ],
    ['in a sandbox without an origin', () => standAt('null')],
    [
      'of a page that has just come by one, whoever asked for it, and cannot begin',
      () => {
        comeByReload();
        document.documentElement.dataset.begin = 'awaited';
      },
    ],
    ['without a connection', () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)],
    ['while answers are in memory alone', () => sayInMemoryAlone(true)],
    ['while something may be typed', () => document.body.append(document.createElement('form'))],
  ])('%s', (_, given) => {
    given();
    beginAndMiss();
    expect(reload).not.toHaveBeenCalled();
    expect(isReloading()).toBe(false);
  });

  test('a second time where the mark cannot be taken away', () => {
    beginAndMiss();
    reload.mockReset();
    vi.spyOn(history, 'replaceState').mockImplementation(refuse);
    beginAndMiss();
    beginAndMiss();
    expect(reload).not.toHaveBeenCalled();
  });
});
