import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../dates/index.ts';
import { gap } from './basis.test-ways.ts';
import type { DutyOutcome, Event } from './dated.ts';
import { at, counting, duty, outcome, owed, type Ways } from './duty.test-ways.ts';
import { dutyOf } from './duty.ts';
import { fact, the } from './fact.ts';
import { source } from './gazette.test-figure.ts';

test('a duty is its obligation with the outcome, the status and the days left', () => {
  const extra = {
    sendBy: '2026-11-23',
    opens: '2026-11-01',
    cappedBy: 'permit-end',
    openCaps: ['contractUntil'],
    doubts: ['garden-leave'],
  } as const;
  expect(duty(outcome(extra))).toStrictEqual({
    obligation: 'some',
    who: 'employer',
    country: 'LU',
    milestone: true,
    due: '2026-11-24',
    legalDue: '2026-11-26',
    ...extra,
    counting,
    actBy: '2026-11-24',
    status: 'upcoming',
    standing: 'upcoming',
    daysLeft: 4,
    gaps: [],
    sources: [source],
  });
});

test('the day on which to send it is told until it has passed', () => {
  const sent = (today: PlainDate) =>
    dutyOf(owed([outcome({ sendBy: '2026-11-23' })]), at(today))?.sendBy;
  expect([sent('2026-11-23'), sent('2026-11-24')]).toStrictEqual(['2026-11-23', undefined]);
});

test.each<[PlainDate, string, number]>([
  ['2026-10-24', 'upcoming', 31],
  ['2026-11-23', 'upcoming', 1],
  ['2026-11-24', 'today', 0],
  ['2026-11-25', 'extension', -1],
  ['2026-11-26', 'extension', -2],
  ['2026-11-27', 'overdue', -3],
  ['2027-11-24', 'overdue', -365],
])('on %s it is %s, with %i days left', (today, status, daysLeft) => {
  const found = dutyOf(owed([outcome()]), at(today));
  expect([found?.status, found?.daysLeft]).toStrictEqual([status, daysLeft]);
  const done = dutyOf(owed([outcome({ done: true })]), at(today));
  expect([done?.status, done?.daysLeft]).toStrictEqual(['done', daysLeft]);
});

test.each<[string, PlainDate, PlainDate, readonly string[]]>([
  [
    'after it, the last day by law is later',
    '2026-11-25',
    '2026-11-26',
    ['extension', 'extension'],
  ],
  ['on the last day by law', '2026-11-26', '2026-11-26', ['extension', 'extension']],
  ['on the day, that by law the same', '2026-11-24', '2026-11-24', ['today', 'today']],
  ['after it, that by law the same', '2026-11-25', '2026-11-24', ['overdue', 'overdue']],
  ['before the earlier day by law', '2026-11-19', '2026-11-20', ['upcoming', 'upcoming']],
  ['on the earlier day by law', '2026-11-20', '2026-11-20', ['upcoming', 'today']],
  ['between the day by law and it', '2026-11-21', '2026-11-20', ['upcoming', 'overdue']],
  ['on it, the day by law past', '2026-11-24', '2026-11-20', ['today', 'overdue']],
  ['after both', '2026-11-25', '2026-11-20', ['overdue', 'overdue']],
])('%s: status and standing', (_when, today, legalDue, both) => {
  const found = dutyOf(owed([outcome({ legalDue })]), at(today));
  expect([found?.status, found?.standing]).toStrictEqual(both);
  expect(found?.actBy).toBe(legalDue < '2026-11-24' ? legalDue : '2026-11-24');
  const done = dutyOf(owed([outcome({ legalDue, done: true })]), at(today));
  expect([done?.status, done?.standing]).toStrictEqual(['done', 'done']);
});

describe('with an answer missing', () => {
  const due = (days: number, more: Partial<DutyOutcome> = {}) =>
    outcome({ due: addDays('2026-11-24', days), ...more });

  test.each<[string, Ways, PlainDate | undefined]>([
    ['the first', [due(0), due(1), due(2)], '2026-11-24'],
    ['the second', [due(2), due(0), due(1)], '2026-11-24'],
    ['the last', [due(2), due(1), due(0)], '2026-11-24'],
    ['the only one that owes it', [undefined, undefined, due(3), undefined], '2026-11-27'],
    ['the earlier of those that owe it', [undefined, due(3), undefined, due(2)], '2026-11-26'],
    ['none, if none owes it', [undefined], undefined],
  ])('the day shown is the earliest: that of %s', (_which, ways, day) => {
    expect(duty(...ways)?.due).toBe(day);
  });

  test('of two outcomes on one day the first is shown', () => {
    const one = due(0, { doubts: ['garden-leave'] });
    const other = due(0, { doubts: ['notice-period'] });
    expect(duty(one, other)?.doubts).toStrictEqual(['garden-leave']);
    expect(duty(other, one)?.doubts).toStrictEqual(['notice-period']);
  });

  test('of two the one to be sent sooner is shown, though its term ends later', () => {
    const [early, later] = [due(2), due(3, { legalDue: '2026-11-24' })];
    expect(duty(early, later)?.actBy).toBe('2026-11-24');
    expect(duty(later, early)?.actBy).toBe('2026-11-24');
  });

  test('it is done only if every outcome is', () => {
    const [done, open] = [due(0, { done: true }), due(0)];
    expect(duty(done, open)?.status).toBe('upcoming');
    expect(duty(open, done)?.status).toBe('upcoming');
    expect(duty(done, due(1, { done: true }))?.status).toBe('done');
  });

  test('of a right the latest is shown', () => {
    const found = dutyOf(owed([due(0), due(2), due(1)], undefined, true), at('2026-11-25'));
    expect([found?.due, found?.status]).toStrictEqual(['2026-11-26', 'upcoming']);
  });

  test('everything else is that of the earliest, too', () => {
    const early = due(1, { cappedBy: 'permit-end', doubts: ['garden-leave'] });
    const late = due(2, { opens: '2026-11-11', doubts: ['notice-period'] });
    const found = duty(late, early);
    expect(found).toMatchObject({ cappedBy: 'permit-end', status: 'upcoming', daysLeft: 5 });
    expect([found?.doubts, found?.opens, found?.gaps]).toStrictEqual([
      ['garden-leave'],
      undefined,
      [gap],
    ]);
  });
});

test('without its event there is no duty, whatever else is known', () => {
  const event = fact({
    reads: { on: the.jobLossDate },
    find: ({ on }): Event => ({ id: 'jobLossDate', on }),
  });
  const given = owed([outcome()], event);
  expect(dutyOf(given, at('2026-11-20'))).toBe(undefined);
  expect(dutyOf(given, at('2026-11-20', { jobLossDate: '2026-11-10' }))?.due).toBe('2026-11-24');
});
