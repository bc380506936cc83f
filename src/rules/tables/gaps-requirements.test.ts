import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../questions/index.ts';
import type { RouteId } from '../index.ts';
import { findingOf } from './finding.test-answers.ts';

const euro = (amount: number) =>
  ({ amount, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 }) as const;

const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: euro(5000),
  birthDate: '1990-01-01',
  graduateBasis: 'none',
  contractMonths: 12,
  qualification: 'degree-3-years',
  diplomaDate: '2010-01-01',
};
const graduate: Answers = {
  ...offer,
  graduateBasis: 'qualifies-without',
  qualifyingDate: '2020-01-01',
};
const extension: Answers = {
  ...offer,
  situation: 'extension',
  permitType: 'nl-hsm',
  permitUntil: '2026-06-30',
  residenceGap: 'no',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
  employerChange: 'none',
};
const granted: Answers = { ...extension, heldBelow30Criterion: 'yes' };
const change: Answers = { ...extension, situation: 'new-employer', contractStart: '2026-12-01' };
const drop: Answers = {
  ...extension,
  situation: 'pay-drop',
  payDropReason: 'parental',
  payDropStart: '2026-11-01',
  payDuring: euro(1000),
  leaveProvable: 'yes',
};
const servant: Answers = {
  situation: 'private-servant',
  country: 'NL',
  nationalities: ['PH'],
  hiredOn: '2024-01-01',
  employerPrivileged: 'yes',
  relative: 'no',
  familyComes: 'no',
  fullTime: 'yes',
  salary: euro(3000),
  holidayAllowancePaid: 'yes',
  leaveDays: 20,
  paidToOwnAccount: 'yes',
  foreignSocialSecurity: 'no',
  registeredAsEmployer: 'no',
  healthInsurance: 'yes',
  recruitedLocally: 'yes',
  holdsResidenceAndWorkPermit: 'yes',
};
const lu: Answers = {
  ...offer,
  country: 'LU',
  salary: { amount: 80_000, per: 'year' },
  inCountryAsVisitor: 'no',
  liveInCountry: 'yes',
  temporaryProtection: 'no',
  occupationIsco: '2511',
  firstBlueCardSince: '2025-01-01',
};
const old: Answers = { ...lu, filingDate: '2024-06-30' };
const moving: Answers = { ...lu, permitType: 'nl-blue-card' };

type Row = [RouteId, string, QuestionId, Answers, mayBeUnsure?: 'or not known'];

/** README of the cases: a missing or unknown answer makes a requirement unknown where it could change it. */
const rows: readonly Row[] = [
  ['nl-hsm', 'sponsor', 'recognisedSponsor', offer, 'or not known'],
  ['nl-hsm', 'salary', 'salary', offer],
  ['nl-hsm', 'salary', 'birthDate', offer],
  ['nl-hsm', 'salary', 'graduateBasis', offer, 'or not known'],
  ['nl-hsm', 'salary', 'qualifyingDate', graduate],
  ['nl-hsm', 'salary', 'contractStart', change],
  ['nl-hsm', 'salary', 'heldReducedCriterion', change, 'or not known'],
  ['nl-hsm', 'salary', 'permitUntil', extension],
  ['nl-hsm', 'salary', 'heldReducedCriterion', extension, 'or not known'],
  ['nl-hsm', 'salary', 'heldBelow30Criterion', extension, 'or not known'],
  ['nl-hsm', 'salary', 'residenceGap', granted, 'or not known'],
  ['nl-hsm', 'salary', 'employerChange', granted],
  ['nl-hsm', 'salary', 'payDropReason', { ...drop, salary: euro(9000) }],
  ['nl-hsm', 'salary', 'heldReducedCriterion', drop, 'or not known'],
  ['nl-hsm', 'salary', 'heldBelow30Criterion', drop, 'or not known'],
  ['nl-hsm', 'tolerated-reason', 'payDropReason', drop],
  ['nl-hsm', 'tolerated-reason', 'leaveProvable', drop, 'or not known'],
  ['nl-hsm', 'tolerated-reason', 'payDuring', { ...drop, payDropReason: 'other' }],
  ['nl-blue-card', 'salary', 'diplomaDate', offer],
  ['nl-blue-card', 'salary', 'salary', offer],
  ['nl-blue-card', 'contract', 'contractMonths', offer],
  ['nl-blue-card', 'qualification', 'qualification', offer, 'or not known'],
  ['nl-orientation-year', 'qualifying-date', 'qualifyingDate', graduate],
  ['nl-private-servant', 'scheme-open', 'hiredOn', servant],
  ['nl-private-servant', 'privileged-employer', 'employerPrivileged', servant, 'or not known'],
  ['nl-private-servant', 'not-related', 'relative', servant],
  ['nl-private-servant', 'no-family', 'familyComes', servant],
  ['nl-private-servant', 'full-time', 'fullTime', servant, 'or not known'],
  ['nl-private-servant', 'minimum-wage', 'salary', servant],
  ['nl-private-servant', 'holiday-allowance', 'holidayAllowancePaid', servant, 'or not known'],
  ['nl-private-servant', 'leave-days', 'leaveDays', servant],
  ['nl-private-servant', 'paid-to-account', 'paidToOwnAccount', servant, 'or not known'],
  ['nl-private-servant', 'social-security', 'foreignSocialSecurity', servant, 'or not known'],
  ['nl-private-servant', 'social-security', 'registeredAsEmployer', servant, 'or not known'],
  ['nl-private-servant', 'health-insurance', 'healthInsurance', servant, 'or not known'],
  ['nl-private-servant', 'local-permits', 'holdsResidenceAndWorkPermit', servant],
  ['lu-blue-card', 'salary', 'salary', lu],
  ['lu-blue-card', 'salary', 'occupationIsco', old],
  ['lu-blue-card', 'contract', 'contractMonths', lu],
  ['lu-blue-card', 'qualification', 'qualification', lu, 'or not known'],
  ['lu-blue-card', 'apply-from-abroad', 'inCountryAsVisitor', lu],
  ['lu-blue-card', 'residence', 'liveInCountry', lu],
  ['lu-blue-card', 'residence', 'temporaryProtection', lu],
  ['lu-blue-card-mobility', 'waiting-time', 'firstBlueCardSince', moving],
  ['lu-blue-card-mobility', 'salary', 'salary', moving],
  ['lu-blue-card-mobility', 'contract', 'contractMonths', moving],
  ['lu-blue-card-mobility', 'qualification', 'qualification', moving, 'or not known'],
];

describe.each(rows)('%s/%s without %s', (route, requirement, question, answers) => {
  test('is decided with it', () => {
    const told = findingOf(answers, route, requirement);
    expect(told?.status).not.toBe('unknown');
    expect(told?.gaps).toEqual([]);
  });

  test('is open, and asks for it', () => {
    const { [question]: _, ...rest } = answers;
    const open = findingOf(rest, route, requirement);
    expect([open?.status, open?.reason]).toEqual(['unknown', 'unanswered']);
    expect(open?.gaps).toEqual([{ why: 'unanswered', question }]);
  });
});

const orUnsure = rows.filter(([, , , , unsure]) => unsure);

test.each(orUnsure)(
  '%s/%s is open to who does not know %s',
  (route, requirement, question, answers) => {
    const open = findingOf({ ...answers, [question]: 'unknown' }, route, requirement);
    expect([open?.status, open?.reason]).toEqual(['unknown', 'unanswered']);
    expect(open?.gaps).toEqual([{ why: 'unsure', question }]);
  },
);
