import { addDays, addMonths, type PlainDate } from './plain-date.ts';
import { addWorkingDays, type WorkingWeek } from './working-day.ts';

/** A length of time in one unit; negative counts back from the event. */
export type Term =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly workingDays: number; readonly week: WorkingWeek };

/** How many of its unit a term has; negative when it counts back. */
export function lengthOf(term: Term): number {
  return Object.values(term).find((part) => typeof part === 'number') ?? 0;
}

/**
 * The last day of a term. The day of the event is not counted: four weeks is the same weekday,
 * months and years keep the day number, clamped to the month's end (Hoge Raad, ECLI:NL:HR:2017:2225;
 * European Convention on the Calculation of Time-Limits, art. 4).
 */
export function endOf(term: Term, event: PlainDate): PlainDate {
  if ('days' in term) return addDays(event, term.days);
  if ('weeks' in term) return addDays(event, 7 * term.weeks);
  if ('months' in term) return addMonths(event, term.months);
  if ('years' in term) return addMonths(event, 12 * term.years);
  return addWorkingDays(event, term.workingDays, term.week);
}
