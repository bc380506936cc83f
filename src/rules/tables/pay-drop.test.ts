import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { drop, due, nl, today } from './duties.test-answers.ts';
import { findingOf } from './finding.test-answers.ts';

/** Sheet 01, section 8: a leave for which no pay is told yet hangs on whether it can be proved. */
describe('a leave of which the pay is not told', () => {
  const { payDuring: _, ...untold } = drop;
  test.each([
    ['yes', 'met'],
    ['no', 'not-met'],
    ['unknown', 'unknown'],
  ] as const)('that can be proved, %s, is tolerated: %s', (leaveProvable, status) => {
    const leave: Answers = { ...untold, payDropReason: 'parental', leaveProvable };
    expect(findingOf(leave, 'nl-hsm', 'tolerated-reason')?.status).toBe(status);
  });
});

/** Sheet 01, sections 8 and 9: a Blue Card goes on being judged by the contract for a strike or a proven leave. */
describe('a Blue Card', () => {
  const blue: Answers = {
    ...drop,
    permitType: 'nl-blue-card',
    permitSince: '2026-03-01',
    salary: { amount: 5942, per: 'month', holidayAllowance: 'excluded' },
    heldReducedCriterion: 'no',
  };
  test.each<[string, Answers, string]>([
    ['a strike', { payDropReason: 'strike', leaveProvable: 'no' }, 'met'],
    ['a leave that can be proved', { payDropReason: 'parental', leaveProvable: 'yes' }, 'met'],
    ['a leave that cannot', { payDropReason: 'parental', leaveProvable: 'no' }, 'not-met'],
    ['fewer hours', { payDropReason: 'fewer-hours', leaveProvable: 'yes' }, 'not-met'],
  ])('for %s', (_, more, status) => {
    expect(findingOf({ ...blue, ...more }, 'nl-blue-card', 'salary')?.status).toBe(status);
  });

  /** Sheet 01, section 9: one source tolerates sick pay for at most 12 months, from the first day it is less. */
  test.each([
    ['2025-11-24', 'not-met'],
    ['2025-11-25', 'unknown'],
  ] as const)('with sick pay since %s is %s', (payDropStart, status) => {
    const sick: Answers = { ...blue, payDropReason: 'sickness', payDropStart };
    expect(findingOf(sick, 'nl-blue-card', 'salary')?.status).toBe(status);
  });
});

/** README of the cases, Track 2: days back at work lie in the sickness, and move what is counted from it. */
describe('days back at work', () => {
  const sick: Answers = { ...nl, situation: 'track-2', firstSickDay: '2025-01-06' };
  test('before the first sick day move nothing', () => {
    const before: Answers = { ...sick, recoveries: [{ from: '2024-11-01', to: '2024-12-20' }] };
    expect(due(before, 'track2.action-plan')?.due).toBe(due(sick, 'track2.action-plan')?.due);
    expect(due(before, 'track2.wia')?.due).toBe(due(sick, 'track2.wia')?.due);
  });
  test('before the evaluation do not move the start that is counted from it', () => {
    const held: Answers = {
      ...sick,
      recoveries: [{ from: '2025-02-10', to: '2025-02-19' }],
      firstYearEvaluation: '2025-12-15',
    };
    expect(due(held, 'track2.start')?.due).toBe('2026-01-26');
  });
});

/** README of the cases, answers: sick pay is pay, or a share of the salary up to the daily wage. */
describe('sick pay', () => {
  const sick: Answers = {
    ...nl,
    situation: 'track-2',
    firstSickDay: '2026-07-06',
    permitSince: '2026-03-01',
    heldBelow30Criterion: 'yes',
    heldReducedCriterion: 'no',
  };
  const judged = (more: Answers) => findingOf({ ...sick, ...more }, 'nl-hsm', 'salary');

  test('as a share of less than the daily wage is a share of the salary', () => {
    const found = judged({
      salary: { amount: 60_000, per: 'year', holidayAllowance: 'excluded' },
      sickPay: { percent: 70, statutoryCap: true },
    });
    expect(found).toMatchObject({ status: 'not-met', judged: { shortBy: 435_700 - 350_000 } });
  });
  test.each<[string, Answers['sickPay'], string]>([
    [
      'by the hour, without hours',
      { amount: 30, per: 'hour', holidayAllowance: 'excluded' },
      'unanswered',
    ],
    [
      'with an allowance not known',
      { amount: 4500, per: 'month', holidayAllowance: 'unknown' },
      'unsure',
    ],
    ['with an allowance not told', { amount: 4500, per: 'month' }, 'unanswered'],
  ])('%s is open again', (_, sickPay, why) => {
    const found = judged({ ...(sickPay && { sickPay }) });
    expect(found?.gaps).toContainEqual({ why, question: 'sickPay' });
  });
});

test('a placement is not named while the permit is not known', () => {
  const sick: Answers = { ...nl, situation: 'track-2', firstSickDay: '2025-01-06' };
  expect(assess(sick, today).placement).toBeDefined();
  expect(assess({ ...sick, permitType: 'unknown' }, today).placement).toBeUndefined();
});
