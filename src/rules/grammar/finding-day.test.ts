import { describe, expect, test } from 'vitest';
import { gap } from './basis.test-ways.ts';
import {
  common,
  figure,
  finding,
  high,
  low,
  may,
  middle,
  short,
  type Way,
} from './finding.test-ways.ts';
import type { Judged, RequirementOutcome } from './requirement.ts';

const june = { day: '2026-06-06', event: 'filing' } as const;
const started = { day: '2026-05-05', event: 'contract-start' } as const;

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
