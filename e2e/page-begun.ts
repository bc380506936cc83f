import type { FrameLocator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** What was made at build has been taken over: from now on links and keys are the tool's. */
export const begun = (shown: Page | FrameLocator) =>
  expect(shown.locator('html')).toHaveAttribute('data-begin', 'done');
