import { expect, test } from 'vitest';
import { checkAgainOn } from './check-again.ts';
import { figures } from './figures.ts';

test('is the first day named by the newest period of a figure', () => {
  const days = figures.flatMap(({ periods }) => periods.slice(-1)).map((each) => each.checkAgain);
  expect(checkAgainOn).toBe(days.toSorted()[0]);
});
