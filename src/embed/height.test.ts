import { expect, test } from 'vitest';
import { toldHeight } from './height.ts';

test.each([
  [0, undefined],
  [-1, undefined],
  [1, 100],
  [96, 100],
  [100, 112],
  [112, 112],
  [112.2, 128],
  [30_000, 20_000],
])('%d pixels are told as %j', (px, told) => {
  expect(toldHeight(px)).toBe(told);
});
