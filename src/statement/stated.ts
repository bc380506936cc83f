import type { PlainDate } from '../dates/index.ts';

/** The day of which the statement speaks. */
export const statedOn: PlainDate = '2026-11-27';
