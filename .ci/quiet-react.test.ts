import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { quieted } from './quiet-react.ts';

const { resolve } = createRequire(import.meta.url);
const client = readFileSync(
  resolve('react-dom/client').replace(/client\.js$/, 'cjs/react-dom-client.production.js'),
  'utf8',
);

test('the marks of React are errors with their texts, and note nothing', () => {
  const marks = [...quieted(client).matchAll(/\w+Exception = (Object\.create\([^]*?\}\))/g)];
  expect(marks).toHaveLength(5);
  for (const [, made = ''] of marks) {
    const mark = runInNewContext(made, {
      Error,
      formatProdErrorMessage: (code: number) => `No. ${code}`,
    }) as Error;
    expect(mark).toBeInstanceOf(Error);
    expect(mark.message).toMatch(/^No\. \d{3}$/);
    expect(mark.stack).toBeUndefined();
  }
});

test('where React makes others, nothing is built', () => {
  const other = client.replace('SuspenseException = Error(', 'SuspenseException = made(');
  expect(() => quieted(other)).toThrow('React makes 4 errors as it loads, not 5: look again.');
});
