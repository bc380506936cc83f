import type { PlainDate } from '../../dates/index.ts';
import type { Period } from './figure.ts';
import type { Source } from './source.ts';

export const source: Source = {
  title: 'A gazette',
  url: 'https://example.org',
  kind: 'official',
  checked: '2026-11-22',
};

/** The amount of a year. */
export const period = (year: number, cents: number, more: Partial<Period> = {}): Period => ({
  from: `${year}-01-01` as PlainDate,
  until: `${year}-12-31` as PlainDate,
  cents,
  sources: [source],
  checked: '2026-11-22',
  checkAgain: '2026-12-20',
  confidence: 'high',
  ...more,
});
