import { expect, test } from 'vitest';
import { codeOf, longestCode } from './code.ts';

test.each([longestCode, longestCode - 1, 300, 60])('%i characters make a code', (length) => {
  const code = codeOf(`https://permit-clock.example/#a=${'x'.repeat(length - 32)}`);
  expect(code?.size).toBeLessThanOrEqual(121);
  expect(code?.path).toMatch(/^M0 0h1v1h-1z(M\d+ \d+h1v1h-1z)+$/);
});

test('one more does not', () => {
  expect(codeOf('x'.repeat(longestCode + 1))).toBeUndefined();
});
