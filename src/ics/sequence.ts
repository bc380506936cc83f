import { daysBetween, isPlainDate } from '../dates/index.ts';
import type { Moment } from './entry.ts';

const firstDay = '2025-01-01';

/**
 * The seconds from 2025 to the moment. Nothing is stored between two files, so their order is taken from the clock: a
 * later file has the higher number, by which calendars know that it takes the place of the earlier one. Fits into 32 bits until 2093.
 */
export function sequenceAt(made: Moment): number {
  const [day = '', time = ''] = made.split(/[TZ]/);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const days = isPlainDate(day) ? daysBetween(firstDay, day) : 0;
  return Math.max(0, days * 86_400 + hours * 3_600 + minutes * 60 + seconds);
}
