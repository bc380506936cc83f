import { expect, test } from 'vitest';
import { rowsFor } from './rows-for.ts';

test.each([
  ['apart, all stand in the first row', [0, 20, 40], [0, 0, 0]],
  ['of one day, one below the other', [5, 5, 5], [0, 1, 2]],
  ['a row is used again once it is clear', [0, 5, 10], [0, 1, 0]],
])('%s', (_, xs, rows) => {
  expect(rowsFor(xs, 10)).toEqual(rows);
});
