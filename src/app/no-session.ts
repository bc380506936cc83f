import type { Session } from '../wizard/index.ts';

/** Nothing said so far. */
export const noSession: Session = { answers: {}, told: [] };
