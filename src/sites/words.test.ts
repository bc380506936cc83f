import { expect, test } from 'vitest';
import { sites } from '../i18n/index.ts';

const textsIn = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
};

test('sentences are short: 14 words in the middle, 25 at the most', () => {
  const lengths = textsIn(sites)
    .flatMap((text) => text.split(/(?<=[.?:])\s/))
    .filter((text) => /[.?:]$/.test(text))
    .map((text) => text.split(/\s+/).length)
    .sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(80);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(14);
  expect(lengths.at(-1)).toBeLessThanOrEqual(25);
});
