import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoney } from './typed-money.ts';

const cents = fc.integer({ min: 0, max: 1_000_000_000 });

/** The amount in digits, made without arithmetic, as `Intl` takes it without loss. */
const decimal = (amount: number) => {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
};

const locales = [
  'nl-NL',
  'en-IE',
  'fr-FR',
  'de-DE',
  'de-CH',
  'de-AT',
  'fr-LU',
  'en-IN',
  'hi-IN-u-nu-deva',
  'ar-EG',
  'fa-IR',
  'sv-SE',
];

test.each(locales)('what %s writes is read back to the cent', (locale) => {
  const formats = (['currency', 'decimal'] as const).map(
    (style) =>
      new Intl.NumberFormat(locale, {
        style,
        currency: 'EUR',
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }),
  );
  fc.assert(
    fc.property(cents, fc.constantFrom(...formats), (amount, format) => {
      expect(readMoney(format.format(decimal(amount)))).toEqual({ cents: amount });
    }),
  );
});

test('plain digits with a point or a comma are read back to the cent', () => {
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom('.', ','),
      fc.constantFrom('', '€', 'EUR ', '€ '),
      (amount, mark, sign) => {
        expect(readMoney(sign + decimal(amount).replace('.', mark))).toEqual({ cents: amount });
      },
    ),
  );
});

test('[bad input 4] any text gives whole cents within the limit or an error, and never throws', () => {
  const amountLike = fc.string({
    unit: fc.constantFrom(..."0159.,'- €E\u00A0\u202F٥٫e+_"),
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.oneof(amountLike, fc.string({ unit: 'binary' })), (text) => {
      const read = readMoney(text);
      if ('error' in read) return;
      expect(
        Number.isSafeInteger(read.cents) && read.cents >= 0 && read.cents <= 1_000_000_000,
      ).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
