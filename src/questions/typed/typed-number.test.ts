import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHours, readNumber } from './typed-number.ts';

test.each([
  ['36,5', 3650],
  ['36.5', 3650],
  ['38', 3800],
  ['0,25', 25],
  ['168', 16_800],
  [' ٣٦٫٥ ', 3650],
])('[bad input 22] %j hours is %i hundredths', (text, hundredths) => {
  expect(readHours(text)).toEqual({ hundredths });
});

test.each([
  ['', 'hours-empty'],
  ['0', 'hours-not-positive'],
  ['0,00', 'hours-not-positive'],
  ['-5', 'hours-not-positive'],
  ['−5', 'hours-not-positive'],
  ['200', 'hours-too-many'],
  ['168,01', 'hours-too-many'],
  ['9'.repeat(400), 'hours-too-many'],
  ['36.125', 'hours-too-precise'],
  ['36:30', 'hours-not-a-number'],
  ['1e1', 'hours-not-a-number'],
  ['full time', 'hours-not-a-number'],
])('[bad input 22] %j hours is refused: %s', (text, error) => {
  expect(readHours(text)).toEqual({ error });
});

test.each([
  ['12', { value: 12 }],
  ['012', { value: 12 }],
  ['１２', { value: 12 }],
  ['1', { value: 1 }],
  ['600', { value: 600 }],
  ['', { error: 'number-empty' }],
  ['0', { error: 'number-too-small' }],
  ['-3', { error: 'number-too-small' }],
  ['601', { error: 'number-too-large' }],
  ['9'.repeat(400), { error: 'number-too-large' }],
  ['1,5', { error: 'number-not-whole' }],
  ['12.0', { error: 'number-not-whole' }],
  ['1e2', { error: 'number-not-a-number' }],
  ['a year', { error: 'number-not-a-number' }],
])('%j as a number of months', (text, read) => {
  expect(readNumber(text, { min: 1, max: 600 }, 0)).toEqual(read);
});

test.each([
  ['1,5', { value: 1.5 }],
  ['1.25', { value: 1.25 }],
  ['０٫５', { value: 0.5 }],
  ['0', { value: 0 }],
  ['20', { value: 20 }],
  ['', { error: 'number-empty' }],
  ['-1', { error: 'number-too-small' }],
  ['−0,5', { error: 'number-too-small' }],
  ['120,01', { error: 'number-too-large' }],
  ['1.333', { error: 'number-too-precise' }],
  ['1 1/2', { error: 'number-not-a-number' }],
  ['two', { error: 'number-not-a-number' }],
])('%j as a number that need not be whole', (text, read) => {
  expect(readNumber(text, { min: 0, max: 120 }, 2)).toEqual(read);
});

test('hours and whole numbers are read back; any text gives one in range or an error', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 16_800 }),
      fc.constantFrom('.', ','),
      (hundredths, mark) => {
        const digits = String(hundredths).padStart(3, '0');
        expect(readHours(`${digits.slice(0, -2)}${mark}${digits.slice(-2)}`)).toEqual({
          hundredths,
        });
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0129.,- xe٥\u200B') }), (text) => {
      const hours = readHours(text);
      const whole = readNumber(text, { min: 14, max: 120 }, 0);
      const share = readNumber(text, { min: 0, max: 100 }, 2);
      expect('error' in hours || (hours.hundredths > 0 && hours.hundredths <= 16_800)).toBe(true);
      expect('error' in whole || (whole.value >= 14 && whole.value <= 120)).toBe(true);
      expect('error' in share || (share.value >= 0 && share.value <= 100)).toBe(true);
    }),
  );
});
