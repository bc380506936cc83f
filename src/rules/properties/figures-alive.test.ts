import { afterEach, describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { GoldenCase } from '../cases/case.ts';
import { check } from '../cases/check.ts';
import { assess, figures, type Figure, type Period } from '../index.ts';
import { golden } from '../cases/golden.test-cases.ts';

/** Figures that no requirement is judged by: notices name them, so the assessment changes and no verdict. */
const named: readonly string[] = [
  'nl-ruling-30',
  'nl-ruling-30-under-30',
  'nl-income-couple',
  'nl-income-single',
];

const all = figures.flatMap((figure: Figure) =>
  figure.periods.map((period) => ({ id: figure.id, period })),
);

/** The cases during which a figure is read: others cannot notice that it changed. */
const readers = new Map<Period, Set<GoldenCase>>(all.map(({ period }) => [period, new Set()]));

function withReaders() {
  let current: GoldenCase | undefined;
  for (const { period } of all) {
    const { cents } = period;
    const get = () => {
      if (current) readers.get(period)?.add(current);
      return cents;
    };
    Object.defineProperty(period, 'cents', { configurable: true, enumerable: true, get });
  }
  for (const each of golden) {
    current = each;
    check(each);
  }
  current = undefined;
}

const right = new Map(all.map(({ period }) => [period, period.cents]));
const setCents = (period: Period, value: number | undefined) =>
  Object.defineProperty(period, 'cents', {
    configurable: true,
    enumerable: true,
    writable: true,
    value,
  });

withReaders();
for (const { period } of all) setCents(period, right.get(period));

afterEach(() => {
  for (const { period } of all) setCents(period, right.get(period));
});

type Row = readonly [string, PlainDate, Period];
const rowsOf = (isNamed: boolean): readonly Row[] =>
  all
    .filter(({ id }) => named.includes(id) === isNamed)
    .map(({ id, period }) => [id, period.from, period]);

describe('[27] a figure that is one cent off', () => {
  test.each(rowsOf(false))('fails a golden case: %s from %s', (_id, _from, period) => {
    const noticed = [-1, 1].map((off) => {
      setCents(period, (right.get(period) ?? 0) + off);
      return [...(readers.get(period) ?? [])].some((each) => check(each).length > 0);
    });
    expect(noticed).toEqual([true, true]);
  });

  test.each(rowsOf(true))('is told to a newcomer: %s from %s', (_id, from, period) => {
    const newcomer: Answers = {
      situation: 'job-offer',
      nationalities: ['IN'],
      salaryExempt: 'researcher',
      contractStart: from,
      filingDate: from,
    };
    const said = () => assess(newcomer, from).notices.map((notice) => JSON.stringify(notice));
    const before = said();
    setCents(period, (right.get(period) ?? 0) + 1);
    expect(said()).not.toEqual(before);
  });
});

test('every figure is whole again after that', () => {
  expect(golden.filter((each) => check(each).length > 0).map(({ id }) => id)).toEqual([]);
});
