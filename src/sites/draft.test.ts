import { expect, test } from 'vitest';
import { choose, noChoice, type Draft } from './draft.ts';
import type { FieldName } from './values.ts';

const after = (...choices: [FieldName, string][]): Draft =>
  choices.reduce((draft, [name, text]) => choose(draft, name, text), noChoice);

test.each([
  ['accent', '0A3', '#00aa33'],
  ['accent', ' #FF8800 ', '#ff8800'],
  ['radius', '007', '7'],
  ['partner', 'Café & Co.', 'Café & Co.'],
  ['topOffset', '64', '64'],
  ['minHeight', '400', '400'],
  ['asOf', '2026-12-31', '2026-12-31'],
  ['site', 'Example.org/permits/', 'https://example.org'],
  ['site', 'http://localhost:8080', 'http://localhost:8080'],
  ['hide', 'title,intro', 'title,intro'],
  ['lazy', 'false', 'false'],
] as const)('%s %j counts as %j', (name, typed, good) => {
  expect(after([name, typed])).toEqual({
    typed: { [name]: typed },
    good: { [name]: good },
    problems: {},
  });
});

test.each([
  ['accent', '#0a3b8f'],
  ['theme', 'auto'],
  ['radius', '2'],
  ['lazy', 'true'],
  ['hide', ''],
  ['partner', '  '],
] as const)('%s %j says nothing that does not count anyhow', (name, typed) => {
  expect(after([name, typed])).toMatchObject({ good: {}, problems: {} });
});

test.each([
  ['accent', '#ff8800', 'orange'],
  ['accent', '#ff8800', '#ff88'],
  ['radius', '8', '25'],
  ['radius', '8', '1.5'],
  ['partner', 'Acme', '<b>Acme</b>'],
  ['topOffset', '64', '-1'],
  ['minHeight', '400', '99'],
  ['asOf', '2026-12-31', '2026-02-30'],
  ['site', 'https://example.org', 'not a site'],
] as const)('%s keeps %j while %j is typed', (name, good, typed) => {
  expect(after([name, good], [name, typed])).toEqual({
    typed: { [name]: typed },
    good: { [name]: good },
    problems: { [name]: 'value' },
  });
});

test('heights that cross count as before, until one of them makes room', () => {
  const crossed = after(['minHeight', '500'], ['maxHeight', '400']);
  expect(crossed.good).toEqual({ minHeight: '500' });
  expect(crossed.problems).toEqual({ maxHeight: 'heights' });
  expect(choose(crossed, 'theme', 'dark').problems).toEqual({ maxHeight: 'heights' });
  expect(choose(crossed, 'minHeight', '300')).toMatchObject({
    good: { minHeight: '300', maxHeight: '400' },
    problems: {},
  });
});
