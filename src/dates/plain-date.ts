import * as Calendar from 'temporal-polyfill/fns/PlainDate';

/** A calendar date `YYYY-MM-DD` without time or zone; sorts and compares as text. */
export type PlainDate = `${number}-${number}-${number}`;

/** The years that a date may lie in. */
export const firstYear = 1900;
export const lastYear = 2100;

type Parts = readonly [year: number, month: number, day: number];

const parts = (date: PlainDate): Parts => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

const record = (date: PlainDate) => Calendar.create(...parts(date));
const text = (date: ReturnType<typeof record>) => Calendar.toString(date) as PlainDate;

const lengthOf = (year: number, month: number) =>
  Calendar.daysInMonth(Calendar.create(year, month, 1));

/** True for a real calendar date from 1900 to 2100, written exactly `YYYY-MM-DD`. */
export function isPlainDate(candidate: string): candidate is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(candidate)) return false;
  const [year, month, day] = parts(candidate as PlainDate);
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return false;
  return day >= 1 && day <= lengthOf(year, month);
}

/** The date from its numbers, or undefined when there is no such day from 1900 to 2100. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const candidate = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isPlainDate(candidate) ? candidate : undefined;
}

/** The year of a date, 1900 to 2100. */
export const yearOf = (date: PlainDate): number => parts(date)[0];
/** The month of a date, 1 to 12. */
export const monthOf = (date: PlainDate): number => parts(date)[1];
/** The day of the month of a date, from 1. */
export const dayOf = (date: PlainDate): number => parts(date)[2];

/** 1 (Monday) to 7 (Sunday). */
export const dayOfWeek = (date: PlainDate): number => Calendar.dayOfWeek(record(date));

/** `days` later; a negative number counts back. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  text(Calendar.addDays(record(date), days));

/** The same day number `months` later, or the last day of a shorter month. Never chain it. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  text(Calendar.addMonths(record(date), months));

/** Whole days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Calendar.diffDays(record(from), record(to));

/** The earliest of one or more dates. */
export const earliest = (...[first, ...rest]: readonly [PlainDate, ...PlainDate[]]): PlainDate =>
  rest.reduce((least, date) => (date < least ? date : least), first);
