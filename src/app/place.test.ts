import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test('the place of the tool holds no answers', () => {
  expect(placeOf('https://example.org/permit/?asOf=2026-01-01#a=eyJ')).toBe(
    'https://example.org/permit/',
  );
  expect(placeOf('https://example.org/#a=x?y')).toBe('https://example.org/');
});

test.each(['file:///home/somebody/index.html#a=x', 'about:srcdoc', 'blob:https://a/b'])(
  '%s is no public place',
  (href) => {
    expect(placeOf(href)).toBeUndefined();
  },
);
