import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { fact, the } from './fact.ts';
import type { Figure } from './figure.ts';
import { period, source } from './gazette.test-figure.ts';
import { notice, noticeOf } from './notice.ts';

const [last, now] = [period(2025, 2025), period(2026, 2026)];
const figure: Figure = { id: 'some', unit: 'per day', periods: [last, now] };
const early: Figure = { id: 'early', unit: 'per day', periods: [last] };

const family = fact({ reads: { is: the.familyComes }, find: ({ is }) => is === 'yes' });
const filing = fact({ reads: { on: the.filingDate }, find: ({ on }) => on });
const day = fact({ reads: {}, find: (_, today) => today });
const at = (answers: Answers) => ({ answers, today: '2026-11-24' }) as const;

const plain = notice({
  id: 'plain',
  kind: 'mind',
  reads: { family },
  when: (is) => is.family,
  on: day,
  sources: [source],
});
const full = notice({
  id: 'full',
  country: 'LU',
  kind: 'benefit',
  reads: { family },
  when: (is, today) => is.family && today === '2026-11-24',
  on: filing,
  figures: { figure, early },
  sources: [],
});

describe('a notice', () => {
  test('is Dutch and without figures unless told', () => {
    expect(noticeOf(plain, at({ familyComes: 'yes' }))).toStrictEqual({
      notice: 'plain',
      country: 'NL',
      kind: 'mind',
      on: '2026-11-24',
      figures: {},
      sources: [source],
    });
    expect([plain.country, plain.figures, plain.kind, plain.sources]).toStrictEqual([
      'NL',
      {},
      'mind',
      [source],
    ]);
  });

  test('names each of its figures as of its own day, or that it has none', () => {
    const said = noticeOf(full, at({ familyComes: 'yes', filingDate: '2026-05-05' }));
    expect(said).toStrictEqual({
      notice: 'full',
      country: 'LU',
      kind: 'benefit',
      on: '2026-05-05',
      figures: { figure: now, early: undefined },
      sources: [],
    });
    const before = noticeOf(full, at({ familyComes: 'yes', filingDate: '2025-12-31' }));
    expect(before?.figures).toStrictEqual({ figure: last, early: last });
    expect(full.figures).toStrictEqual({ figure, early });
  });

  test('needs what says when and on which day', () => {
    expect([plain.needs, full.needs]).toStrictEqual([
      ['familyComes'],
      ['familyComes', 'filingDate'],
    ]);
  });

  test('knows today', () => {
    const of = { answers: { familyComes: 'yes', filingDate: '2026-05-05' }, today: '2026-11-25' };
    expect(noticeOf(full, of as ReturnType<typeof at>)).toBe(undefined);
  });

  test('is not said when it is not so, and its day is not asked for', () => {
    expect(noticeOf(plain, at({ familyComes: 'no' }))).toBe(undefined);
    expect(noticeOf(full, at({ familyComes: 'no' }))).toBe(undefined);
  });
});

describe('a notice that goes with a duty', () => {
  const by = (when: (is: { readonly family: boolean }) => boolean) =>
    notice({ ...rest, when: (is) => when(is), early: true });
  const rest = { id: 'due', kind: 'mind', reads: { family }, on: day, sources: [] } as const;
  const yes = by((is) => is.family);

  test('is said where it may be so, whichever way comes first', () => {
    expect(noticeOf(yes, at({}))?.on).toBe('2026-11-24');
    expect(
      noticeOf(
        by((is) => !is.family),
        at({}),
      )?.on,
    ).toBe('2026-11-24');
    expect([yes.early, plain.early]).toStrictEqual([true, false]);
  });

  test('is not said where it is not so', () => {
    expect(noticeOf(yes, at({ familyComes: 'no' }))).toBe(undefined);
    expect(
      noticeOf(
        by(() => false),
        at({}),
      ),
    ).toBe(undefined);
  });
});

describe('with answers missing a notice', () => {
  const by = (when: (is: { readonly family: boolean; readonly filing: string }) => boolean) =>
    notice({ id: 'some', kind: 'mind', reads: { family, filing }, when, on: day, sources: [] });

  test('is not said where it may be untrue, whichever way comes first', () => {
    expect(noticeOf(plain, at({}))).toBe(undefined);
    expect(
      noticeOf(
        by((is) => !is.family),
        at({}),
      ),
    ).toBe(undefined);
  });

  test('is said where it is true either way', () => {
    const said = noticeOf(
      by((is) => [true, false].includes(is.family)),
      at({}),
    );
    expect(said?.on).toBe('2026-11-24');
  });

  test('is not said where nothing tells', () => {
    expect(
      noticeOf(
        by((is) => is.filing > '2000-01-01'),
        at({}),
      ),
    ).toBe(undefined);
    expect(noticeOf(full, at({ familyComes: 'yes' }))).toBe(undefined);
  });
});
