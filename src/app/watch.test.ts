import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../i18n/index.ts';

const source = readFileSync(new URL('watch.js', import.meta.url), 'utf8');
const code = source.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, '').replaceAll(/'[^'\n]*'/g, "''");

test.each<[string, RegExp]>([
  ['arrow functions', /=>/],
  ['let, const and class', /\b(?:let|const|class|async|await|of|import|export)\b/],
  ['templates', /`/],
  ['optional chaining and spread', /\?\.|\?\?|\.\.\./],
  ['short properties', /\{\s*\w+\s*[,}]/],
  ['default values', /function \w*\([^)]*=/],
])('what watches the page begin has no %s, which an old browser cannot read', (_, words) => {
  expect(code.match(words)).toBeNull();
});

test('it tells the languages of the tool apart', () => {
  expect(source).toContain(`var languages = ['${languages.join("', '")}'];`);
});
