import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { DutyOutcome, Event } from './dated.ts';
import { dutyOf, gapsOf } from './duty.ts';
import { fact, the, type Fact } from './fact.ts';
import type { Obligation } from './obligation.ts';
import type { Source } from './source.ts';

const source: Source = {
  title: 'A gazette',
  url: 'https://example.org',
  kind: 'official',
  checked: '2026-11-22',
};
const counting: DutyOutcome['counting'] = {
  event: 'jobLossDate',
  eventOn: '2026-11-10',
  fromNextDay: false,
  term: { days: 14 },
  pausedDays: 0,
  end: '2026-11-24',
  passed: [],
  decreesUnknown: false,
};
const outcome = (more: Partial<DutyOutcome> = {}): DutyOutcome => ({
  due: '2026-11-24',
  legalDue: '2026-11-26',
  openCaps: [],
  done: false,
  counting,
  doubts: [],
  ...more,
});

type Ways = readonly [DutyOutcome | undefined, ...(DutyOutcome | undefined)[]];
const options = [
  'orientation-year-now',
  'orientation-year-before',
  'qualifies-without',
  'none',
] as const;
const told = fact({ reads: {}, find: (): Event => ({ id: 'jobLossDate', on: '2026-11-10' }) });

/** An obligation that each of four ways of a question brings to an outcome; the last one goes on. */
const owed = (ways: Ways, event: Fact<Event> = told): Obligation<'some'> => ({
  id: 'some',
  who: 'employer',
  country: 'LU',
  milestone: true,
  needs: [],
  sources: [source],
  event,
  rule: fact({
    reads: { basis: the.graduateBasis },
    find: ({ basis }) => {
      const at = options.indexOf(basis);
      return at < ways.length ? ways[at] : ways.at(-1);
    },
  }),
});
const at = (today: PlainDate, answers: Answers = {}) => ({ today, answers });
const duty = (...ways: Ways) => dutyOf(owed(ways), at('2026-11-20'));
const gap = { why: 'unanswered', question: 'graduateBasis' };

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
