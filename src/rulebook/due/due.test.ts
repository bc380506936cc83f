import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import {
  figures,
  rulesVersion,
  type AnyFigureId,
  type Figure,
  type Source,
} from '../../rules/index.ts';
import { main, report } from './command.ts';
import { dueOn, isOverdue } from './due.ts';
import { placeOf } from './places.ts';

const source: Source = {
  title: 'Gazette',
  url: 'https://gazette.example/2026',
  kind: 'official',
  checked: '2026-11-22',
};
const common = {
  sources: [source],
  checked: '2026-11-22',
  checkAgain: '2027-11-22',
  confidence: 'high',
} as const;

const yearly: Figure<AnyFigureId> = {
  id: 'nl-hsm-under-30',
  unit: 'gross per month',
  periods: [
    { ...common, from: '2024-01-01', until: '2024-12-31', cents: 390_900 },
    { ...common, from: '2025-01-01', until: '2025-12-31', cents: 417_100 },
    {
      ...common,
      from: '2026-01-01',
      until: '2026-12-31',
      cents: 435_700,
      checkAgain: '2026-12-20',
    },
  ],
};
const open: Figure<AnyFigureId> = {
  id: 'lu-blue-card',
  unit: 'gross per year',
  periods: [{ ...common, from: '2026-03-03', cents: 6_565_200, checkAgain: '2027-03-01' }],
};
const closed: Figure<AnyFigureId> = {
  id: 'nl-minimum-monthly-wage',
  unit: 'gross per month',
  closed: true,
  periods: [{ ...common, from: '2023-07-01', until: '2023-12-31', cents: 199_500 }],
};

const watched = {
  figures: [open, yearly, closed],
  sources: [[source, 'nl-gazette']] as const,
  keepUntil: '2027-03-22',
  believedUntil: '2027-12-27',
} as const;

const dues = (day: PlainDate) => dueOn(day, watched);
const named = (day: PlainDate) => dues(day).map((due) => `${due.by} ${due.what}: ${due.id}`);
const overdue = (day: PlainDate) =>
  dues(day)
    .filter((due) => isOverdue(due, day))
    .map(({ what }) => what);

test.each<[PlainDate, readonly string[]]>([
  ['2026-10-20', []],
  ['2026-10-21', ['2026-12-20 check the amount: nl-hsm-under-30']],
  ['2026-10-31', ['2026-12-20 check the amount: nl-hsm-under-30']],
  [
    '2026-11-01',
    [
      '2026-12-20 check the amount: nl-hsm-under-30',
      '2026-12-31 find the next amount: nl-hsm-under-30',
    ],
  ],
  [
    '2027-01-21',
    [
      '2026-12-20 check the amount: nl-hsm-under-30',
      '2026-12-31 find the next amount: nl-hsm-under-30',
      '2027-03-01 check the amount: lu-blue-card',
      '2027-03-22 read the rules again: after this day every screen says that the rules are old',
    ],
  ],
])('on %s what is due within 60 days is named, the earliest first', (day, due) => {
  expect(named(day)).toEqual(due);
});

test.each<[PlainDate, readonly string[]]>([
  ['2026-12-20', []],
  ['2026-12-21', ['check the amount']],
  ['2026-12-31', ['check the amount']],
  ['2027-01-01', ['check the amount', 'find the next amount']],
  ['2027-03-01', ['check the amount', 'find the next amount']],
  ['2027-03-02', ['check the amount', 'find the next amount', 'check the amount']],
])('on %s so much is overdue: %j', (day, due) => {
  expect(overdue(day)).toEqual(due);
});

test('a year later sources and ended amounts are read again, and no clock is believed', () => {
  expect(overdue('2027-11-22')).not.toContain('read the source again');
  expect(named('2027-12-28').slice(4)).toEqual([
    '2027-11-22 check the amount: nl-hsm-under-30',
    '2027-11-22 check the amount: nl-minimum-monthly-wage',
    '2027-11-22 read the source again: nl-gazette',
    '2027-12-27 read the rules again: after this day no clock is believed',
  ]);
  expect(dues('2027-12-28')[4]).toMatchObject({ amount: { from: '2025-01-01' }, earlier: 1 });
});

test('an amount that is set no more is not looked for, nor one without a last day', () => {
  const sought = dues('2029-01-01').filter(({ what }) => what === 'find the next amount');
  expect(sought.map(({ id }) => id)).toEqual(['nl-hsm-under-30']);
});

test('the report says what, how much, where it stands and where to write it', () => {
  const { lines, code } = report(dues('2027-01-05'), '2027-01-05');
  expect(code).toBe(1);
  expect(lines.slice(0, 3)).toEqual([
    '2026-12-20 OVERDUE check the amount: nl-hsm-under-30 (€ 4357.00 gross per month, from 2026-01-01)',
    '           src/rules/nl/figures.ts',
    '           https://gazette.example/2026',
  ]);
  expect(lines.at(-1)).toMatch(/^On 2027-01-05, by the rules of .*: 2 overdue, 1 within 60 days$/);
  expect(report(dues('2027-12-28'), '2027-12-28').lines.join('\n')).toContain(
    '(€ 4171.00 gross per month, from 2025-01-01, and 1 before it)',
  );
});

describe('the command', () => {
  test('finds nothing overdue on the day of the rules, and much when they are very old', () => {
    expect(main([], rulesVersion).code).toBe(0);
    expect(main(['--on', '2090-01-05'], rulesVersion).code).toBe(1);
  });

  test.each([
    [['--on']],
    [['--on', '2026-1-5']],
    [['--on', '2027-02-29']],
    [['2027-01-05']],
    [['--at', '2027-01-05']],
    [['--on', '2027-01-05', '2027-01-06']],
  ])('does not understand %s', (args) => {
    expect(main(args, rulesVersion)).toEqual({
      lines: ['Which day? npm run check:figures [-- --on 2026-12-01]'],
      code: 2,
    });
  });
});

test.each(figures.map(({ id }) => id))('%s is written in the file that is named', (id) => {
  expect(readFileSync(placeOf[id], 'utf8')).toContain(`'${id}'`);
});
