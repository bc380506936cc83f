import type { Assessment } from '../rules/index.ts';

/** Whether a route may still be changed or settled: one that does not look open, or of which nothing can be said. */
export const isOpenIn = ({ routes }: Assessment): boolean =>
  routes.some(({ verdict }) => verdict === 'not-likely' || verdict === 'cannot-say');
