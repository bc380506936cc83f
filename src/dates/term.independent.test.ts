import { describe, expect, test } from 'vitest';
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
});
