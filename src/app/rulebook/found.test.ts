import { expect, test } from 'vitest';
import { isFound, plainly } from './found.ts';

test.each([
  ['Délai', 'delai'],
  ['  Größe ', ' grosse '],
  ['l’IND', 'l ind'],
  ['5 942 €', '5942 €'],
  ['€5,942', '€5942'],
  ['€ 5.942', '€ 5942'],
  ['65\u202f652 €', '65652 €'],
  ['57.556,80 €', '57556.80 €'],
  ['€57,556.80', '€57556.80'],
  ['14,99', '14.99'],
  ['31 Dec 2026', '31 dec 2026'],
  ['É', 'e'],
])('%s is compared as "%s"', (text, plain) => {
  expect(plainly(text)).toBe(plain);
});

test.each([
  ['amount for people under 30', 'under 30', true],
  ['amount for people under 30', 'people amount', true],
  ['amount for people under 30', 'amount 31', false],
  ['amount for people under 30', '', true],
])('in "%s", "%s" is found: %s', (text, wanted, found) => {
  expect(isFound(text, wanted)).toBe(found);
});

test('what a text is about may have some of the words, not all', () => {
  expect(isFound('reduced amount', 'migrant amount', 'highly skilled migrant')).toBe(true);
  expect(isFound('reduced amount', 'skilled migrant', 'highly skilled migrant')).toBe(false);
});
