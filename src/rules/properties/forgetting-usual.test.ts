import { expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { without } from './arbitrary.test-answers.ts';
import { usual } from './usual.test-answers.ts';

const monthly = (amount: number) =>
  ({ amount, per: 'month', holidayAllowance: 'excluded' }) as const;

const offer = {
  situation: 'job-offer',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  birthDate: '1990-01-01',
  contractMonths: 12,
  salary: monthly(5_000),
} as const satisfies Answers;

const newEmployer = {
  ...offer,
  situation: 'new-employer',
  contractStart: '2026-12-01',
} as const satisfies Answers;

const sick = {
  situation: 'track-2',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2026-02-01',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
  salary: monthly(6_000),
  sickPay: monthly(5_800),
} as const satisfies Answers;

const drop = { ...sick, situation: 'pay-drop', payDropReason: 'fewer-hours' } as const;
const inLu = { ...offer, country: 'LU', liveInCountry: 'yes', inCountryAsVisitor: 'no' } as const;
const mobile = { ...inLu, permitType: 'other-eu-blue-card' } as const;
const servant = { situation: 'private-servant', nationalities: ['PH'] } satisfies Answers;

type Example = readonly [
  id: QuestionId,
  answers: Answers,
  requirement: string,
  before: string,
  after: string,
];

/** The exceptions are really needed: each of them does turn a status over. */
const examples: readonly Example[] = [
  [
    'situation',
    { ...newEmployer, contractStart: '2022-12-01', permitType: 'none' },
    'nl-hsm/salary',
    'met',
    'not-met',
  ],
  ['filingDate', { ...offer, filingDate: '2022-05-05' }, 'nl-hsm/salary', 'met', 'not-met'],
  ['salaryExempt', { ...offer, salaryExempt: 'researcher' }, 'nl-hsm/salary', 'met', 'not-met'],
  [
    'permitType',
    { ...newEmployer, permitType: 'nl-blue-card', heldReducedCriterion: 'yes' },
    'nl-hsm/salary',
    'not-met',
    'met',
  ],
  [
    'permitType',
    { ...inLu, permitType: 'lu-blue-card', inCountryAsVisitor: 'yes' },
    'lu-blue-card/apply-from-abroad',
    'met',
    'not-met',
  ],
  ['birthDate', { ...offer, age: 29 }, 'nl-hsm/salary', 'not-met', 'met'],
  [
    'diplomaDate',
    { ...offer, qualification: 'experience-5-years', diplomaDate: '2025-07-01' },
    'nl-blue-card/salary',
    'met',
    'not-met',
  ],
  ['permitSince', { ...sick, permitSince: '2025-02-01' }, 'nl-hsm/salary', 'met', 'not-met'],
  [
    'payDropStart',
    { ...without(sick, 'permitSince'), payDropStart: '2025-10-01' },
    'nl-hsm/salary',
    'met',
    'not-met',
  ],
  ['payDropReason', { ...sick, payDropReason: 'strike' }, 'nl-hsm/salary', 'met', 'not-met'],
  ['sickPay', { ...sick, payDuring: monthly(6_000) }, 'nl-hsm/salary', 'not-met', 'met'],
  ['payDuring', { ...drop, payDuring: monthly(6_000) }, 'nl-hsm/salary', 'met', 'not-met'],
  [
    'employerChange',
    { ...sick, heldBelow30Criterion: 'yes', employerChange: 'at-30-or-later' },
    'nl-hsm/salary',
    'not-met',
    'met',
  ],
  [
    'secondBlueCardSince',
    { ...mobile, firstBlueCardSince: '2025-01-01', secondBlueCardSince: '2026-10-01' },
    'lu-blue-card-mobility/waiting-time',
    'not-met',
    'met',
  ],
  [
    'temporaryProtection',
    { ...inLu, permitType: 'lu-blue-card', temporaryProtection: 'yes' },
    'lu-blue-card/residence',
    'not-met',
    'met',
  ],
  [
    'liveInCountry',
    { ...inLu, permitType: 'lu-blue-card', liveInCountry: 'no' },
    'lu-blue-card/residence',
    'not-met',
    'met',
  ],
  [
    'employerEmployedByMissionMember',
    { ...servant, employerPrivileged: 'yes', employerEmployedByMissionMember: 'yes' },
    'nl-private-servant/privileged-employer',
    'not-met',
    'met',
  ],
  [
    'recruitedLocally',
    { ...servant, recruitedLocally: 'yes', holdsResidenceAndWorkPermit: 'no' },
    'nl-private-servant/local-permits',
    'not-met',
    'met',
  ],
];

test.each(examples)('without %s another rule is the usual one', (id, answers, key, from, to) => {
  const [route, requirement] = key.split('/');
  const statusIn = (given: Answers) =>
    assess(given, '2026-11-24')
      .routes.find((each) => each.route === route)
      ?.findings.find((each) => each.requirement === requirement)?.status;
  expect(usual[id]?.when(answers)).toBe(true);
  expect([statusIn(answers), statusIn(without(answers, id))]).toEqual([from, to]);
});

test('without a country it is about another one', () => {
  expect(assess({ country: 'LU' }, '2026-11-24').routes.map(({ route }) => route)).toEqual([
    'lu-blue-card',
  ]);
  expect(assess({}, '2026-11-24').routes.map(({ route }) => route)).not.toContain('lu-blue-card');
});

test('a day of sickness that is told leaves less in doubt', () => {
  const holder: Answers = {
    ...drop,
    permitType: 'nl-blue-card',
    payDropReason: 'sickness',
    firstSickDay: '2025-11-24',
    diplomaDate: '2001-07-01',
  };
  const statusIn = (given: Answers) => assess(given, '2026-11-24').routes[0]?.findings[0]?.status;
  expect([statusIn(holder), statusIn(without(holder, 'firstSickDay'))]).toEqual([
    'not-met',
    'unknown',
  ]);
});

test('every answer with something usual has an example here', () => {
  const shown = new Set<string>([...examples.map(([id]) => id), 'country', 'firstSickDay']);
  expect(Object.keys(usual).filter((id) => !shown.has(id))).toEqual([]);
});
