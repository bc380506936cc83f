import { expect, test } from 'vitest';
import { figureFaults } from './figure-faults.ts';
import { figures } from './figures.ts';
import type { Figure, Period } from './grammar/figure.ts';
import { hsmOver30 } from './nl/figures.ts';

const last = hsmOver30.periods.find(({ from }) => from === '2026-01-01') as Period;
const next: Period = { ...last, from: '2027-01-01', until: '2027-12-31' };
const planted = (...periods: readonly Period[]) =>
  figureFaults([{ ...hsmOver30, periods: periods as unknown as Figure['periods'] }]);

test('[bad input 120] the figures of this build have no fault, so that it is made', () => {
  expect(figureFaults(figures)).toEqual([]);
  expect(planted(last, next)).toEqual([]);
});

test.each([
  ['a missing figure', [], 'has no amount'],
  ['a missing year', [last, { ...next, from: '2028-01-01', until: '2028-12-31' }], 'leaves a gap'],
  ['overlapping years', [{ ...last, until: '2027-01-01' }, next], 'overlaps the next'],
  ['years in a wrong order', [next, last], 'overlaps the next'],
  ['a year without an end', [{ ...last, until: undefined }, next], 'has no end'],
  ['an end before the beginning', [{ ...last, until: '2025-12-31' }], 'ends before'],
  ['euro in the place of cents', [{ ...last, cents: 5_942 }], 'is no amount gross per month'],
  ['a year’s amount as a month’s', [{ ...last, cents: 7_130_400 }], 'is no amount'],
  ['parts of cents', [{ ...last, cents: 594_200.5 }], 'whole cents'],
  ['no number', [{ ...last, cents: Number.NaN }], 'whole cents'],
] as [string, Period[], string][])('[bad input 120] %s stops the build', (_, periods, fault) => {
  expect(planted(...periods).join()).toContain(fault);
});

test('[bad input 120] a wrong unit and a figure that is there twice stop the build', () => {
  const wrong = { ...hsmOver30, unit: 'gross per week' } as unknown as Figure;
  expect(figureFaults([wrong]).join()).toContain('is no amount gross per week');
  expect(figureFaults([hsmOver30, hsmOver30]).join()).toContain('is there twice');
});
