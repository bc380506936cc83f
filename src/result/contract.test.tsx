// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { idsIn } from './case.test-page.tsx';
import { checkContract } from './contract.test-check.tsx';

afterEach(cleanup);

test.each([...idsIn('nl-hsm'), ...idsIn('nl-blue-card'), ...idsIn('nl-job-loss')])('%s', (id) => {
  expect(() => checkContract(id)).not.toThrow();
});
