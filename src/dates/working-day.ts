import { holidayOn, type Country, type Holiday } from './holidays.ts';
import { addDays, dayOfWeek, type PlainDate } from './plain-date.ts';

/** Why a legal term does not end on a day. */
export type FreeDay = 'saturday' | 'sunday' | 'decreed' | Holiday;

/** Days equated with a holiday by Dutch royal decree, as known from 2023 to 2028. */
const decreed: ReadonlySet<PlainDate> = new Set([
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);
export const decreedDaysKnownUntil: PlainDate = '2028-12-31';

/**
 * Why a term does not end on `date`: General Extension of Time Limits Act, art. 1 and 3 (NL); act of 30 May 1984,
 * art. 2 (LU), where a Saturday counts as a holiday and nothing is decreed.
 */
export function freeDay(date: PlainDate, country: Country = 'NL'): FreeDay | undefined {
  const weekday = dayOfWeek(date);
  return (
    holidayOn(date, country) ??
    (country === 'NL' && decreed.has(date) ? 'decreed' : undefined) ??
    (weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : undefined)
  );
}

export interface PassedDay {
  readonly date: PlainDate;
  readonly why: FreeDay;
}

/** The first day on or after `date` on which a term may end, with the days passed over. */
export function extend(
  date: PlainDate,
  country: Country = 'NL',
): { readonly until: PlainDate; readonly passed: readonly PassedDay[] } {
  const passed: PassedDay[] = [];
  let until = date;
  for (let why = freeDay(until, country); why; why = freeDay(until, country)) {
    passed.push({ date: until, why });
    until = addDays(until, 1);
  }
  return { until, passed };
}

/** The last working day on or before `date`: when to send what is due on it. */
export function workingDayBefore(date: PlainDate, country: Country = 'NL'): PlainDate {
  let day = date;
  while (freeDay(day, country)) day = addDays(day, -1);
  return day;
}

/**
 * How working days are counted: the Dutch protocol guide takes Good Friday and decreed days as working days;
 * Luxembourg labour law takes Saturdays too, which is in doubt for the commune.
 */
export type WorkingWeek = 'NL' | 'LU' | 'LU without Saturdays';

function isWorkingDay(date: PlainDate, week: WorkingWeek): boolean {
  const why = freeDay(date, week === 'NL' ? 'NL' : 'LU');
  if (why === undefined || why === 'good-friday' || why === 'decreed') return dayOfWeek(date) < 6;
  return why === 'saturday' && week === 'LU';
}

/** `count` working days later, earlier when negative; the day itself is not counted. */
export function addWorkingDays(date: PlainDate, count: number, week: WorkingWeek): PlainDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, week)) left -= 1;
  }
  return day;
}
