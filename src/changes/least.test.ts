import { expect, test } from 'vitest';
import { leastAbove } from './least.ts';

test.each([
  [1, 0, 10],
  [7, 0, 10],
  [10, 0, 10],
  [594_200, 594_199, 1_000_000_000],
  [594_200, 0, 1_000_000_000],
  [6, 5.5, 600],
])('finds %d above %d, up to %d', (least, from, top) => {
  expect(leastAbove(from, top, (step) => step >= least)).toBe(least);
});

test('finds none beyond the top, or where there is no room', () => {
  expect(leastAbove(0, 10, (step) => step >= 11)).toBeUndefined();
  expect(leastAbove(10, 10, () => true)).toBeUndefined();
});

test('looks near first: few tries for a small step of a large range', () => {
  let tries = 0;
  leastAbove(500_000, 1_000_000_000, (step) => {
    tries += 1;
    return step >= 500_004;
  });
  expect(tries).toBeLessThan(10);
});
