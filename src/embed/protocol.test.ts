import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { opened, sealed } from './protocol.ts';

const types = ['init', 'set'] as const;

test('what one half seals, the other opens', () => {
  const message = { type: 'set', data: { theme: 'dark' } } as const;
  expect(opened(sealed('one', message), 'one', types)).toEqual(message);
});

test.each([
  ['another frame', sealed('two', { type: 'init', data: {} })],
  ['another direction', sealed('one', { type: 'height', data: { px: 100 } })],
  ['another version', { ...sealed('one', { type: 'init', data: {} }), v: 2 }],
  ['another source', { ...sealed('one', { type: 'init', data: {} }), source: 'tool' }],
  ['no data', { ...sealed('one', { type: 'init', data: {} }), data: null }],
])('a message of %s is none', (_, message) => {
  expect(opened(message, 'one', types)).toBeUndefined();
});

test('[bad input 97] nothing that can be sent makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      expect(opened(sent, 'one', types)).toBeUndefined();
    }),
  );
});
