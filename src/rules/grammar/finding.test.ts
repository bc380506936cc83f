import { describe, expect, test } from 'vitest';
import { the } from './fact.ts';
import type { Figure, Period } from './figure.ts';
import { judge } from './finding.ts';
import { requirement, type Judged, type RequirementOutcome } from './requirement.ts';
import type { Source } from './source.ts';

const source: Source = {
  title: 'A gazette',
  url: 'https://example.org',
  kind: 'official',
  checked: '2026-11-22',
};
const period = (cents: number, from: Period['from'] = '2026-01-01'): Period => ({
  from,
  until: '2026-12-31',
  cents,
  sources: [source],
  checked: '2026-11-22',
  checkAgain: '2026-12-20',
  confidence: 'high',
});
const figure = (id: string): Figure => ({ id, unit: 'gross per month', periods: [period(1)] });
const judged = (id: string, cents: number, more: Partial<Judged> = {}): Judged => ({
  figure: figure(id),
  period: period(cents),
  cents,
  per: 'month',
  ...more,
});

const may = { day: '2026-05-05', event: 'filing' } as const;

type Way = RequirementOutcome | 'stop';
const gap = { why: 'unanswered', question: 'graduateBasis' };

/** The finding where each of four ways of a question comes out as given; the last one given goes on. */
function finding(...ways: readonly [Way, ...Way[]]) {
  const options = [
    'orientation-year-now',
    'orientation-year-before',
    'qualifies-without',
    'none',
  ] as const;
  const rule = requirement({
    id: 'some',
    reads: { basis: the.graduateBasis, date: the.filingDate },
    sources: [source],
    find: (is): RequirementOutcome => {
      const way = ways[options.indexOf(is.basis)] ?? ways.at(-1) ?? 'stop';
      return way === 'stop' ? { status: 'met', on: { day: is.date, event: 'filing' } } : way;
    },
  });
  return judge(rule, { answers: {}, today: '2026-11-24' });
}
const common = { requirement: 'some', sources: [source] };
const high = judged('high', 300);
const middle = judged('middle', 200);
const low = judged('low', 100);
const short = (of: Judged): Judged => ({ ...of, shortBy: 5 });

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
