import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHours, readWhole } from './typed-number.ts';

test.each([
  ['36,5', 3650],
  ['36.5', 3650],
  ['38', 3800],
  ['0,25', 25],
  ['168', 16_800],
  [' ٣٦٫٥ ', 3650],
])('[22] %j hours is %i hundredths', (text, hundredths) => {
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
])('[22] %j hours is refused: %s', (text, error) => {
  expect(readHours(text)).toEqual({ error });
});

test.each([
  ['12', { value: 12 }],
  ['012', { value: 12 }],
  ['１２', { value: 12 }],
  ['1', { value: 1 }],
  ['600', { value: 600 }],
  ['', { error: 'whole-empty' }],
  ['0', { error: 'whole-too-small' }],
  ['-3', { error: 'whole-too-small' }],
  ['601', { error: 'whole-too-large' }],
  ['9'.repeat(400), { error: 'whole-too-large' }],
  ['1,5', { error: 'whole-not-whole' }],
  ['12.0', { error: 'whole-not-whole' }],
  ['1e2', { error: 'whole-not-a-number' }],
  ['a year', { error: 'whole-not-a-number' }],
])('%j as a number of months', (text, read) => {
  expect(readWhole(text, { min: 1, max: 600 })).toEqual(read);
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
      const whole = readWhole(text, { min: 14, max: 120 });
      expect('error' in hours || (hours.hundredths > 0 && hours.hundredths <= 16_800)).toBe(true);
      expect('error' in whole || (whole.value >= 14 && whole.value <= 120)).toBe(true);
    }),
  );
});
