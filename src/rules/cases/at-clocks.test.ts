import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { readAnswers, type Answers } from '../../questions/index.ts';
import { assess, type Assessment } from '../index.ts';
import { unmarkedIn } from '../marks.test-check.ts';
import { someAnswers } from '../properties/arbitrary.test-answers.ts';
import { between } from '../properties/arbitrary.test-days.ts';
import { runs } from '../properties/runs.test-runs.ts';
import { clocks } from './at-clocks.test-days.ts';
import { golden } from './golden.test-cases.ts';

const people = golden.map(({ id, answers }) => ({ id, answers: readAnswers(answers).answers }));

const findingsOf = ({ routes }: Assessment) => routes.flatMap(({ findings }) => findings);

describe.each(clocks)('[invariant 24] [invariant 48] every golden case as of %s', (today) => {
  const found = people.map(({ id, answers }) => ({
    id,
    answers,
    assessment: assess(answers, today),
  }));

  test('rests on no amount that has ended, and marks each that should have been looked up again', () => {
    const faults = found.flatMap(({ id, answers, assessment }) =>
      unmarkedIn(assessment, answers).map((fault) => `${id} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('meets what it is about', () => {
    const findings = found.flatMap(({ assessment }) => findingsOf(assessment));
    const ended = findings.filter(({ reason }) => reason === 'no-figure-for-date').length;
    const overdue = findings.filter(({ judged }) => judged?.overdue).length;
    const settled = findings.filter(({ judged, on }) => judged && on?.day === today).length;
    // Of the Dutch amounts, those of 2027 are not known; the Luxembourg one is to be checked on 1 March 2027.
    expect([today, ended > 800, overdue > 80, settled > 100]).toEqual([
      today,
      today > '2026-12-31',
      today > '2027-03-01',
      true,
    ]);
  });
});

test('[invariant 24] any answers on any day up to 2100 rest on no amount that has ended, unmarked', () => {
  const anyDay = between('2015-01-01', '2100-12-31');
  fc.assert(
    fc.property(someAnswers(), anyDay, (answers, today) => {
      expect(unmarkedIn(assess(answers, today), answers)).toEqual([]);
    }),
    runs,
  );
});

test('a day that is half known marks the amount if it is overdue on one of its days', () => {
  const offer = people.find(({ id }) => id === 'LU-001')?.answers ?? {};
  const salaryIf = (from: PlainDate, to: PlainDate) => {
    const [route] = assess({ ...offer, filingDate: { from, to } }, '2027-02-01').routes;
    return route?.findings.find(({ requirement }) => requirement === 'salary');
  };
  expect(salaryIf('2027-02-20', '2027-03-02')).toMatchObject({
    status: 'met',
    judged: { overdue: true },
  });
  expect(salaryIf('2027-02-20', '2027-03-01')?.judged?.overdue).toBeUndefined();
  for (const to of ['2027-03-01', '2027-03-02'] as const) {
    const answers: Answers = { ...offer, filingDate: { from: '2027-02-20', to } };
    const found = assess(answers, '2027-02-01');
    expect(found.routes[0]?.findings.find(({ judged }) => judged)?.on).toBeUndefined();
    expect(unmarkedIn(found, answers)).toEqual([]);
    const otherwise: Answers = {
      ...answers,
      filingDate: to === '2027-03-01' ? '2027-03-02' : '2027-03-01',
    };
    expect(unmarkedIn(found, otherwise)).not.toEqual([]);
  }
});
