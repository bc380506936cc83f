import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidied } from './typed-text.ts';

const written = (numberingSystem: string) =>
  new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(1234567890);

const inDigits = Intl.supportedValuesOf('numberingSystem').filter((system) =>
  /^\p{Nd}+$/u.test(written(system)),
);

test.each(inDigits)('[bad input 15] digits of the numbering system %s become 0 to 9', (system) => {
  expect(tidied(written(system))).toBe('1234567890');
});

test('[bad input 16] zero-width, no-break and line-end characters at the edges go', () => {
  expect(tidied('\uFEFF\u00A0\u200B50\u200D08\u2060\t\n')).toBe('5008');
});

test('[bad input 81] [bad input 107] any text, lone surrogates included, is tidied once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidied(tidied(text))).toBe(tidied(text));
    }),
  );
  expect(tidied('\uD800\u0000')).toBe('\uD800\u0000');
});
