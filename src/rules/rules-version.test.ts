import { expect, test } from 'vitest';
import { checkedOn } from './checked-on.ts';
import { rulesVersion } from './rules-version.ts';
import { sourceIds } from './source-ids.ts';

test('is the day on which the newest source was read', () => {
  const days = [...sourceIds.keys()].map(({ checked }) => checked).toSorted();
  expect(days.at(-1)).toBe(rulesVersion);
  expect(days[0]).toBe(checkedOn);
});
