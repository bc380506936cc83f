import { expect, test } from 'vitest';
import type { writingIn } from './writing.ts';

const writings = import.meta.glob<ReturnType<typeof writingIn>>('./*/writing.ts', {
  eager: true,
  import: 'writing',
});

/** A moment in a month of 1970. */
const middleOf = (month: number) => (month - 0.5) * 30.4 * 86_400_000;

test.each(Object.entries(writings))('%s names months as browsers do', (file, { monthName }) => {
  const lang = file.split('/')[1];
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    const parts = format.formatToParts(middleOf(month));
    expect(monthName(month)).toBe(parts.find(({ type }) => type === 'month')?.value);
  }
  expect([0, 13].map(monthName)).toEqual(['', '']);
});
