import { addDays, addMonths, type PlainDate } from './plain-date.ts';

/** A length of time in one unit; negative counts back from the event. */
export type Term =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/**
 * The last day of a term. The day of the event is not counted: four weeks is the same weekday,
 * months and years keep the day number, clamped to the month's end (Hoge Raad, ECLI:NL:HR:2017:2225).
 */
export function endOf(term: Term, event: PlainDate): PlainDate {
  if ('days' in term) return addDays(event, term.days);
  if ('weeks' in term) return addDays(event, 7 * term.weeks);
  if ('months' in term) return addMonths(event, term.months);
  return addMonths(event, 12 * term.years);
}
