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
const june = { day: '2026-06-06', event: 'filing' } as const;
const started = { day: '2026-05-05', event: 'contract-start' } as const;

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

describe('the day that decides', () => {
  const met = (on?: RequirementOutcome['on']): Way => ({ status: 'met', ...(on && { on }) });

  test.each<[string, [Way, ...Way[]], unknown]>([
    ['is shown where every outcome has it', [met(may), met(may)], may],
    ['is the day of the first, whatever its event', [met(started), met(may)], started],
    ['is not shown where the second has another', [met(may), met(june)], undefined],
    [
      'is not shown where the last has another',
      [met(may), met(may), met(may), met(june)],
      undefined,
    ],
    ['is not shown where the first has another', [met(june), met(may)], undefined],
    ['is not shown where the first has none', [met(), met(may)], undefined],
    ['is not shown where another has none', [met(may), met()], undefined],
    ['is not there where none has one', [met()], undefined],
  ])('%s', (_what, ways, on) => {
    const found = finding(...ways);
    expect([found.on, 'on' in found]).toStrictEqual([on, on !== undefined]);
  });
});

describe('without a figure for the day', () => {
  const none = (hint?: Judged, on: typeof may | typeof june = may): Way => ({
    status: 'no-figure',
    on,
    figure: figure('high'),
    ...(hint && { hint }),
  });
  const unpublished = { ...common, status: 'unknown', reason: 'no-figure-for-date', on: may };

  test('the hint is the highest of the last figures', () => {
    expect(finding(none(middle), none(low), none(high))).toStrictEqual({
      ...unpublished,
      hint: high,
      possible: [low, middle, high],
      gaps: [],
    });
  });

  test('and no figure before it, there is no hint', () => {
    expect(finding(none())).toStrictEqual({ ...unpublished, possible: [], gaps: [] });
  });

  test('the day is that of the first', () => {
    expect(finding(none(low, june), none(low, may)).on).toStrictEqual(june);
  });

  test.each<[string, [Way, ...Way[]], boolean]>([
    ['the pay reaches both of two last figures', [none(low), none(high)], false],
    ['the pay reaches neither', [none(short(low)), none(short(high))], false],
    ['the pay reaches one of them', [none(low), none(short(high))], true],
    ['one of them is not there', [none(low), none()], true],
    ['one of them is not there, the other not reached', [none(short(high)), none()], true],
    ['half a cent is missing to one of them', [none(low), none({ ...high, shortBy: 0 })], true],
  ])('where %s, whether the answer matters is %3$s', (_where, ways, matters) => {
    expect(finding(...ways).gaps).toStrictEqual(matters ? [gap] : []);
    expect(finding(...ways).reason).toBe('no-figure-for-date');
  });

  test('in one way and met in another it is unknown for want of the answer', () => {
    const found = finding({ status: 'met', on: may, judged: low }, none(high));
    expect(found).toStrictEqual({
      ...common,
      status: 'unknown',
      reason: 'unanswered',
      on: may,
      possible: [low, high],
      gaps: [gap],
    });
    expect(finding({ status: 'not-met' }, none(high)).gaps).toStrictEqual([gap]);
  });
});
