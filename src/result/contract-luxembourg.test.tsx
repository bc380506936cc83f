// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { idsIn } from './case.test-page.tsx';
import { checkContract } from './contract.test-check.tsx';

afterEach(cleanup);

test.each([...idsIn('lu-blue-card'), ...idsIn('lu-timeline'), ...idsIn('both-countries')])(
  '%s',
  (id) => {
    expect(() => checkContract(id)).not.toThrow();
  },
);
