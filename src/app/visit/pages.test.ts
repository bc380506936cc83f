import { describe, expect, test } from 'vitest';
import { questions, steps } from '../../questions/index.ts';
import { hrefOf, pageAt, situationAt } from './pages.ts';
import { situationHref } from './situation-link.ts';

test('every page and every situation is found again at its own address', () => {
  const addresses = steps.map(({ id }) => hrefOf(id));
  expect(addresses.map(pageAt)).toEqual(steps.map(({ id }) => id));
  expect(new Set(addresses).size).toBe(steps.length);
  const situations = questions.situation.options;
  expect(situations.map((id) => situationAt(situationHref(id)))).toEqual(situations);
});

describe('an address that stays in the history', () => {
  test.each([
    ...steps.map(({ id }) => hrefOf(id)),
    ...questions.situation.options.map(situationHref),
  ])('%s says nothing of work in a household', (address) => {
    expect(address).not.toMatch(/servant|mission|diplomat|household/);
  });
});

test('the long names are understood, too', () => {
  expect(pageAt('#/servant-card')).toBe('servant-card');
  expect(situationAt('#/situation/private-servant')).toBe('private-servant');
});
