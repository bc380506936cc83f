import { describe, expect, test } from 'vitest';
import { extend } from './nl-working-day.ts';
import type { PlainDate } from './plain-date.ts';
import { endOf, type Term } from './term.ts';

// A second implementation, on purpose unlike the first: days are numbers from 1 March of the year 0,
// months are positions in a year that begins in March, and no library is used.

type Civil = readonly [year: number, month: number, day: number];

const dayNumber = ([year, month, day]: Civil): number => {
  const y = month < 3 ? year - 1 : year;
  const m = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 1;
};

const civil = (number: number): Civil => {
  const era = Math.floor(number / 146_097);
  const inEra = number - era * 146_097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return [era * 400 + y + (month < 3 ? 1 : 0), month, inYear - Math.floor((153 * m + 2) / 5) + 1];
};

const text = (number: number) => {
  const [year, month, day] = civil(number);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
};

const monthsAfter = (number: number, months: number): number => {
  const [year, month, day] = civil(number);
  const count = year * 12 + month - 1 + months;
  const first = dayNumber([Math.floor(count / 12), (count % 12) + 1, 1]);
  const next = dayNumber([Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1]);
  return Math.min(first + day - 1, next - 1);
};

/** The days of `from` to the end of `to`, as numbers. */
const daysOf = (from: number, to: number) => {
  const first = dayNumber([from, 1, 1]);
  return Array.from({ length: dayNumber([to + 1, 1, 1]) - first }, (_, index) => first + index);
};

const terms: readonly (readonly [Term, (event: number) => number])[] = [
  [{ days: 7 }, (event) => event + 7],
  [{ days: 14 }, (event) => event + 14],
  [{ weeks: 4 }, (event) => event + 28],
  [{ days: 90 }, (event) => event + 90],
  [{ months: 3 }, (event) => monthsAfter(event, 3)],
  [{ months: 6 }, (event) => monthsAfter(event, 6)],
  [{ years: 2 }, (event) => monthsAfter(event, 24)],
  [{ years: 3 }, (event) => monthsAfter(event, 36)],
  [{ years: 5 }, (event) => monthsAfter(event, 60)],
  [{ days: -1 }, (event) => event - 1],
  [{ days: -5 }, (event) => event - 5],
];

describe('against a second implementation', () => {
  const cycle = daysOf(2025, 2028);

  test('the second implementation knows the calendar', () => {
    expect(cycle).toHaveLength(1461);
    expect(cycle.map(text)).toContain('2028-02-29');
    expect(cycle.map((number) => dayNumber(civil(number)))).toEqual(cycle);
  });

  test.each(terms)('%j from every day of a leap cycle', (term, end) => {
    const different = cycle
      .map(
        (event) => [text(event), endOf(term, text(event) as PlainDate), text(end(event))] as const,
      )
      .filter(([, one, other]) => one !== other);
    expect(different).toEqual([]);
  });

  test('past every Saturday, Sunday and holiday of 2014 to 2036', () => {
    const different = daysOf(2014, 2036).flatMap((number) => {
      const passed: string[] = [];
      let until = number;
      for (; isFree(until); until += 1) passed.push(text(until));
      const found = extend(text(number) as PlainDate);
      const same =
        found.until === text(until) &&
        String(found.passed.map(({ date }) => date)) === String(passed);
      return same ? [] : [[text(number), found.until, text(until)]];
    });
    expect(different).toEqual([]);
  });
});

/** Easter Sunday by Gauss, with the corrections of 1816; as days after 22 March. */
const easter = (year: number): number => {
  const century = Math.floor(year / 100);
  const moon = 15 - Math.floor((8 * century + 13) / 25) + century - Math.floor(century / 4);
  const sun = 4 + century - Math.floor(century / 4);
  const a = year % 19;
  const full = (19 * a + (moon % 30)) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + (sun % 7)) % 7;
  const late = (full === 29 && weekday === 6) || (full === 28 && weekday === 6 && a > 10);
  return dayNumber([year, 3, 22]) + full + weekday - (late ? 7 : 0);
};

/** 1 March of the year 0 was a Wednesday: 0 is Sunday here. */
const weekdayOf = (number: number) => (number + 3) % 7;

/** Royal decrees, facts on job loss, section D1. */
const decreed =
  '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26';

const isFree = (number: number): boolean => {
  const [year, month, day] = civil(number);
  if (weekdayOf(number) === 0 || weekdayOf(number) === 6) return true;
  if ([-2, 1, 39, 50].includes(number - easter(year))) return true;
  const king = weekdayOf(dayNumber([year, 4, 27])) === 0 ? 426 : 427;
  return [101, king, 505, 1225, 1226].includes(month * 100 + day) || decreed.includes(text(number));
};
