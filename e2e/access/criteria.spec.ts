import { readFileSync } from 'node:fs';
import { expect, test } from '../test.ts';
import { criteria, type Criterion, type NamedTest } from './criteria.ts';

/** WCAG 2.2 without 4.1.1, which it has taken out. */
const byLevel: Readonly<Record<Criterion['level'], string>> = {
  A:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 ' +
    '2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 ' +
    '2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test('the table has all 31 criteria at A and all 24 at AA, each once', () => {
  for (const level of ['A', 'AA'] as const) {
    const numbers = criteria.filter((each) => each.level === level).map(({ number }) => number);
    expect(numbers).toEqual(byLevel[level].split(' '));
  }
  expect(criteria).toHaveLength(31 + 24);
});

const plain = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** The titles in a file as patterns: what is filled in later may be anything. */
const titlesIn = (file: string): RegExp[] =>
  [...readFileSync(file, 'utf8').matchAll(/\btest(?:\.each\([^)]*\))?\(\s*(['`])(.+?)\1,/g)].map(
    ([, , title = '']) =>
      new RegExp(
        `^${title
          .split(/\$\{[^}]+\}/)
          .map(plain)
          .join('.+')}$`,
      ),
  );

const isThere = ({ file, name }: NamedTest) => titlesIn(file).some((title) => title.test(name));

test('every test that the table names is there', () => {
  const named = criteria.flatMap(({ number, proof }) =>
    'test' in proof ? proof.test.map((each) => ({ number, ...each })) : [],
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((each) => !isThere(each))).toEqual([]);
  expect(isThere({ file: 'e2e/access/axe.spec.ts', name: 'axe finds something' })).toBe(false);
});

test('whatever does not apply has its reason in a sentence', () => {
  for (const { number, proof } of criteria) {
    if ('notApplicable' in proof) expect(proof.notApplicable, number).toMatch(/^[A-Z].{20,}\.$/);
  }
});
