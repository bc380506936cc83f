import fc from 'fast-check';
import { addDays, daysBetween, type PlainDate } from '../../dates/index.ts';

/** Days on which some rule or amount changes; the days around them are drawn more often. */
const turningDays = (
  '2014-01-01 2015-01-01 2015-06-09 2015-07-06 2016-01-01 2016-03-01 2017-01-01 2017-03-24 2018-01-01 2018-07-01 2019-09-13 ' +
  '2019-10-01 2020-09-10 2021-01-01 2022-12-22 2022-12-23 2023-07-01 2023-11-18 2024-01-01 2024-03-24 ' +
  '2024-06-12 2024-07-01 2025-01-01 2025-03-18 2025-07-01 2026-01-01 2026-03-03 2026-05-22 2026-07-01 ' +
  '2027-01-01 2027-03-01'
).split(' ') as PlainDate[];

export const between = (from: PlainDate, until: PlainDate): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: 0, max: daysBetween(from, until) }).map((days) => addDays(from, days));

const near = (day: PlainDate) => between(addDays(day, -2), addDays(day, 2));
const someTurn = fc.constantFrom(...turningDays).chain(near);
const soon = between('2026-08-01', '2027-03-31');

/** Any day of the calendar, mostly one of these years. */
export const someDate = fc.oneof(
  { weight: 6, arbitrary: between('2013-07-01', '2032-12-31') },
  { weight: 4, arbitrary: someTurn },
  { weight: 4, arbitrary: soon },
  { weight: 1, arbitrary: between('1900-01-01', '2100-12-31') },
);

export const someBirthday = fc.oneof(
  between('1950-01-01', '2008-12-31'),
  between('1993-01-01', '1998-12-31'),
);

/** A day to judge on: inside the years of the amounts, and a little beyond. */
export const someDay = fc.oneof(between('2014-01-01', '2027-12-31'), someTurn, soon);

/** Times back at work in order and apart, short ones and such as begin a new sickness. */
export const someSpells = fc
  .tuple(
    between('2023-01-01', '2027-06-30'),
    fc.array(
      fc.record({
        apart: fc.integer({ min: 1, max: 200 }),
        days: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(27, 28, 29)),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([start, spells]) => {
    let day = start;
    return spells.map(({ apart, days }) => {
      const from = addDays(day, apart);
      day = addDays(from, days - 1);
      return { from, to: day };
    });
  });
