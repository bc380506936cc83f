/** A calendar date `YYYY-MM-DD` without time or zone; sorts and compares as text. */
export type PlainDate = `${number}-${number}-${number}`;

/** The years that a date may lie in. */
export const firstYear = 1900;
export const lastYear = 2100;

const zero = '0'.charCodeAt(0);
/** The two digits at a place of a date, as a number. */
const twoAt = (date: PlainDate, place: number): number =>
  10 * date.charCodeAt(place) + date.charCodeAt(place + 1) - 11 * zero;

/** The year of a date, 1900 to 2100. */
export const yearOf = (date: PlainDate): number => 100 * twoAt(date, 0) + twoAt(date, 2);
/** The month of a date, 1 to 12. */
export const monthOf = (date: PlainDate): number => twoAt(date, 5);
/** The day of the month of a date, from 1. */
export const dayOf = (date: PlainDate): number => twoAt(date, 8);

/** 00 to 99: looked up, as writing numbers out is most of the work. */
const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const text = (year: number, month: number, day: number) =>
  `${two[Math.floor(year / 100)]}${two[year % 100]}-${two[month]}-${two[day]}` as PlainDate;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] as number);

const daysIn400Years = 146_097;
/** Days of whole years, of which each fourth has a leap day, each hundredth none and each four hundredth one. */
const daysOfYears = (years: number) =>
  365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
/** Days of whole months from 1 March on: 153 in each five, 31 30 31 30 31. */
const daysOfMonths = (months: number) => Math.floor((153 * months + 2) / 5);

/**
 * Days since 1 March of the year 0. Plain numbers: the library that did this before took most of the time of
 * `assess`; a test still compares every day with it. Years are counted from March, so that a leap day is the last of its year.
 */
function numberOf(date: PlainDate): number {
  const month = monthOf(date);
  const years = yearOf(date) - (month < 3 ? 1 : 0);
  return daysOfYears(years) + daysOfMonths((month + 9) % 12) + dayOf(date) - 1;
}

/** The day of that number. */
function dateOf(number: number): PlainDate {
  const fourHundreds = Math.floor(number / daysIn400Years);
  const rest = number - fourHundreds * daysIn400Years;
  // Leap days make up less than a year of 365 days, so that this is at most one too many.
  const most = Math.floor(rest / 365);
  const years = daysOfYears(most) > rest ? most - 1 : most;
  const inYear = rest - daysOfYears(years);
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = ((months + 2) % 12) + 1;
  const year = 400 * fourHundreds + years + (month < 3 ? 1 : 0);
  return text(year, month, inYear - daysOfMonths(months) + 1);
}

/** True for a real calendar date from 1900 to 2100, written exactly `YYYY-MM-DD`. */
export function isPlainDate(candidate: string): candidate is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(candidate)) return false;
  const date = candidate as PlainDate;
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return false;
  return day >= 1 && day <= lengthOf(year, month);
}

/** The date from its numbers, or undefined when there is no such day from 1900 to 2100. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const candidate = text(year, month, day);
  return isPlainDate(candidate) ? candidate : undefined;
}

/** 1 (Monday) to 7 (Sunday). */
export const dayOfWeek = (date: PlainDate): number => ((numberOf(date) + 2) % 7) + 1;

/** `days` later; a negative number counts back. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  days === 0 ? date : dateOf(numberOf(date) + days);

/** The same day number `months` later, or the last day of a shorter month. Never chain it. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const since = 12 * yearOf(date) + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(since / 12), (since % 12) + 1];
  return text(year, month, Math.min(dayOf(date), lengthOf(year, month)));
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  numberOf(to) - numberOf(from);

/** The earliest of one or more dates. */
export const earliest = (...[first, ...rest]: readonly [PlainDate, ...PlainDate[]]): PlainDate =>
  rest.reduce((least, date) => (date < least ? date : least), first);
