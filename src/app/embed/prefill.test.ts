import { expect, test } from 'vitest';
import { readPrefill } from './prefill.ts';

const today = '2026-11-22';
const read = (answers: unknown) => readPrefill(encodeURIComponent(JSON.stringify(answers)), today);

test('answers are taken one by one, and what cannot be used is named without its value', () => {
  expect(read({ country: 'NL', salary: 'much' }).answers).toEqual({ country: 'NL' });
  expect(read({ country: 'NL', salary: 'much' }).refused).toEqual(['salary']);
  expect(read({ shoe: 43 }).refused).toEqual(['shoe']);
  expect(read({ birthDate: '2027-01-01' }).refused).toEqual(['birthDate']);
});

test.each(['', '%', '%7B', '[]', 'null', '5', '"NL"', encodeURIComponent(' '.repeat(4_001))])(
  'nothing is read from %j',
  (text) => {
    expect(readPrefill(text, today)).toEqual({ answers: {}, refused: ['prefill'] });
  },
);

test('without prefilled answers nothing is said of them', () => {
  expect(readPrefill(undefined, today)).toEqual({ answers: {}, refused: [] });
});

test('no key reaches a prototype', () => {
  const text = encodeURIComponent('{"__proto__":{"country":"LU"},"constructor":1}');
  expect(readPrefill(text, today).answers).toEqual({});
  expect(({} as { country?: string }).country).toBeUndefined();
});
