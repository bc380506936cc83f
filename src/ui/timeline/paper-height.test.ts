import { expect, test } from 'vitest';
import { heightOnPaper } from './paper-height.ts';

test('today takes a line; a label takes one for its date and as many as its words need', () => {
  expect(heightOnPaper(undefined)).toBe(16);
  expect(heightOnPaper({ label: 'Short' })).toBe(32.5);
  expect(heightOnPaper({ label: 'x'.repeat(40) })).toBe(49);
  expect(heightOnPaper({ label: 'Short', note: 'A note' })).toBe(49);
});

test('the one that matters most is set larger', () => {
  expect(heightOnPaper({ label: 'x'.repeat(32), emphasis: true })).toBe(53);
});
