import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { fact, ifTold, the, twoReadings } from './fact.ts';
import type { Figure } from './figure.ts';
import { judge } from './finding.ts';
import { period, source } from './gazette.test-figure.ts';
import { condition, threshold, type DecidingDay } from './requirement.ts';
import { assessRoute, route } from './route.ts';

const high: Figure = {
  id: 'high',
  unit: 'gross per month',
  periods: [period(2025, 190_00), period(2026, 200_00)],
};
const low: Figure = {
  id: 'low',
  unit: 'gross per month',
  periods: [period(2025, 90_00), period(2026, 100_00)],
};

const on = fact({
  reads: { filingDate: the.filingDate },
  find: (is): DecidingDay => ({ day: is.filingDate, event: 'filing' }),
});

const pay = threshold({
  id: 'salary',
  reads: {
    ruling: the.ruling30,
    exempt: ifTold('salaryExempt'),
    decision: ifTold('decision'),
    reading: twoReadings('age-at-filing-or-start'),
  },
  figures: { high, low },
  sources: [source],
  on,
  choose: (is) => {
    if (is.exempt !== undefined) return 'exempt';
    if (is.decision === 'none') return is.reading ? 'high' : 'low';
    return is.ruling === 'yes' ? 'low' : 'high';
  },
});

const earning = (amount: number, more: Answers = {}): Answers => ({
  salary: { amount, per: 'month', holidayAllowance: 'excluded' },
  filingDate: '2026-05-05',
  ...more,
});
const found = (answers: Answers) => {
  const { status, reason, judged, hint, possible, gaps } = judge(pay, {
    answers,
    today: '2026-11-24',
  });
  return {
    status,
    reason,
    by: judged && [judged.figure.id, judged.period.cents / 100, judged.shortBy],
    hint: hint && [hint.figure.id, hint.period.cents / 100, hint.shortBy],
    possible: possible.map(({ figure }) => figure.id),
    gaps: gaps.map((gap) => ('question' in gap ? `${gap.why} ${gap.question}` : gap.why)),
  };
};

describe('a threshold', () => {
  test('is judged by the figure chosen, on the day that decides', () => {
    const enough = found(earning(200, { ruling30: 'no' }));
    expect(enough).toMatchObject({
      status: 'met',
      by: ['high', 200, undefined],
      possible: ['high'],
    });
    expect(found(earning(199.99, { ruling30: 'no' }))).toMatchObject({
      status: 'not-met',
      by: ['high', 200, 1],
    });
    const earlier = found(earning(190, { ruling30: 'no', filingDate: '2025-12-31' }));
    expect(earlier).toMatchObject({ status: 'met', by: ['high', 190, undefined] });
  });

  test('enough for every figure still possible is met by the highest', () => {
    expect(found(earning(200))).toMatchObject({
      status: 'met',
      by: ['high', 200, undefined],
      gaps: [],
    });
  });

  test('too little for every figure still possible is not met by the lowest', () => {
    expect(found(earning(99))).toMatchObject({
      status: 'not-met',
      by: ['low', 100, 100],
      gaps: [],
    });
  });

  test('in between it is unknown, and what decides is asked', () => {
    expect(found(earning(150))).toEqual({
      status: 'unknown',
      reason: 'unanswered',
      by: undefined,
      hint: undefined,
      possible: ['low', 'high'],
      gaps: ['unanswered ruling30'],
    });
  });

  test('where two readings of the law decide, it depends', () => {
    const between = found(earning(150, { decision: 'none' }));
    expect(between).toMatchObject({ status: 'unknown', reason: 'depends', gaps: ['doubt'] });
    expect(found(earning(200, { decision: 'none' })).status).toBe('met');
    expect(found(earning(99, { decision: 'none' })).status).toBe('not-met');
  });

  test('without a figure for the day the last one is a hint and no judgement', () => {
    const next = { ruling30: 'no', filingDate: '2027-01-01' } as const;
    expect(found(earning(199, next))).toEqual({
      status: 'unknown',
      reason: 'no-figure-for-date',
      by: undefined,
      hint: ['high', 200, 100],
      possible: ['high'],
      gaps: [],
    });
    const before = found(earning(199, { ...next, filingDate: '2024-12-31' }));
    expect(before).toMatchObject({ reason: 'no-figure-for-date', hint: undefined, possible: [] });
  });

  test('who is exempt meets it whatever is missing', () => {
    expect(found({ salaryExempt: 'researcher' })).toMatchObject({
      status: 'met',
      by: undefined,
      gaps: [],
    });
  });

  test('without a day or without pay it is unknown', () => {
    const { filingDate: _, ...noDay } = earning(200);
    expect(found(noDay)).toMatchObject({ reason: 'unanswered', gaps: ['unanswered filingDate'] });
    const noPay = found({ filingDate: '2026-05-05', ruling30: 'no' });
    expect(noPay).toMatchObject({
      status: 'unknown',
      reason: 'unanswered',
      gaps: ['unanswered salary'],
    });
  });
});

test('a requirement is asked of those to whom it applies, and needs what says so', () => {
  const applies = fact({
    reads: { situation: ifTold('situation') },
    find: (is) => is.situation === 'track-2',
  });
  const sometimes = condition({
    id: 'sponsor',
    applies,
    reads: { sponsor: the.recognisedSponsor },
    sources: [source],
    holds: (is) => is.sponsor === 'yes',
  });
  const some = route({
    id: 'some',
    country: 'NL',
    offered: fact({ reads: {}, find: () => true }),
    needed: fact({ reads: {}, find: () => true }),
    sources: [source],
    requires: [sometimes],
  });
  const found = (answers: Answers) =>
    assessRoute(some, { answers, today: '2026-11-24' })?.findings.map(({ status }) => status);
  expect(sometimes.needs).toEqual(['recognisedSponsor', 'situation']);
  expect(found({ recognisedSponsor: 'no' })).toEqual([]);
  expect(found({ situation: 'track-2', recognisedSponsor: 'no' })).toEqual(['not-met']);
});

test('a figure that began on an unknown day is compared both ways', () => {
  const [first, second] = high.periods;
  const began: Figure = {
    ...high,
    periods: [first, { ...(second ?? first), surelyFrom: '2026-06-01' }],
  };
  const doubtful = threshold({
    id: 'salary',
    reads: {},
    figures: { began },
    sources: [source],
    on,
    choose: () => 'began',
  });
  const said = (amount: number, filingDate: PlainDate) => {
    const answers = earning(amount, { filingDate });
    const { status, reason, judged } = judge(doubtful, { answers, today: '2026-11-24' });
    return [status, reason, judged?.cents];
  };
  expect(said(200, '2026-05-31')).toEqual(['met', undefined, 200_00]);
  expect(said(195, '2026-05-31')).toEqual(['unknown', 'depends', undefined]);
  expect(said(189, '2026-05-31')).toEqual(['not-met', undefined, 190_00]);
  expect(said(195, '2026-06-01')).toEqual(['not-met', undefined, 200_00]);
  expect(said(195, '2025-12-31')).toEqual(['met', undefined, 190_00]);
});

test('a threshold needs the questions that it reads', () => {
  expect(pay.needs).toEqual(['ruling30', 'salaryExempt', 'decision', 'filingDate', 'salary']);
});
