// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { idsIn } from './case.test-page.tsx';
import { checkContract } from './contract.test-check.tsx';

afterEach(cleanup);

test.each([...idsIn('nl-pay-drop'), ...idsIn('nl-track2'), ...idsIn('nl-private-servant')])(
  '%s',
  (id) => {
    expect(() => checkContract(id)).not.toThrow();
  },
);
