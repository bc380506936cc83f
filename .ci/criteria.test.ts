import { expect, test } from 'vitest';
import { criteria } from '../e2e/access/criteria.ts';
import { criteria as names } from '../src/i18n/en/criteria.ts';
import { numbered } from '../src/statement/index.ts';

test('the statement says of each criterion what the tests hold', () => {
  const said = numbered.map(({ number, level, checked }) => ({
    number,
    name: names[number],
    level,
    checked,
  }));
  const held = criteria.map(({ number, name, level, proof }) => ({
    number,
    name,
    level,
    checked: 'test' in proof ? 'test' : 'not-applicable',
  }));
  expect(held).toHaveLength(55);
  expect(new Map(said.map((each) => [each.number, each]))).toEqual(
    new Map(held.map((each) => [each.number, each])),
  );
});

test('each criterion says how it was tested, or why it does not apply', () => {
  for (const { number, checked, ways } of numbered) {
    expect(ways.length, number).toBeGreaterThan(0);
    const isReason = ways.map((way) => way.startsWith('no-'));
    expect(new Set(isReason), number).toEqual(new Set([checked === 'not-applicable']));
  }
});
