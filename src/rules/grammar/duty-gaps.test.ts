import { describe, expect, test } from 'vitest';
import { gap } from './basis.test-ways.ts';
import type { DutyOutcome } from './dated.ts';
import { at, counting, duty, outcome, owed } from './duty.test-ways.ts';
import { gapsOf } from './duty.ts';

describe('an answer is missing for a duty', () => {
  test.each<[string, Partial<DutyOutcome>]>([
    ['its day', { due: '2026-11-23' }],
    ['its day by law', { legalDue: '2026-11-27' }],
    ['the day from which', { opens: '2026-11-01' }],
    ['what cuts it short', { cappedBy: 'permit-end' }],
    ['what may still cut it short', { openCaps: ['permitUntil'] }],
  ])('where it changes %s', (_what, change) => {
    expect(gapsOf(owed([outcome(), outcome(change)]), at('2026-11-20'))).toStrictEqual([gap]);
    expect(duty(outcome(change), outcome())?.gaps).toStrictEqual([gap]);
    expect(gapsOf(owed([outcome(change)]), at('2026-11-20'))).toStrictEqual([]);
  });

  test('where it changes what cuts it short, or what may', () => {
    const differ = (one: Partial<DutyOutcome>, other: Partial<DutyOutcome>) =>
      gapsOf(owed([outcome(one), outcome(other)]), at('2026-11-20'));
    expect(differ({ cappedBy: 'permit-end' }, { cappedBy: 'contract-end' })).toStrictEqual([gap]);
    expect(differ({ openCaps: ['permitUntil'] }, { openCaps: ['contractUntil'] })).toStrictEqual([
      gap,
    ]);
    expect(differ({ opens: '2026-11-01' }, { opens: '2026-11-02' })).toStrictEqual([gap]);
  });

  test('where it says whether there is one', () => {
    expect(gapsOf(owed([outcome(), undefined]), at('2026-11-20'))).toStrictEqual([gap]);
    expect(gapsOf(owed([undefined]), at('2026-11-20'))).toStrictEqual([]);
  });

  test.each<[string, Partial<DutyOutcome>]>([
    ['whether it is done', { done: true }],
    ['what is not sure about it', { doubts: ['garden-leave'] }],
    ['when to send it', { sendBy: '2026-11-20' }],
    ['how it is counted', { counting: { ...counting, pausedDays: 3 } }],
  ])('and not where it changes %s alone', (_what, change) => {
    expect(duty(outcome(), outcome(change))?.gaps).toStrictEqual([]);
  });
});
