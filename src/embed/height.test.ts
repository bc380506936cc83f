import { expect, test } from 'vitest';
import { toldHeight } from './height.ts';

test.each([
  [0, undefined],
  [-1, undefined],
  [1, 100],
  [64, 100],
  [100, 128],
  [128, 128],
  [128.2, 192],
  [30_000, 20_000],
])('[bad input 99] %d pixels are told as %j, so none of a hidden frame', (px, told) => {
  expect(toldHeight(px)).toBe(told);
});
