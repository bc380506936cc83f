import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { writingIn } from './writing.ts';

const writings = import.meta.glob<ReturnType<typeof writingIn>>('./*/writing.ts', {
  eager: true,
  import: 'writing',
});

const hundredths = fc.oneof(
  fc.nat(),
  fc.nat(1_000_000),
  fc.nat(1_000).map((whole) => whole * 100),
);

test.each(Object.entries(writings))('%s writes numbers as browsers do', (file, writing) => {
  const lang = file.split('/')[1];
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2 });
  const sums = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  fc.assert(
    fc.property(hundredths, (some) => {
      expect(writing.euro(some)).toBe(sums.format(some / 100));
      expect(writing.number(some / 100)).toBe(numbers.format(some / 100));
      expect(writing.number(0 - some / 100)).toBe(numbers.format(0 - some / 100));
      expect(writing.percent(some / 100)).toBe(shares.format(some / 10_000));
    }),
  );
});
