import type { Page } from '@playwright/test';

/** Everything that the browser complains of from now on: warnings, errors, and what nobody caught. */
export function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', ({ message }) => heard.push(message));
  return heard;
}
