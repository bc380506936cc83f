import { describe, expect, test } from 'vitest';
import { gap } from './basis.test-ways.ts';
import {
  common,
  finding,
  high,
  judged,
  low,
  may,
  middle,
  period,
  short,
  type Way,
} from './finding.test-ways.ts';

describe('outcomes that are all the same', () => {
  test('are met by the highest of the figures, which come lowest first, each once', () => {
    const ways = [high, low, middle, high].map((by): Way => ({
      status: 'met',
      on: may,
      judged: by,
    })) as [Way, ...Way[]];
    expect(finding(...ways)).toStrictEqual({
      ...common,
      status: 'met',
      on: may,
      judged: high,
      possible: [low, middle, high],
      gaps: [],
    });
  });

  test('are not met by the lowest of the figures', () => {
    const ways = [middle, low, high].map((by): Way => ({
      status: 'not-met',
      on: may,
      judged: short(by),
    })) as [Way, ...Way[]];
    expect(finding(...ways)).toStrictEqual({
      ...common,
      status: 'not-met',
      on: may,
      judged: short(low),
      possible: [short(low), short(middle), short(high)],
      gaps: [],
    });
  });

  test('have no figure where none was compared', () => {
    expect(finding({ status: 'met' })).toStrictEqual({
      ...common,
      status: 'met',
      possible: [],
      gaps: [],
    });
  });

  test('of one figure in two periods show both', () => {
    const before = judged('high', 280, { period: period(280, '2025-01-01') });
    const { possible } = finding(
      { status: 'met', on: may, judged: high },
      { status: 'met', on: may, judged: before },
    );
    expect(possible).toStrictEqual([before, high]);
  });
});

describe('outcomes that differ', () => {
  test('are unknown for want of the answer, with the figures still possible', () => {
    const ways: [Way, ...Way[]] = [
      { status: 'met', on: may, judged: low },
      { status: 'not-met', on: may, judged: short(high) },
    ];
    expect(finding(...ways)).toStrictEqual({
      ...common,
      status: 'unknown',
      reason: 'unanswered',
      on: may,
      possible: [low, short(high)],
      gaps: [gap],
    });
  });

  test('in one way of many are unknown, the first or the last', () => {
    const met: Way = { status: 'met' };
    const not: Way = { status: 'not-met' };
    expect(finding(met, met, met, not).status).toBe('unknown');
    expect(finding(not, met, met, met).status).toBe('unknown');
    expect(finding(met, met, met, met).status).toBe('met');
  });

  test('by a way that ends at a gap are unknown, without a day, the others agreeing or not', () => {
    const ended = finding({ status: 'met', on: may, judged: low }, 'stop');
    expect(ended).toStrictEqual({
      ...common,
      status: 'unknown',
      reason: 'unanswered',
      possible: [low],
      gaps: [gap, { why: 'unanswered', question: 'filingDate' }],
    });
    expect(finding('stop')).toStrictEqual({
      ...common,
      status: 'unknown',
      reason: 'unanswered',
      possible: [],
      gaps: [{ why: 'unanswered', question: 'filingDate' }],
    });
  });
});
