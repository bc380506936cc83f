import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { dutyOf } from './duty.ts';
import { ifTold, orElse } from './fact.ts';
import { source } from './gazette.test-figure.ts';
import { fourWeeks } from './count.test-given.ts';
import { at, gap, lost, plain } from './obligation.test-plain.ts';
import { obligation } from './obligation.ts';

const full = obligation({
  id: 'full',
  who: 'authority',
  country: 'LU',
  milestone: true,
  event: 'jobLossDate',
  fromNextDay: true,
  reads: { ruling: orElse('ruling30', 'no'), begun: ifTold('programmeStart') },
  applies: (_, today) => today < '2027-01-01',
  done: (is, today) => is.begun !== undefined && is.begun <= today,
  term: (is) => ({ weeks: is.ruling === 'yes' ? 8 : 4 }),
  legalTerm: { weeks: 9 },
  pause: (is) => {
    const { ruling } = is;
    return (end) => (ruling === 'yes' && end > '2026-12-01' ? 2 : 0);
  },
  opens: { days: -7 },
  caps: [{ name: 'permit-end', at: 'permitUntil' }],
  sources: [],
  doubts: [{ doubt: 'garden-leave', where: (is) => is.ruling === 'yes' }],
});

test('an obligation is Dutch, something to do, not done and not doubted, unless told', () => {
  expect(dutyOf(plain, at(lost))).toStrictEqual({
    obligation: 'plain',
    who: 'you',
    country: 'NL',
    milestone: false,
    due: '2026-11-24',
    legalDue: '2026-11-24',
    openCaps: [],
    doubts: [],
    counting: fourWeeks,
    actBy: '2026-11-24',
    status: 'upcoming',
    standing: 'upcoming',
    daysLeft: 4,
    gaps: [],
    sources: [source],
  });
});

describe('what an obligation is told about', () => {
  const common = { obligation: 'full', who: 'authority', country: 'LU', milestone: true };

  test('is found from what it reads, if nothing special is answered', () => {
    expect(dutyOf(full, at({ ...lost, permitUntil: '2027-05-05' }))).toStrictEqual({
      ...common,
      due: '2026-11-25',
      legalDue: '2026-12-30',
      opens: '2026-10-21',
      openCaps: [],
      doubts: [],
      counting: {
        ...fourWeeks,
        fromNextDay: true,
        end: '2026-11-25',
        cap: { name: 'permit-end', on: '2027-05-05' },
      },
      actBy: '2026-11-25',
      status: 'upcoming',
      standing: 'upcoming',
      daysLeft: 5,
      gaps: [],
      sources: [],
    });
  });

  test('is found from what it reads, if something is', () => {
    const answers: Answers = { ...lost, ruling30: 'yes', programmeStart: '2026-11-20' };
    expect(dutyOf(full, at(answers))).toStrictEqual({
      ...common,
      due: '2026-12-25',
      legalDue: '2026-12-30',
      opens: '2026-10-21',
      openCaps: ['permitUntil'],
      doubts: ['garden-leave'],
      counting: {
        ...fourWeeks,
        fromNextDay: true,
        term: { weeks: 8 },
        pausedDays: 2,
        end: '2026-12-25',
      },
      actBy: '2026-12-25',
      status: 'done',
      standing: 'done',
      daysLeft: 35,
      gaps: [gap('permitUntil')],
      sources: [],
    });
  });

  test('is what it needs, with its event and its caps', () => {
    const needs = ['ruling30', 'programmeStart', 'jobLossDate', 'permitUntil'];
    expect(full.needs).toStrictEqual(needs);
  });

  test('is done from its day on', () => {
    const answers: Answers = { ...lost, programmeStart: '2026-11-21' };
    expect(dutyOf(full, at(answers))?.status).toBe('upcoming');
    expect(dutyOf(full, at(answers, '2026-11-21'))?.status).toBe('done');
  });

  test('knows today when it says to whom it applies', () => {
    expect(dutyOf(full, at(lost, '2026-12-09'))?.status).toBe('extension');
    expect(dutyOf(full, at(lost, '2026-12-31'))?.status).toBe('overdue');
    expect(dutyOf(full, at(lost, '2027-01-01'))).toBe(undefined);
  });
});
