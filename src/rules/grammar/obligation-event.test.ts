import { describe, expect, test } from 'vitest';
import { addMonths } from '../../dates/index.ts';
import type { Event } from './dated.ts';
import { dutyOf } from './duty.ts';
import { fact, the } from './fact.ts';
import { fourWeeks } from './count.test-given.ts';
import { at, gap, lost, plain } from './obligation.test-plain.ts';
import { obligation } from './obligation.ts';
import { explore, values } from './worlds.ts';

describe('an obligation that does not apply', () => {
  const never = obligation({
    id: 'never',
    who: 'you',
    event: 'jobLossDate',
    reads: { relative: the.relative },
    applies: (is) => is.relative === 'yes',
    term: { days: 1 },
    sources: [],
    doubts: ['garden-leave'],
  });

  test('is no duty, and its event is not read', () => {
    expect(dutyOf(never, at({ ...lost, relative: 'no' }))).toBe(undefined);
    expect(values(explore(never.rule, at({ relative: 'no' })))).toStrictEqual([undefined]);
  });

  test('for all that is known may be one, which is asked', () => {
    const found = dutyOf(never, at(lost));
    expect([found?.due, found?.doubts, found?.gaps]).toStrictEqual([
      '2026-10-28',
      ['garden-leave'],
      [gap('relative')],
    ]);
  });
});

describe('an event that is found', () => {
  const silence = fact({
    reads: { appliedOn: the.appliedOn },
    find: (is): Event => ({ id: 'silence', on: addMonths(is.appliedOn, 3) }),
  });
  const claim = obligation({
    id: 'claim',
    who: 'you',
    event: silence,
    reads: {},
    applies: () => true,
    term: { months: -1 },
    freeDays: 'passed-over',
    caps: [{ name: 'contract-end', at: 'contractUntil' }],
    sources: [],
  });

  test('is named with its day', () => {
    const found = dutyOf(claim, at({ appliedOn: '2026-08-31', contractUntil: '2026-10-29' }));
    expect(found).toMatchObject({ due: '2026-10-29', cappedBy: 'contract-end' });
    expect(found?.counting).toStrictEqual({
      ...fourWeeks,
      event: 'silence',
      eventOn: '2026-11-30',
      term: { months: -1 },
      end: '2026-10-30',
      cap: { name: 'contract-end', on: '2026-10-29' },
    });
  });

  test('is the event of the obligation, and is missing without its answers', () => {
    expect(claim.event).toBe(silence);
    expect(values(explore(plain.event, at(lost)))).toStrictEqual([
      { id: 'jobLossDate', on: '2026-10-27' },
    ]);
    expect(dutyOf(claim, at({}))).toBe(undefined);
    expect(dutyOf(plain, at({}))).toBe(undefined);
  });

  test('is needed with everything else that is read', () => {
    expect([plain.needs, claim.needs]).toStrictEqual([
      ['jobLossDate'],
      ['appliedOn', 'contractUntil'],
    ]);
  });
});

test('doubts may be told once for all', () => {
  const doubted = obligation({
    id: 'doubted',
    who: 'you',
    event: 'jobLossDate',
    reads: {},
    applies: () => true,
    term: { days: 0 },
    sources: [],
    doubts: ['notice-period', 'garden-leave'],
  });
  expect(dutyOf(doubted, at(lost))?.doubts).toStrictEqual(['notice-period', 'garden-leave']);
});
