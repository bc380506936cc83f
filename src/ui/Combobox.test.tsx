import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  active,
  allNames,
  input,
  onChange,
  onSubmit,
  open,
  options,
  status,
} from './Combobox.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('finding', () => {
  test.each([
    ['Holland', 'NL'],
    ['UK', 'GB'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['ivory', 'CI'],
    ['Indian', 'IN'],
  ])('%s and Enter choose %s', async (typed, code) => {
    const user = open();
    await user.type(input(), `${typed}{Enter}`);
    expect(onChange.mock.calls).toEqual([[[code]]]);
  });

  test('says how many were found, or that nothing was', async () => {
    const user = open();
    await user.type(input(), 'guine');
    expect(status()).toContain(`${options().length} found`);
    await user.type(input(), 'zzz');
    expect(status()).toBe('Nothing found for guinezzz');
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  test('[bad input 107] 10,000 characters with bidi controls and markup are harmless', async () => {
    const user = open();
    await user.click(input());
    await user.paste(`\u202E<img src=x onerror=alert(1)>${'ن́'.repeat(5000)}`);
    expect(options()).toEqual([]);
    expect(document.querySelector('img')).toBeNull();
    expect(status()).toMatch(/^Nothing found for <img/);
  });
});

describe('keyboard', () => {
  test('arrows move through the list and Enter chooses', async () => {
    const user = open();
    await user.type(input(), 'korea');
    expect(options()).toEqual(['South Korea', 'North Korea']);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('South Korea');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('North Korea');
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['KP']);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('after choosing the field is empty, closed and still has the focus', async () => {
    const user = open();
    await user.type(input(), 'india{Enter}');
    expect([input().value, options(), document.activeElement === input()]).toEqual(['', [], true]);
    expect(status()).toBe('Chosen: India');
    await user.type(input(), 'brazil{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['IN', 'BR']);
  });

  test('the first letter typed after choosing is kept', async () => {
    const user = open();
    await user.type(input(), 'india{Enter}p');
    expect(input().value).toBe('p');
  });

  test('Escape closes, a second Escape clears', async () => {
    const user = open();
    await user.type(input(), 'in{Escape}');
    expect([input().value, options()]).toEqual(['in', []]);
    await user.keyboard('{Escape}');
    expect(input().value).toBe('');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('ArrowDown opens the whole list without typing', async () => {
    const user = open();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect([options(), active()]).toEqual([allNames, 'Afghanistan']);
  });

  test.each([
    ['empty and closed', ''],
    ['empty and open', '{Alt>}{ArrowDown}{/Alt}'],
    ['only a space', ' '],
    ['closed with text', 'ind{Escape}'],
    ['just chosen', 'india{Enter}'],
  ])('[118] Enter reaches the form when the field is %s', async (_when, keys) => {
    const user = open();
    await user.tab();
    if (keys) await user.keyboard(keys);
    await user.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  test('Enter does not pass over text that fits nothing', async () => {
    const user = open();
    await user.type(input(), 'Hollnd{Enter}');
    expect([onSubmit.mock.calls.length, input().value]).toEqual([0, 'Hollnd']);
  });
});
