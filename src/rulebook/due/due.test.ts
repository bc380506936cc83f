import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import type { PlainDate } from '../../dates/index.ts';
import { figures } from '../../rules/index.ts';
import { main } from './command.ts';
import { dueOn, isOverdue } from './due.ts';
import { placeOf } from './places.ts';

const today = '2026-11-27';

/** What is named on a day, without the amounts. */
const named = (day: PlainDate) => dueOn(day).map((due) => `${due.by} ${due.what}: ${due.id}`);

describe('in the first weeks', () => {
  test('the amounts of the year are to be checked, and end', () => {
    const dues = named('2026-11-27');
    expect(dues[0]).toBe('2026-12-20 check the amount: nl-hsm-30-and-older');
    expect(dues).toContain('2026-12-31 find the next amount: nl-minimum-hourly-wage');
    expect(dues).toHaveLength(22);
    expect(dueOn('2026-11-27').filter((due) => isOverdue(due, '2026-11-27'))).toEqual([]);
  });

  test('60 days ahead are named and no more', () => {
    expect(named('2026-10-20')).toEqual([]);
    expect(named('2026-10-21')).toHaveLength(11);
    expect(named('2026-10-31')).toHaveLength(11);
    expect(named('2026-11-01')).toHaveLength(22);
  });

  test('an amount comes with what it is, where it stands and where to write', () => {
    expect(dueOn('2026-11-27')[0]).toEqual({
      by: '2026-12-20',
      what: 'check the amount',
      id: 'nl-hsm-30-and-older',
      amount: { cents: 594_200, unit: 'gross per month', from: '2026-01-01' },
      earlier: 0,
      urls: [
        'https://ind.nl/en/required-amounts-income-requirements',
        'https://www.meijburg.com/news/annual-adjustment-salary-criterion-highly-skilled-migrants-2026',
      ],
      file: 'src/rules/nl/figures.ts',
    });
  });
});

test.each([
  ['2026-12-20', 0],
  ['2026-12-21', 11],
  ['2026-12-31', 11],
  ['2027-01-01', 22],
] as const)('on %s so many are overdue: %d', (day, count) => {
  expect(dueOn(day).filter((due) => isOverdue(due, day))).toHaveLength(count);
});

test('an amount that is set no more is not looked for', () => {
  const sought = dueOn('2027-01-01').filter(({ what }) => what === 'find the next amount');
  expect(sought.map(({ id }) => id)).not.toContain('lu-blue-card-shortage');
  expect(sought.map(({ id }) => id)).not.toContain('nl-minimum-monthly-wage');
});

test('an amount without a last day is to be checked, and does not end', () => {
  const dues = dueOn('2027-03-02').filter(({ id }) => id === 'lu-blue-card');
  expect(dues).toMatchObject([{ by: '2027-03-01', what: 'check the amount', earlier: 0 }]);
});

test('the rules get old, and then no clock is believed', () => {
  const old = (day: '2027-03-23' | '2027-12-28') =>
    dueOn(day).filter((due) => due.what === 'read the rules again' && isOverdue(due, day));
  expect(old('2027-03-23').map(({ by }) => by)).toEqual(['2027-03-22']);
  expect(old('2027-12-28').map(({ by }) => by)).toEqual(['2027-03-22', '2027-12-27']);
});

test('a year after a source was read it is to be read again, and so are amounts that rest', () => {
  const dues = dueOn('2027-11-23').filter((due) => isOverdue(due, '2027-11-23'));
  const sources = dues.filter(({ what }) => what === 'read the source again');
  expect(sources.map(({ by }) => by)).toEqual(sources.map(() => '2027-11-22'));
  expect(sources).toContainEqual({
    by: '2027-11-22',
    what: 'read the source again',
    id: 'nl-aliens-act',
    earlier: 0,
    urls: ['https://wetten.overheid.nl/BWBR0011823'],
    file: 'src/rules/checked-on.ts',
  });
  expect(dues).toContainEqual(
    expect.objectContaining({ by: '2027-11-22', id: 'nl-hsm-30-and-older', earlier: 10 }),
  );
});

test('the earliest comes first', () => {
  const days = dueOn('2028-01-01').map(({ by }) => by);
  expect(days).toEqual(days.toSorted());
});

test.each(figures.map(({ id }) => id))('%s is written in the file that is named', (id) => {
  expect(readFileSync(placeOf[id], 'utf8')).toContain(`'${id}'`);
});

describe('the command', () => {
  test('goes by today, and is content while nothing is overdue', () => {
    const { lines, code } = main([], today);
    expect(code).toBe(0);
    expect(lines.slice(0, 2)).toEqual([
      '2026-12-20 soon    check the amount: nl-hsm-30-and-older (€ 5942.00 gross per month, from 2026-01-01)',
      '           src/rules/nl/figures.ts',
    ]);
    expect(lines.at(-1)).toBe(
      'On 2026-11-27, by the rules of 2026-11-22: 0 overdue, 22 within 60 days',
    );
  });

  test('goes by another day', () => {
    const { lines, code } = main(['--on', '2027-01-05'], today);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^2026-12-20 OVERDUE check the amount/);
    expect(lines.at(-1)).toBe(
      'On 2027-01-05, by the rules of 2026-11-22: 22 overdue, 1 within 60 days',
    );
  });

  test.each([
    [['--on']],
    [['--on', '2026-1-5']],
    [['--on', '2027-02-29']],
    [['2027-01-05']],
    [['--at', '2027-01-05']],
    [['--on', '2027-01-05', '2027-01-06']],
  ])('does not understand %s', (args) => {
    expect(main(args, today)).toEqual({
      lines: ['Which day? npm run check:figures [-- --on 2026-12-01]'],
      code: 2,
    });
  });
});
