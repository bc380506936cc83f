import { expect, test } from 'vitest';
import { reasonFor } from './use-reports.ts';

const at = (page: Parameters<typeof reasonFor>[1]['page'], from?: string) => ({ page, from });

test.each([
  ['load', undefined, at('start-page')],
  ['next', at('start-page'), at('country')],
  ['next', at('country'), at('nationality')],
  ['back', at('nationality'), at('country')],
  ['back', at('country'), at('start-page')],
  ['next', at('check'), at('result')],
  ['change', at('check'), at('salary', 'check')],
  ['change', at('salary', 'check'), at('check')],
] as const)('%s', (reason, before, now) => {
  expect(reasonFor(before, now)).toBe(reason);
});
