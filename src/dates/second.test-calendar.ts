import type { Country } from './holidays.ts';
import type { PlainDate } from './plain-date.ts';

// A second implementation, on purpose unlike the first: the days of 2014 to 2100 are one written-out
// list, a day is its place in it, Easter is reckoned and not looked up, and no library is used.

const firstYear = 2014;
const years = Array.from({ length: 2100 - firstYear + 1 }, (_, index) => firstYear + index);
const isLeap = (year: number) => year % 4 === 0 && year !== 2100;

/** Every day from 2014 to 2100. */
export const days = years.flatMap((year) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) =>
    Array.from({ length }, (_, at) => {
      const [mm, dd] = [month + 1, at + 1].map((part) => String(part).padStart(2, '0'));
      return `${year}-${mm}-${dd}` as PlainDate;
    }),
  ),
);
const places = new Map(days.map((day, place) => [day, place]));
/** Where a day stands in that list. */
export const placeOf = (day: string) => places.get(day as PlainDate) ?? Number.NaN;

/** 1 January 2014 was a Wednesday; Sunday is 0. */
export const weekday = (place: number) => (place + 3) % 7;

/** Easter Sunday by Gauss, with the corrections of 1816; as days after 22 March. */
export const easter = (year: number): number => {
  const century = Math.floor(year / 100);
  const moon = 15 - Math.floor((8 * century + 13) / 25) + century - Math.floor(century / 4);
  const sun = 4 + century - Math.floor(century / 4);
  const a = year % 19;
  const full = (19 * a + (moon % 30)) % 30;
  const left = (2 * (year % 4) + 4 * (year % 7) + 6 * full + (sun % 7)) % 7;
  const late = (full === 29 && left === 6) || (full === 28 && left === 6 && a > 10);
  return placeOf(`${year}-03-22`) + full + left - (late ? 7 : 0);
};

const fixed = (country: Country, year: number) => {
  if (country === 'LU')
    return ['01-01 05-01 06-23 08-15 11-01 12-25 12-26', year < 2019 ? '' : ' 05-09'].join('');
  const king = weekday(placeOf(`${year}-04-27`)) === 0 ? '04-26' : '04-27';
  return `01-01 ${king} 05-05 12-25 12-26`;
};

/** The Dutch act, art. 3(1), and the Luxembourg Labour Code, art. L.232-2; facts, sections D1 and D2. */
const legal = (country: Country): ReadonlySet<number> =>
  new Set(
    years.flatMap((year) => [
      ...[1, 39, 50].map((after) => easter(year) + after),
      ...fixed(country, year)
        .split(' ')
        .map((day) => placeOf(`${year}-${day}`)),
    ]),
  );
export const holidays: Record<Country, ReadonlySet<number>> = { NL: legal('NL'), LU: legal('LU') };

/** Good Friday and the royal decrees: for the Dutch act, art. 3(2) and (3), alone. */
const likeHolidays = new Set([
  ...years.map((year) => easter(year) - 2),
  ...(
    '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 ' +
    '2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'
  )
    .split(' ')
    .map(placeOf),
]);

/** Whether no term ends on the day at that place. */
export const isFree = (place: number, country: Country) =>
  [0, 6].includes(weekday(place)) ||
  holidays[country].has(place) ||
  (country === 'NL' && likeHolidays.has(place));
