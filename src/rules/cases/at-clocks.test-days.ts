import type { PlainDate } from '../../dates/index.ts';

/** Days on which a page of today may still be open: around the new year, after the reviews, and far too late. */
export const clocks = [
  '2026-12-31',
  '2027-01-01',
  '2027-03-15',
  '2028-02-29',
  '2031-01-01',
] as const satisfies readonly PlainDate[];
