import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidied } from './typed-text.ts';

test('[15] digits of every numbering system become 0 to 9', () => {
  for (const numberingSystem of Intl.supportedValuesOf('numberingSystem')) {
    const written = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(
      1234567890,
    );
    if (/^\p{Nd}+$/u.test(written)) expect(tidied(written), numberingSystem).toBe('1234567890');
  }
});

test('[16] zero-width, no-break and line-end characters at the edges go', () => {
  expect(tidied('\uFEFF\u00A0\u200B50\u200D08\u2060\t\n')).toBe('5008');
});

test('[81] [107] any text, lone surrogates included, is tidied once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidied(tidied(text))).toBe(tidied(text));
    }),
  );
  expect(tidied('\uD800\u0000')).toBe('\uD800\u0000');
});
