import { addDays, dayOfWeek, type PlainDate } from './plain-date.ts';
import { nlHolidays } from './nl-holidays.ts';

type Holiday = (typeof nlHolidays)[keyof typeof nlHolidays];

/** Why a legal term does not end on a day. */
export type FreeDay = 'saturday' | 'sunday' | 'decreed' | Holiday;

const holidays: ReadonlyMap<string, Holiday> = new Map(Object.entries(nlHolidays));

/** Days equated with a holiday by royal decree, as known from 2023 to 2028. */
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

/** Why `date` is no working day under the General Extension of Time Limits Act, art. 1 and 3. */
export function freeDay(date: PlainDate): FreeDay | undefined {
  const weekday = dayOfWeek(date);
  return (
    holidays.get(date) ??
    (decreed.has(date) ? 'decreed' : undefined) ??
    (weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : undefined)
  );
}

export interface PassedDay {
  readonly date: PlainDate;
  readonly why: FreeDay;
}

/** The first working day on or after `date`, with the days passed over. Art. 1(1) of that act. */
export function extend(date: PlainDate): {
  readonly until: PlainDate;
  readonly passed: readonly PassedDay[];
} {
  const passed: PassedDay[] = [];
  let until = date;
  for (let why = freeDay(until); why; why = freeDay(until)) {
    passed.push({ date: until, why });
    until = addDays(until, 1);
  }
  return { until, passed };
}

/** The last working day on or before `date`: when to send what is due on it. */
export function workingDayBefore(date: PlainDate): PlainDate {
  let day = date;
  while (freeDay(day)) day = addDays(day, -1);
  return day;
}
