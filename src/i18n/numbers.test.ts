import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { writingIn } from './writing.ts';

const writings = import.meta.glob<ReturnType<typeof writingIn>>('./*/writing.ts', {
  eager: true,
  import: 'writing',
});

const cents = fc.oneof(
  fc.nat(),
  fc.nat(1_000_000),
  fc.nat(1_000).map((euros) => euros * 100),
);
const values = fc.oneof(
  cents.map((hundredths) => hundredths / 100),
  fc.nat(1_000_000).map((thousandths) => thousandths / 1_000),
  fc.constantFrom(1.005, 0.285, 0.995),
);

test.each(Object.entries(writings))('%s writes numbers as browsers do', (file, writing) => {
  const lang = file.split('/')[1] ?? '';
  expect(Intl.NumberFormat.supportedLocalesOf(lang)).toEqual([lang]);
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2 });
  const sums = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  fc.assert(
    fc.property(cents, values, (sum, value) => {
      expect(writing.euro(sum)).toBe(sums.format(sum / 100));
      expect(writing.number(value)).toBe(numbers.format(value));
      expect(writing.number(-value - 1)).toBe(numbers.format(-value - 1));
      expect(writing.percent(sum / 100)).toBe(shares.format(sum / 10_000));
    }),
  );
});
