import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortened } from './script.ts';

const linesOf = (script: string) => script.split('\n').map((line) => line.trim());

test('a shortened script has every line of code, in its words, and no comment', () => {
  const watch = readFileSync(new URL('../src/app/watch.js', import.meta.url), 'utf8');
  const lines = linesOf(shortened(watch));
  const code = linesOf(watch.replaceAll(/\/\*.*?\*\//gs, '')).filter(
    (line) => line && !line.startsWith('//'),
  );
  expect(lines.filter(Boolean)).toEqual(code);
  expect(lines.filter((line) => /^\/[/*]/.test(line))).toEqual([]);
  expect(code.length).toBeGreaterThan(60);
});
