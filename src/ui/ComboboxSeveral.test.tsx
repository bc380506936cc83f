import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  input,
  onChange,
  onSubmit,
  onTyped,
  open,
  options,
  status,
  words,
} from './Combobox.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('leaving the field', () => {
  test.each([
    ['guinea', 'GN'],
    ['UK', 'GB'],
    ['Uruguay', 'UY'],
  ])('keeps %s, which names one country, by Tab', async (typed, code) => {
    const user = open();
    await user.type(input(), typed);
    await user.tab();
    expect(onChange.mock.calls).toEqual([[[code]]]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Remove/ }));
  });

  test('keeps a country that was typed in full, before the press of Continue counts', async () => {
    const user = open();
    await user.type(input(), 'India');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onSubmit.mock.calls).toEqual([[['IN']]]);
  });

  test.each(['guin', 'Dominican', 'Hollnd'])(
    'guesses nothing from %s, and tells of it',
    async (typed) => {
      const user = open();
      await user.type(input(), typed);
      await user.tab();
      expect([onChange.mock.calls, input().value]).toEqual([[], typed]);
      expect(onTyped).toHaveBeenLastCalledWith(typed);
      await user.type(input(), '{Escape}{Escape}india{Enter}');
      expect(onTyped).toHaveBeenLastCalledWith('');
    },
  );
});

describe('several', () => {
  test('a click chooses', async () => {
    const user = open();
    await user.type(input(), 'korea');
    await user.click(screen.getByRole('option', { name: 'North Korea' }));
    expect(onChange.mock.calls).toEqual([[['KP']]]);
    expect(document.activeElement).toBe(input());
  });

  test('[bad input 61] the same nationality cannot be chosen twice', async () => {
    const user = open({ start: ['IN'] });
    await user.type(input(), 'india');
    expect(options()).not.toContain('India');
    await user.clear(input());
    await user.type(input(), 'bharat{Enter}');
    expect([onChange.mock.calls, input().value]).toEqual([[], '']);
  });

  test('[bad input 61] no more than the maximum', async () => {
    const user = open({ start: ['IN', 'BR', 'US'] });
    await user.type(input(), 'peru{Enter}');
    expect(status()).toBe('Chosen: India, Brazil, United States, Peru' + words.full);
    await user.type(input(), 'chile{ArrowDown}{Enter}');
    expect([options(), onChange.mock.calls.length, input().readOnly]).toEqual([[], 1, true]);
  });

  test('removing gives the focus back to the field, and the country can be chosen again', async () => {
    const user = open({ start: ['IN', 'BR'], max: 2 });
    await user.click(screen.getByRole('button', { name: 'Remove India' }));
    expect(onChange).toHaveBeenLastCalledWith(['BR']);
    expect(document.activeElement).toBe(input());
    await user.type(input(), 'india{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['BR', 'IN']);
  });

  test('removing by keyboard does not send the form', async () => {
    const user = open({ start: ['IN'] });
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove India' }));
    await user.keyboard('{Enter}');
    expect([onChange.mock.calls, onSubmit.mock.calls]).toEqual([[[[]]], []]);
  });
});

test('names, descriptions and states are wired', async () => {
  const user = open({ invalid: true });
  const attribute = (name: string) => input().getAttribute(name);
  expect(attribute('aria-labelledby')).toBe('question');
  expect(attribute('aria-describedby')).toBe('hint');
  expect(attribute('aria-invalid')).toBe('true');
  expect(attribute('aria-activedescendant')).toBeNull();
  await user.type(input(), 'india{ArrowDown}');
  const list = screen.getByRole('listbox', { name: 'What is your nationality?' });
  expect(attribute('aria-controls')).toBe(list.id);
  expect(attribute('aria-expanded')).toBe('true');
  expect(
    screen.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent),
  ).toEqual(['India']);
});
