import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import type { Language } from '../i18n/index.ts';
import { useLanguage } from './use-language.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show() {
  const given = new Map<Language, (words: typeof en) => void>();
  const load = (language: Language) =>
    new Promise<typeof en>((resolve) => void given.set(language, resolve));
  const { result } = renderHook(() => useLanguage(en, load));
  const come = (lang: Language) =>
    act(async () => {
      given.get(lang)?.({ ...en, lang });
      await vi.advanceTimersByTimeAsync(0);
    });
  return { result, come };
}

const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

test('nothing is said of a language that comes at once', async () => {
  const { result, come } = show();
  act(() => result.current.choose('nl'));
  wait(400);
  expect(result.current.waiting).toBe(false);
  await come('nl');
  wait(5_000);
  expect(result.current).toMatchObject({ waiting: false, failed: false, words: { lang: 'nl' } });
});

test('a language that is long on its way is waited for, until the last one chosen has come', async () => {
  const { result, come } = show();
  act(() => result.current.choose('nl'));
  wait(600);
  expect(result.current.waiting).toBe(true);
  act(() => result.current.choose('fr'));
  await come('nl');
  expect(result.current).toMatchObject({ waiting: true, words: { lang: 'en' } });
  await come('fr');
  expect(result.current).toMatchObject({ waiting: false, words: { lang: 'fr' } });
});
