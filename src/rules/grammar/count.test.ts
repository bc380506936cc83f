import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { counted, fourWeeks, type Given } from './count.test-given.ts';

describe('a term', () => {
  test('ends on its day, and by law then', () => {
    expect(counted({})).toStrictEqual({
      due: '2026-11-24',
      legalDue: '2026-11-24',
      openCaps: [],
      done: false,
      doubts: [],
      counting: fourWeeks,
    });
  });

  test('from the day after its event is a day longer, and opens a day later', () => {
    const { due, opens, legalDue, counting } = counted({
      fromNextDay: true,
      opens: { days: -7 },
      legalTerm: { weeks: 5 },
    });
    expect([due, opens, legalDue]).toStrictEqual(['2026-11-25', '2026-10-21', '2026-12-02']);
    expect(counting).toMatchObject({ eventOn: '2026-10-27', fromNextDay: true, end: '2026-11-25' });
  });

  test('may be counted back, and open before', () => {
    const { due, opens } = counted({ term: { days: -2 }, opens: { months: -3 } });
    expect([due, opens]).toStrictEqual(['2026-10-25', '2026-07-27']);
  });

  test('has what is told of it', () => {
    const { done, doubts } = counted({ done: true, doubts: ['garden-leave'] });
    expect([done, doubts]).toStrictEqual([true, ['garden-leave']]);
  });

  test('may be longer by law, by its own term', () => {
    expect(counted({ legalTerm: { days: 60 } })).toMatchObject({
      due: '2026-11-24',
      legalDue: '2026-12-26',
    });
    const back = counted({ term: { days: -30 }, legalTerm: { days: -1 } });
    expect([back.due, back.legalDue, back.sendBy]).toStrictEqual([
      '2026-09-27',
      '2026-10-26',
      undefined,
    ]);
  });
});

describe('days that do not count', () => {
  test('move the end, and the day from which, each by the days up to it', () => {
    const pause = (end: PlainDate) => (end < '2026-11-01' ? 1 : 10);
    const { due, opens, legalDue, counting } = counted({ pause, opens: { days: 3 } });
    expect([due, opens, legalDue]).toStrictEqual(['2026-12-04', '2026-10-31', '2026-12-04']);
    expect([counting.pausedDays, counting.end]).toStrictEqual([10, '2026-12-04']);
  });

  test('are told the end without them', () => {
    const asked: PlainDate[] = [];
    const pause = (end: PlainDate) => asked.push(end);
    counted({ pause, opens: { days: 3 } });
    expect(asked).toStrictEqual(['2026-11-24', '2026-10-30']);
  });

  test('move the end beyond a cap', () => {
    const caps: Given['caps'] = { cap: { name: 'permit-end', on: '2026-11-24' }, open: [] };
    expect(counted({ caps }).cappedBy).toBe(undefined);
    expect(counted({ caps, pause: () => 1 })).toMatchObject({
      due: '2026-11-24',
      cappedBy: 'permit-end',
    });
  });
});

describe('a cap', () => {
  const capped = (day: PlainDate, more: Partial<Given> = {}) =>
    counted({ caps: { cap: { name: 'contract-end', on: day }, open: [] }, ...more });

  test('before the end cuts the term short', () => {
    const { due, legalDue, cappedBy, counting } = capped('2026-11-23');
    expect([due, legalDue, cappedBy, counting.end]).toStrictEqual([
      '2026-11-23',
      '2026-11-23',
      'contract-end',
      '2026-11-24',
    ]);
    expect(counting.cap).toStrictEqual({ name: 'contract-end', on: '2026-11-23' });
  });

  test.each<PlainDate>(['2026-11-24', '2026-11-25'])('on %s cuts nothing, and is told', (day) => {
    const outcome = capped(day);
    expect([outcome.due, 'cappedBy' in outcome]).toStrictEqual(['2026-11-24', false]);
    expect(outcome.counting.cap).toStrictEqual({ name: 'contract-end', on: day });
  });

  test('comes before free days, which are passed over from it', () => {
    expect(capped('2026-11-21', { freeDays: 'passed-over' })).toMatchObject({
      due: '2026-11-21',
      legalDue: '2026-11-23',
      sendBy: '2026-11-20',
    });
  });

  test('that is not answered stays open', () => {
    expect(counted({ caps: { open: ['permitUntil'] } }).openCaps).toStrictEqual(['permitUntil']);
  });
});
