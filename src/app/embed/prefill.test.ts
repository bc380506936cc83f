import { expect, test } from 'vitest';
import { inTime } from '../../link/in-time.test-time.ts';
import { readPrefill } from './prefill.ts';

const today = '2026-11-22';
const read = (answers: unknown) => readPrefill(encodeURIComponent(JSON.stringify(answers)), today);

test('answers are taken one by one, and what cannot be used is named without its value', () => {
  expect(read({ country: 'NL', salary: 'much' }).answers).toEqual({ country: 'NL' });
  expect(read({ country: 'NL', salary: 'much' }).refused).toEqual(['salary']);
  expect(read({ shoe: 43 }).refused).toEqual(['shoe']);
  expect(read({ birthDate: '2027-01-01' }).refused).toEqual(['birthDate']);
});

test.each([
  '',
  '%',
  '%7B',
  '[]',
  'null',
  '5',
  '"NL"',
  encodeURIComponent(' '.repeat(4_001)),
  '%E0%A4%A',
  '\0',
  '\uD800',
  '%7B%22country%22:%22NL%22%7D&p=%7B%7D',
])('[bad input 78] [bad input 81] [bad input 83] nothing is read from %j', (text) => {
  expect(readPrefill(text, today)).toEqual({ answers: {}, refused: ['prefill'] });
});

test.each([
  ['[bad input 72] 100 kB', 'A'.repeat(100_000)],
  ['[bad input 73] 2 MB', '%41'.repeat(700_000)],
  ['[bad input 82] 10,000 keys', encodeURIComponent(`{${'"x":1,'.repeat(10_000)}"y":1}`)],
])('%s is left alone, in time', (_, text) => {
  expect(inTime(() => readPrefill(text, today))).toEqual({ answers: {}, refused: ['prefill'] });
});

test('[bad input 82] JSON 500 deep is no answer', () => {
  const text = encodeURIComponent(`{"salary":${'['.repeat(500)}${']'.repeat(500)}}`);
  expect(inTime(() => readPrefill(text, today))).toEqual({ answers: {}, refused: ['salary'] });
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '<img onerror=alert(1)>'])(
  '[bad input 79] [bad input 80] no answer is %s',
  (value) => {
    const given = { situation: value, nationalities: [value], birthDate: value, salary: value };
    expect(read(given)).toEqual({ answers: {}, refused: Object.keys(given) });
  },
);

test('without prefilled answers nothing is said of them', () => {
  expect(readPrefill(undefined, today)).toEqual({ answers: {}, refused: [] });
});

test('[bad input 77] no key reaches a prototype', () => {
  const text = encodeURIComponent('{"__proto__":{"country":"LU"},"constructor":1}');
  expect(readPrefill(text, today).answers).toEqual({});
  expect(({} as { country?: string }).country).toBeUndefined();
});
