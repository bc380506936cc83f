import { addDays, type PlainDate } from '../../dates/index.ts';
import { checkedOn } from '../checked-on.ts';
import type { Confidence, Figure, Period } from '../grammar/figure.ts';
import type { Source } from '../grammar/source.ts';
import { sources } from './sources.ts';

const period = (
  from: PlainDate,
  next: PlainDate,
  cents: number,
  source: Source,
  confidence: Confidence = 'high',
): Period => ({
  from,
  until: addDays(next, -1),
  cents,
  sources: [source],
  checked: checkedOn,
  checkAgain: next > checkedOn ? '2026-12-20' : '2027-11-22',
  confidence,
});

/** Statutory minimum wage at 21 and older, a full-time month; until the hourly wage of 2024. */
export const minimumMonthlyWage: Figure<'nl-minimum-monthly-wage'> = {
  id: 'nl-minimum-monthly-wage',
  unit: 'gross per month',
  closed: true,
  periods: [
    period('2023-01-01', '2023-07-01', 1_934_40, sources.minimumWage2023),
    period('2023-07-01', '2024-01-01', 1_995_00, sources.minimumWage2023),
  ],
};

/** Statutory minimum wage an hour at 21 and older. */
export const minimumHourlyWage: Figure<'nl-minimum-hourly-wage'> = {
  id: 'nl-minimum-hourly-wage',
  unit: 'gross per hour',
  periods: [
    period('2024-01-01', '2024-07-01', 13_27, sources.minimumWage2024),
    period('2024-07-01', '2025-01-01', 13_68, sources.minimumWage2024),
    period('2025-01-01', '2025-07-01', 14_06, sources.minimumWage2025),
    period('2025-07-01', '2026-01-01', 14_40, sources.minimumWage2025),
    period('2026-01-01', '2026-07-01', 14_71, sources.minimumWage2026),
    period('2026-07-01', '2027-01-01', 14_99, sources.minimumWageCode, 'medium'),
  ],
};

export const minimumWages = [minimumMonthlyWage, minimumHourlyWage] as const;
