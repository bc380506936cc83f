// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { placeOf } from './place.ts';

afterEach(() => {
  delete document.documentElement.dataset.site;
});

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

test('a file knows the site that it comes from, where its build did', () => {
  document.documentElement.dataset.site = 'https://example.org/';
  expect(placeOf('file:///home/somebody/permit-clock.html')).toBe('https://example.org/');
});
