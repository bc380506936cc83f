import type { PlainDate } from '../dates/index.ts';
import { numbersIn, type NumberWays } from './numbers.ts';

type Four = readonly [string, string, string, string];
type Twelve = readonly [...Four, ...Four, ...Four];

/** How a language writes days and numbers. Weekdays, short months, plurals and lists are the browser's. */
interface Ways {
  /** `en`, for names and plurals. */
  readonly lang: string;
  /** `en-IE`, for lists: `en` alone has a comma before "and". */
  readonly locale: string;
  readonly numbers: NumberWays;
  /** The day of the month before its month: "1", "1er", "1.". */
  readonly dayOfMonth: (day: number) => string;
  /** From January, as they are in a date. Written out, as the first screen has one and the browser takes its time. */
  readonly months: Twelve;
}

const millisecondsInDay = 86_400_000;
/** 1 January 1970 was a Thursday. */
const monday = 4;

/** As in src/dates/; with that one, the bundler gives the first page one file more to wait for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * Names by the number of the month or the weekday, from 1, as they are in a date: German shortens months otherwise when
 * they stand alone. Dates are put together by us, as engines differ in commas.
 */
function namesIn(
  lang: string,
  kind: 'month' | 'weekday',
  length: 'long' | 'short',
  days: readonly number[],
) {
  const names = once(() => {
    const format = new Intl.DateTimeFormat(lang, {
      [kind]: length,
      day: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    const nameOn = (day: number) =>
      format.formatToParts(day * millisecondsInDay).find(({ type }) => type === kind)?.value ?? '';
    return days.map(nameOn);
  });
  return (number: number): string => names()[number - 1] ?? '';
}

const monthDays = Array.from({ length: 12 }, (_, month) => 15 + month * 30.5);
const weekDays = Array.from({ length: 7 }, (_, day) => monday + day);

/** The pieces of sentences in a language that no sentence types itself. */
export function writingIn({ lang, locale, numbers, dayOfMonth, months }: Ways) {
  const monthName = (number: number): string => months[number - 1] ?? '';
  const shortMonthName = namesIn(lang, 'month', 'short', monthDays);
  const weekday = namesIn(lang, 'weekday', 'long', weekDays);
  const shortWeekday = namesIn(lang, 'weekday', 'short', weekDays);
  const plurals = once(() => new Intl.PluralRules(lang));
  const lists = once(() => new Intl.ListFormat(locale));

  const parts = (date: string) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return { year, month, day: dayOfMonth(day) };
  };
  const { number, percent, euro } = numbersIn(numbers);

  return {
    monthName,
    shortMonthName,
    weekday,
    shortWeekday,
    /** "1 July 2024". */
    date(date: PlainDate): string {
      const { day, month, year } = parts(date);
      return `${day} ${monthName(month)} ${year}`;
    },
    /** "1 January", whatever the year. */
    dayAndMonth(date: PlainDate): string {
      const { day, month } = parts(date);
      return `${day} ${monthName(month)}`;
    },
    /** "1 Jul 2024". */
    shortDate(date: PlainDate): string {
      const { day, month, year } = parts(date);
      return `${day} ${shortMonthName(month)} ${year}`;
    },
    /** "1 Jul". */
    shortDayAndMonth(date: PlainDate): string {
      const { day, month } = parts(date);
      return `${day} ${shortMonthName(month)}`;
    },
    /** "July 2024", from "2024-07" or a date. */
    month(date: string): string {
      const { month, year } = parts(date);
      return `${monthName(month)} ${year}`;
    },
    number,
    percent,
    euro,
    /** "1 day", "2 days". */
    plural: (count: number, one: string, many: string): string =>
      `${number(count)} ${plurals().select(count) === 'one' ? one : many}`,
    /** The form that fits the number, without it. */
    form: <Form>(count: number, one: Form, many: Form): Form =>
      plurals().select(count) === 'one' ? one : many,
    list: (items: readonly string[]): string => lists().format(items),
  };
}

/** The first letter as at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first letter as inside a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
