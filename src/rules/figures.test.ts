import { expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { periodOn, type Figure } from './grammar/figure.ts';
import {
  blueCardFull,
  blueCardReduced,
  hsmOver30,
  hsmReduced,
  hsmUnder30,
  incomeNormCouple,
  incomeNormSingle,
  maximumDailyWage,
  rulingNorm,
  rulingNormUnder30,
} from './nl/figures.ts';
import { minimumHourlyWage, minimumMonthlyWage } from './nl/minimum-wage.ts';

const columns: readonly Figure[] = [
  hsmOver30,
  hsmUnder30,
  hsmReduced,
  blueCardFull,
  blueCardReduced,
];

/** Table 1.1 of the facts on highly skilled migrants, typed by hand; the columns stand above. */
const table: readonly (readonly [PlainDate, PlainDate, readonly (number | undefined)[]])[] = [
  ['2014-01-01', '2014-12-31', [4048, 2968, 2127, 4743, undefined]],
  ['2015-01-01', '2015-12-31', [4189, 3071, 2201, 4908, undefined]],
  ['2016-01-01', '2016-12-31', [4240, 3108, 2228, 4968, undefined]],
  ['2017-01-01', '2017-12-31', [4324, 3170, 2272, 5066, undefined]],
  ['2018-01-01', '2018-12-31', [4404, 3229, 2314, 5160, undefined]],
  ['2019-01-01', '2019-12-31', [4500, 3299, 2364, 5272, undefined]],
  ['2020-01-01', '2020-12-31', [4612, 3381, 2423, 5403, undefined]],
  ['2021-01-01', '2021-12-31', [4752, 3484, 2497, 5567, undefined]],
  ['2022-01-01', '2022-12-31', [4840, 3549, 2543, 5670, undefined]],
  ['2023-01-01', '2023-12-31', [5008, 3672, 2631, 5867, undefined]],
  ['2024-01-01', '2024-06-11', [5331, 3909, 2801, 6245, undefined]],
  ['2024-06-12', '2024-12-31', [5331, 3909, 2801, 5331, 4265]],
  ['2025-01-01', '2025-12-31', [5688, 4171, 2989, 5688, 4551]],
  ['2026-01-01', '2026-12-31', [5942, 4357, 3122, 5942, 4754]],
  ['2027-01-01', '2027-12-31', [undefined, undefined, undefined, undefined, undefined]],
];

test.each(table)('the amounts from %s to %s are those of the fact sheet', (from, until, euro) => {
  const cents = euro.map((amount) => (amount === undefined ? undefined : amount * 100));
  expect(columns.map((figure) => periodOn(figure, from)?.cents)).toEqual(cents);
  expect(columns.map((figure) => periodOn(figure, until)?.cents)).toEqual(cents);
});

/** Section 1.2: what every column rises by into 2015 and so on, in percent. A mistyped amount would stand out. */
const rises = '3.48 1.22 1.98 1.85 2.17 2.49 3.04 1.85 3.47 6.45 6.70 4.46'.split(' ').map(Number);

test.each(rises.map((percent, index) => [2015 + index, percent] as const))(
  'into %i every amount rises by %d percent',
  (year, percent) => {
    const lastYear = `${year - 1}-12-31` as PlainDate;
    const off = columns.flatMap((figure) => {
      const [before, after] = [lastYear, `${year}-01-01` as PlainDate].map((day) =>
        periodOn(figure, day),
      );
      return before && after ? 100 * (after.cents / before.cents - 1) - percent : [];
    });
    expect(off.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.03);
  },
);

/** Section 6.1, and section 5.2 for the general income norm. */
test('the norms that notices name are those of the fact sheet', () => {
  const euro = (figure: Figure) => figure.periods.map(({ cents }) => cents / 100);
  expect(euro(rulingNorm)).toEqual([38961, 39467, 41954, 46107, 46660, 48013]);
  expect(euro(rulingNormUnder30)).toEqual([29616, 30001, 31891, 35048, 35468, 36497]);
  expect([...euro(incomeNormCouple), ...euro(incomeNormSingle)]).toEqual([2337, 1635.9]);
  expect(incomeNormCouple.periods[0]).toMatchObject({ from: '2026-07-01', until: '2026-12-31' });
});

/** Facts on job loss, section 3, "Minimum wage", and section 2, "Cap effect"; typed by hand, in cents. */
test('the minimum wages and the maximum daily wage are those of the fact sheet', () => {
  const rows = ({ periods }: Figure) =>
    periods.map(({ from, until, cents }) => `${from} ${until} ${cents}`);
  expect(rows(minimumMonthlyWage)).toEqual([
    '2023-01-01 2023-06-30 193440',
    '2023-07-01 2023-12-31 199500',
  ]);
  expect(rows(minimumHourlyWage)).toEqual([
    '2024-01-01 2024-06-30 1327',
    '2024-07-01 2024-12-31 1368',
    '2025-01-01 2025-06-30 1406',
    '2025-07-01 2025-12-31 1440',
    '2026-01-01 2026-06-30 1471',
    '2026-07-01 2026-12-31 1499',
  ]);
  expect(rows(maximumDailyWage)).toEqual(['2026-07-01 2026-12-31 30991']);
});

/** The third column of the same table: 40 hours a week, 52 weeks, twelve months. */
test.each(
  ['2300.13', '2371.20', '2437.07', '2496.00', '2549.73', '2598.27'].map(
    (euro, row) => [row, euro] as const,
  ),
)('row %i of the hourly wage comes to %s euro a month', (row, euro) => {
  const { cents = 0 } = minimumHourlyWage.periods[row] ?? {};
  expect(((cents * 40 * 52) / 1200).toFixed(2)).toBe(euro);
});

test('the yearly salary amounts cover 2014 to 2026 to the day', () => {
  const spans = columns.map(({ periods }) => [periods[0].from, periods.at(-1)?.until]);
  const whole = ['2014-01-01', '2026-12-31'];
  expect(spans).toEqual([whole, whole, whole, whole, ['2024-06-12', '2026-12-31']]);
});
