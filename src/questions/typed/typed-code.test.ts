import { expect, test } from 'vitest';
import { readCode } from './typed-code.ts';

test.each(['2512', ' 2512 ', '25 12', '2512\u200B', '２５１２', '٢٥١٢'])(
  '%j is the code 2512',
  (text) => {
    expect(readCode(text)).toEqual({ code: '2512' });
  },
);

test('a leading nought is part of the code', () => {
  expect(readCode('0110')).toEqual({ code: '0110' });
});

test.each([
  ['', 'code-empty'],
  [' \u200B', 'code-empty'],
  ['251', 'code-not-four-digits'],
  ['25120', 'code-not-four-digits'],
  ['2512.1', 'code-not-digits'],
  ['-251', 'code-not-digits'],
  ['software', 'code-not-digits'],
])('%j is refused: %s', (text, error) => {
  expect(readCode(text)).toEqual({ error });
});
