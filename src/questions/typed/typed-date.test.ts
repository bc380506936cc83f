import { describe, expect, test } from 'vitest';
import { readDay, type DateIssue } from './typed-date.ts';

const read = (typed: string) => {
  const [day = '', month = '', year = ''] = typed.split('|');
  return readDay({ day, month, year });
};

test.each([
  [28, '29|02|2028', '2028-02-29'],
  [27, '31|12|2026', '2026-12-31'],
  [31, '1|1|1900', '1900-01-01'],
  [31, '31|12|2100', '2100-12-31'],
  [35, '03|04|2027', '2027-04-03'],
  [34, '22.|11.|2026', '2026-11-22'],
  [34, '22nd|nov|2026', '2026-11-22'],
  [34, '1er|févr.|2027', '2027-02-01'],
  [16, ' 5\u200B|\u00A06 |2026\n', '2026-06-05'],
  [15, '٠٥|１１|२०२६', '2026-11-05'],
])('[bad input %i] %j is %s', (_row, typed, day) => {
  expect(read(typed)).toEqual({ day });
});

const refused: readonly (readonly [number, string, DateIssue, string])[] = [
  [27, '30|02|2026', 'date-not-real', 'day month'],
  [27, '31|04|2026', 'date-not-real', 'day month'],
  [27, '00|00|0000', 'date-not-real', 'day month year'],
  [27, '5|13|2026', 'date-no-such-month', 'month'],
  [27, '32|1|2026', 'date-not-real', 'day'],
  [28, '29|02|2027', 'date-not-real', 'day month year'],
  [28, '29|feb|2100', 'date-not-real', 'day month year'],
  [31, '5|5|1899', 'date-year-outside', 'year'],
  [31, '5|5|2101', 'date-year-outside', 'year'],
  [33, '5|5|96', 'date-year-four-digits', 'year'],
  [33, '5|5|02026', 'date-year-four-digits', 'year'],
  [35, '11|22|2026', 'date-no-such-month', 'month'],
  [35, '32|22|2026', 'date-not-real', 'day month'],
  [1, '||', 'date-empty', 'day month year'],
  [1, ' |\u200B|\n', 'date-empty', 'day month year'],
  [1, '|11|', 'date-incomplete', 'day year'],
  [1, '22|11|', 'date-incomplete', 'year'],
  [36, '2026-11-22||', 'date-incomplete', 'month year'],
  [34, '22|Novembruary|2026', 'date-not-a-number', 'month'],
  [34, 'x|constructor|MMXXVI', 'date-not-a-number', 'day month year'],
  [5, '1e1|0x1|2e3', 'date-not-a-number', 'day month year'],
  [3, '-5|5|-2026', 'date-not-a-number', 'day year'],
];

test.each(refused)('[bad input %i] %j is refused: %s, %s', (_row, typed, error, parts) => {
  expect(read(typed)).toEqual({ error, parts: parts.split(' ') });
});

describe('[bad input 34] month names', () => {
  test.each(['en', 'nl', 'fr', 'de', 'de-AT'])(
    'long and short names as Intl writes them in %s',
    (locale) => {
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          month: style,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        for (let month = 1; month <= 12; month += 1) {
          const name = format.format((month - 1) * 30.5 * 86_400_000 + 86_400_000);
          const twoDigits = String(month).padStart(2, '0');
          expect(read(`5|${name}|2026`), name).toEqual({ day: `2026-${twoDigits}-05` });
          expect(read(`5|${name.toUpperCase()}|2026`), name).toEqual({
            day: `2026-${twoDigits}-05`,
          });
        }
      }
    },
  );

  test.each([
    ['jan', '01'],
    ['januari', '01'],
    ['Mär', '03'],
    ['Maerz', '03'],
    ['mrt', '03'],
    ['févr.', '02'],
    ['fevrier', '02'],
    ['aou\u0302t', '08'],
    ['mei', '05'],
    ['Sept.', '09'],
    ['déc', '12'],
  ])('%s', (name, month) => {
    expect(read(`5|${name}|2026`)).toEqual({ day: `2026-${month}-05` });
  });
});
