import type { Figure } from '../grammar/figure.ts';
import { halfYears } from './half-years.ts';
import { sources } from './sources.ts';

/** Statutory minimum wage at 21 and older, a full-time month; until the hourly wage of 2024. */
export const minimumMonthlyWage: Figure<'nl-minimum-monthly-wage'> = {
  id: 'nl-minimum-monthly-wage',
  unit: 'gross per month',
  closed: true,
  periods: halfYears(
    [
      { from: '2023-01-01', cents: 1_934_40, source: sources.minimumWage2023 },
      { from: '2023-07-01', cents: 1_995_00, source: sources.minimumWage2023 },
    ],
    true,
  ),
};

/** Statutory minimum wage an hour at 21 and older. */
export const minimumHourlyWage: Figure<'nl-minimum-hourly-wage'> = {
  id: 'nl-minimum-hourly-wage',
  unit: 'gross per hour',
  periods: halfYears([
    { from: '2024-01-01', cents: 13_27, source: sources.minimumWage2024 },
    { from: '2024-07-01', cents: 13_68, source: sources.minimumWage2024 },
    { from: '2025-01-01', cents: 14_06, source: sources.minimumWage2025 },
    { from: '2025-07-01', cents: 14_40, source: sources.minimumWage2025 },
    { from: '2026-01-01', cents: 14_71, source: sources.minimumWage2026 },
    { from: '2026-07-01', cents: 14_99, source: sources.minimumWageCode, confidence: 'medium' },
  ]),
};

export const minimumWages = [minimumMonthlyWage, minimumHourlyWage] as const;
