import type { PlainDate } from '../../dates/index.ts';
import { months } from './months.ts';

/** A day in words, without src/dates/, which the first page does without. */
export const plainDay = (date: PlainDate): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
};
