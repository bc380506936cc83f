import type { PlainDate } from '../dates/index.ts';

/** The first day on which a figure is due to be checked again; alone here, so that the first page does without them. */
export const checkAgainOn: PlainDate = '2026-12-20';
