import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { RouteId } from '../index.ts';
import { findingOf } from './finding.test-answers.ts';

const today: PlainDate = '2026-11-24';
const nl: Answers = {
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: { amount: 9000, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 },
  graduateBasis: 'none',
  birthDate: '1980-01-01',
  qualification: 'experience-5-years',
  contractMonths: 12,
};
const lu: Answers = { ...nl, country: 'LU', salary: { amount: 90_000, per: 'year' } };
const filed = { filingDate: '2026-12-01' } as const;
const starts = { situation: 'new-employer', contractStart: '2026-12-15' } as const;
const extension = {
  situation: 'extension',
  permitUntil: '2026-12-31',
  residenceGap: 'no',
} as const;
const drop = {
  situation: 'pay-drop',
  payDropReason: 'other',
  payDuring: { amount: 100, per: 'month', holidayAllowance: 'excluded' },
} as const;
const since = { permitSince: '2026-02-01', payDropStart: '2026-11-10' } as const;
const begun = { payDropStart: '2026-11-10' } as const;
const sick = { ...drop, situation: 'track-2', payDropReason: 'sickness' } as const;
const blue = { permitType: 'nl-blue-card' } as const;

type Row = [who: string, requirement: string, Answers, decides?: string];

/** README of the rules, "Which day decides"; fact sheets 01, 2.1 and LU, 1.1. Conditions have no day. */
test.each<Row>([
  ['an offer', 'nl-hsm/salary', { ...nl, ...filed, situation: 'job-offer' }, 'filing 2026-12-01'],
  ['an offer not filed', 'nl-hsm/salary', { ...nl, situation: 'job-offer' }, `filing ${today}`],
  ['a new employer', 'nl-hsm/salary', { ...nl, ...filed, ...starts }, 'contract-start 2026-12-15'],
  ['an extension', 'nl-hsm/salary', { ...nl, ...filed, ...extension }, 'extension 2027-01-01'],
  [
    'an extension after a gap',
    'nl-hsm/salary',
    { ...nl, ...filed, ...extension, residenceGap: 'yes' },
    'filing 2026-12-01',
  ],
  [
    'pay of a next job',
    'nl-hsm/salary',
    { ...nl, ...filed, situation: 'job-ended' },
    'filing 2026-12-01',
  ],
  ['a decision', 'nl-hsm/salary', { ...nl, ...filed, situation: 'decision' }, 'filing 2026-12-01'],
  [
    'a drop, permit told',
    'nl-hsm/salary',
    { ...nl, ...filed, ...drop, ...since, permitType: 'nl-hsm' },
    'grant 2026-02-01',
  ],
  [
    'a drop, its day told',
    'nl-hsm/salary',
    { ...nl, ...filed, ...drop, ...begun, permitType: 'nl-hsm' },
    'pay-drop 2026-11-10',
  ],
  [
    'a drop, no day told',
    'nl-hsm/salary',
    { ...nl, ...filed, ...drop, permitType: 'nl-hsm' },
    `today ${today}`,
  ],
  [
    'a first day not known',
    'nl-hsm/salary',
    { ...nl, ...drop, ...since, permitSince: 'unknown' },
    'pay-drop 2026-11-10',
  ],
  [
    'Track 2, permit told',
    'nl-hsm/salary',
    { ...nl, ...sick, ...since, permitType: 'nl-hsm' },
    'grant 2026-02-01',
  ],
  [
    'Track 2, no day told',
    'nl-hsm/salary',
    { ...nl, ...sick, permitType: 'nl-hsm' },
    `today ${today}`,
  ],
  ['a new job without a day', 'nl-hsm/salary', { ...nl, ...filed, situation: 'new-employer' }],
  [
    'an extension without a day',
    'nl-hsm/salary',
    { ...nl, ...filed, situation: 'extension', residenceGap: 'no' },
  ],
  [
    'an offer',
    'nl-blue-card/salary',
    { ...nl, ...filed, situation: 'job-offer' },
    'filing 2026-12-01',
  ],
  [
    'a new employer',
    'nl-blue-card/salary',
    { ...nl, ...filed, ...starts },
    'contract-start 2026-12-15',
  ],
  [
    'an extension',
    'nl-blue-card/salary',
    { ...nl, ...filed, ...extension },
    'extension 2027-01-01',
  ],
  [
    'a drop, permit told',
    'nl-blue-card/salary',
    { ...nl, ...drop, ...since, ...blue },
    'grant 2026-02-01',
  ],
  [
    'a drop, its day told',
    'nl-blue-card/salary',
    { ...nl, ...drop, ...begun, ...blue },
    'pay-drop 2026-11-10',
  ],
  ['a drop, no day told', 'nl-blue-card/salary', { ...nl, ...drop, ...blue }, `today ${today}`],
  [
    'a servant',
    'nl-private-servant/minimum-wage',
    { ...nl, ...filed, situation: 'private-servant' },
    `today ${today}`,
  ],
  [
    'an offer',
    'lu-blue-card/salary',
    { ...lu, ...filed, situation: 'job-offer' },
    'filing 2026-12-01',
  ],
  [
    'an offer not filed',
    'lu-blue-card/salary',
    { ...lu, situation: 'job-offer' },
    `filing ${today}`,
  ],
  ['a new employer', 'lu-blue-card/salary', { ...lu, ...filed, ...starts }, 'filing 2026-12-01'],
  ['a renewal', 'lu-blue-card/salary', { ...lu, ...filed, ...extension }, 'filing 2026-12-01'],
  [
    'a move',
    'lu-blue-card-mobility/salary',
    { ...lu, ...filed, ...blue, situation: 'job-offer' },
    'filing 2026-12-01',
  ],
  ['a condition', 'nl-hsm/sponsor', { ...nl, ...filed, situation: 'job-offer' }],
  ['a condition', 'nl-hsm/tolerated-reason', { ...nl, ...drop, ...since }],
  ['a condition', 'nl-blue-card/contract', { ...nl, ...filed, situation: 'job-offer' }],
  ['a condition', 'nl-blue-card/qualification', { ...nl, ...filed, situation: 'job-offer' }],
  ['a condition', 'lu-blue-card/contract', { ...lu, ...filed, situation: 'job-offer' }],
  ['a condition', 'lu-blue-card/qualification', { ...lu, ...filed, situation: 'job-offer' }],
  ['a condition', 'nl-private-servant/full-time', { ...nl, situation: 'private-servant' }],
  [
    'a condition',
    'nl-orientation-year/qualifying-date',
    { ...nl, graduateBasis: 'qualifies-without', qualifyingDate: '2026-01-01' },
  ],
])('%s: %s', (_who, path, answers, decides) => {
  const [route, requirement = ''] = path.split('/');
  const finding = findingOf(answers, route as RouteId, requirement, today);
  expect(finding).toBeDefined();
  const { on } = finding ?? {};
  expect(on && `${on.event} ${on.day}`).toBe(decides);
});
