import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl/index.ts';
import { Phrase } from './Phrase.tsx';
import { MessagesProvider } from './words.tsx';

afterEach(cleanup);

const languages: readonly Messages[] = [en, nl, fr, de];

/** What a translator leaves alone of a text. */
function exactIn(messages: Messages, text: string) {
  const { container } = render(
    <MessagesProvider value={messages}>
      <Phrase text={text} />
    </MessagesProvider>,
  );
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('[translate="no"]')].map((part) => part.textContent);
}

test.each(languages)('sums beside numbers are whole and alone in $lang', (messages) => {
  const { money } = messages.format;
  const [full, reduced] = [money(4357_00), money(3122_50)];
  expect(exactIn(messages, `${full} < 30, ${reduced} – 30, ${full} (2026).`)).toEqual([
    full,
    reduced,
    full,
  ]);
});

test.each(languages)('years in a row are no day in $lang', (messages) => {
  const { list } = messages.format;
  expect(exactIn(messages, `(${list(['2015', '2017'])})`)).toEqual([]);
});

test.each(languages)('every day is whole in $lang, written out or short', (messages) => {
  const { day, shortDay } = messages.format;
  for (let month = 1; month <= 12; month += 1) {
    const on = `2027-${String(month).padStart(2, '0')}-01` as const;
    const whole = day(on as never);
    const [named = ''] = exactIn(messages, `2015, ${whole}.`);
    expect(whole.endsWith(named) && /^\d/.test(named) && named.endsWith('2027')).toBe(true);
    cleanup();
    expect(exactIn(messages, `2015, ${shortDay(on as never)}.`)).toEqual([shortDay(on as never)]);
    cleanup();
  }
});
