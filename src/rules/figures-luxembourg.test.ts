import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { isReviewOverdue, periodOn, reliableUntil, type Confidence } from './grammar/figure.ts';
import {
  blueCardAmount,
  hasShortageAmount,
  shortageAmount,
  shortageDoubtful,
} from './lu/figures.ts';

type Row = readonly [
  from: PlainDate,
  until: PlainDate,
  average: number,
  ordinary: number,
  shortage: number | undefined,
  confidence: Confidence,
];

/** Table 1.1 of the facts on the Luxembourg Blue Card, typed by hand. */
const table: readonly Row[] = [
  ['2015-01-01', '2015-06-08', 47_964, 71_946, undefined, 'medium'],
  ['2015-06-09', '2015-12-31', 47_964, 71_946, 57_556.8, 'medium'],
  ['2016-01-01', '2017-12-31', 48_864, 73_296, 58_636.8, 'low'],
  ['2018-01-01', '2019-09-12', 49_332, 73_998, 59_198.4, 'high'],
  ['2019-09-13', '2020-12-31', 52_224, 78_336, 62_668.8, 'medium'],
  ['2021-01-01', '2022-12-22', 55_752, 83_628, 66_902.4, 'low'],
  ['2022-12-23', '2024-03-23', 56_520, 84_780, 67_824, 'high'],
  ['2024-03-24', '2024-06-30', 58_968, 88_452, 70_761.6, 'high'],
  ['2024-07-01', '2025-03-17', 58_968, 58_968, undefined, 'high'],
  ['2025-03-18', '2026-03-02', 63_408, 63_408, undefined, 'high'],
  ['2026-03-03', '2099-12-31', 65_652, 65_652, undefined, 'medium'],
];

describe.each(table)('from %s to %s', (from, until, average, ordinary, shortage, confidence) => {
  test('the amounts are those of the fact sheet', () => {
    for (const day of [from, until]) {
      const period = periodOn(blueCardAmount, day);
      expect(period?.cents).toBe(ordinary * 100);
      expect(period?.confidence).toBe(confidence);
      const cents = shortage === undefined ? undefined : Math.round(shortage * 100);
      expect(periodOn(shortageAmount, day)?.cents).toBe(cents);
      expect(hasShortageAmount(day)).toBe(shortage !== undefined);
    }
  });

  test('the average is twelve times whole euro, and the amounts are its multiples', () => {
    expect(average % 12).toBe(0);
    const times = until < '2024-07-01' ? 15 : 10;
    expect(10 * ordinary).toBe(times * average);
    expect(Math.round(10 * (shortage ?? 1.2 * average))).toBe(12 * average);
  });
});

test('nothing is known before 2015', () => {
  expect(periodOn(blueCardAmount, '2014-12-31')).toBeUndefined();
  expect(periodOn(shortageAmount, '2015-06-08')).toBeUndefined();
});

/** README, `figure-date-uncertain`: the day on which an amount began is known to lie between two. */
test('the days that are not sure are those of the contract', () => {
  const unsure = [blueCardAmount, shortageAmount].map(({ periods }) =>
    periods.flatMap(({ from, surelyFrom }) => (surelyFrom ? [`${from} ${surelyFrom}`] : [])),
  );
  const expected = ['2016-01-01 2017-01-01', '2019-09-13 2019-10-01', '2021-01-01 2022-12-22'];
  expect(unsure).toEqual([expected, ['2015-06-09 2015-07-06', ...expected]]);
  const edges = ['2015-06-08', '2015-06-09', '2015-07-05', '2015-07-06'] as const;
  expect(edges.map(shortageDoubtful)).toEqual([false, true, true, false]);
});

test('the amount of today has no last day, and is to be looked at again on 1 March 2027', () => {
  const today = periodOn(blueCardAmount, '2026-11-24');
  expect(today?.until).toBeUndefined();
  expect(today && reliableUntil(today)).toBe('2027-03-01');
  expect(today && isReviewOverdue(today, '2027-03-01')).toBe(false);
  expect(today && isReviewOverdue(today, '2027-03-02')).toBe(true);
  for (const period of [...blueCardAmount.periods.slice(0, -1), ...shortageAmount.periods])
    expect(isReviewOverdue(period, '2099-12-31')).toBe(false);
});
