import {
  addDays,
  addMonths,
  firstYear,
  isPlainDate,
  lastYear,
  type PlainDate,
} from '../../dates/index.ts';
import type { Between } from '../kinds.ts';
import { monthOfName } from '../month-names.ts';
import { tidied } from './typed-text.ts';

export type DatePart = 'day' | 'month' | 'year';
export type DateParts = Readonly<Record<DatePart, string>>;
export type DateIssue =
  | 'date-empty'
  | 'date-incomplete'
  | 'date-not-a-number'
  | 'date-year-four-digits'
  | 'date-no-such-month'
  | 'date-year-outside'
  | 'date-not-real';
export type MonthIssue =
  | Extract<DateIssue, 'date-not-a-number' | 'date-year-four-digits'>
  | 'month-incomplete'
  | 'month-not-real';

const all: readonly DatePart[] = ['day', 'month', 'year'];

/** What may follow the number of a day: a point, or letters as in “1st”. */
export const ordinal = '(?:\\.|st|nd|rd|th|er|e)?';
const dayForm = new RegExp(`^(\\d+)${ordinal}$`, 'i');

const wholeOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

const readers: Readonly<Record<DatePart, (text: string) => number | undefined>> = {
  day: (text) => wholeOf(dayForm.exec(text)?.[1]),
  month: (text) => wholeOf(/^(\d+)\.?$/.exec(text)?.[1]) ?? monthOfName(text),
  year: (text) => wholeOf(/^\d+$/.exec(text)?.[0]),
};

const padded = (value: number, width: number) => String(value).padStart(width, '0');

interface Wrong<Code extends string> {
  readonly error: Code;
  readonly parts: DatePart[];
}

const ofOnePart: Readonly<Partial<Record<string, DateIssue>>> = {
  month: 'date-no-such-month',
  year: 'date-year-outside',
};

function whyNotReal(day: number, month: number, year: number): Wrong<DateIssue> {
  const outside: DatePart[] = [];
  if (day < 1 || day > 31) outside.push('day');
  if (month < 1 || month > 12) outside.push('month');
  if (year < firstYear || year > lastYear) outside.push('year');
  if (outside.length > 0) {
    return { error: ofOnePart[outside.join(' ')] ?? 'date-not-real', parts: outside };
  }
  return {
    error: 'date-not-real',
    parts: day === 29 ? ['day', 'month', 'year'] : ['day', 'month'],
  };
}

/**
 * The date in three typed fields, from 1900 to 2100; the month may be a name or short name in English, Dutch,
 * French or German. An error names the fields at fault. Never throws.
 */
export function readDay(typed: DateParts): { day: PlainDate } | Wrong<DateIssue> {
  const text = { day: tidied(typed.day), month: tidied(typed.month), year: tidied(typed.year) };
  const empty = all.filter((part) => text[part] === '');
  if (empty.length === all.length) return { error: 'date-empty', parts: empty };
  if (empty.length > 0) return { error: 'date-incomplete', parts: empty };
  const [day, month, year] = [
    readers.day(text.day),
    readers.month(text.month),
    readers.year(text.year),
  ];
  if (day === undefined || month === undefined || year === undefined) {
    return {
      error: 'date-not-a-number',
      parts: all.filter((part) => readers[part](text[part]) === undefined),
    };
  }
  if (text.year.length !== 4) return { error: 'date-year-four-digits', parts: ['year'] };
  const date = `${text.year}-${padded(month, 2)}-${padded(day, 2)}`;
  if (isPlainDate(date)) return { day: date };
  return whyNotReal(day, month, year);
}

const ofMonth = {
  'date-empty': 'month-incomplete',
  'date-incomplete': 'month-incomplete',
  'date-not-a-number': 'date-not-a-number',
  'date-year-four-digits': 'date-year-four-digits',
  'date-no-such-month': 'month-not-real',
  'date-year-outside': 'month-not-real',
  'date-not-real': 'month-not-real',
} as const satisfies Readonly<Record<DateIssue, MonthIssue>>;

/** The days of the month in two typed fields, under the rules of `readDay`. Never throws. */
export function readMonth({ month, year }: Omit<DateParts, 'day'>): Between | Wrong<MonthIssue> {
  const read = readDay({ day: '1', month, year });
  if ('day' in read) return { from: read.day, to: addDays(addMonths(read.day, 1), -1) };
  return { error: ofMonth[read.error], parts: read.parts.filter((part) => part !== 'day') };
}
