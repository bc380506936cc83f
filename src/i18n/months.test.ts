import { expect, test } from 'vitest';
import { writing as de } from './de/writing.ts';
import { writing as en } from './en/writing.ts';
import { writing as fr } from './fr/writing.ts';
import { writing as nl } from './nl/writing.ts';

/** A moment in a month of 1970. */
const middleOf = (month: number) => (month - 0.5) * 30.4 * 86_400_000;

test.each(Object.entries({ de, en, fr, nl }))('%s: months are named as browsers do', (lang, is) => {
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    const parts = format.formatToParts(middleOf(month));
    expect(is.monthName(month)).toBe(parts.find(({ type }) => type === 'month')?.value);
  }
  expect([0, 13].map(is.monthName)).toEqual(['', '']);
});
