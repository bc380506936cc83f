import { expect, test } from 'vitest';
import type { Answers, Pay } from '../../questions/index.ts';
import { assess } from '../index.ts';

/** The status of a requirement and what is asked for it. */
function found(key: string, answers: Answers): string {
  const [id, requirement] = key.split('/');
  const route = assess(answers, '2026-11-24').routes.find((each) => each.route === id);
  const finding = route?.findings.find((each) => each.requirement === requirement);
  if (!finding) return 'none';
  const asked = finding.gaps.map((gap) => ('question' in gap ? gap.question : gap.why));
  return [finding.status, ...asked].join(' ');
}

const monthly = (amount: number): Pay => ({ amount, per: 'month', holidayAllowance: 'excluded' });

const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
};
const paid = (amount: number, more: Answers = {}): Answers => ({
  ...offer,
  salary: monthly(amount),
  ...more,
});
const older = { birthDate: '1990-01-01' } as const;
const { graduateBasis: _basis, ...openBasis } = offer;
const byYear = { graduateBasis: 'qualifies-without', ...older } as const;
const now = { graduateBasis: 'orientation-year-now', ...older } as const;

const extension: Answers = {
  ...offer,
  ...older,
  situation: 'extension',
  permitType: 'nl-hsm',
  permitUntil: '2026-11-30',
  residenceGap: 'no',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
  employerChange: 'none',
};
const without = (id: keyof Answers, salary: number, more: Answers = {}): Answers => {
  const { [id]: _, ...bare } = extension;
  return { ...bare, salary: monthly(salary), ...more };
};
const gapped = { permitUntil: '2025-12-30' } as const;

test.each<[string, Answers, string]>([
  ['age: below both amounts', paid(4356.99), 'not-met'],
  ['age: between them', paid(4357), 'unknown birthDate'],
  ['age: of both', paid(5942), 'met'],
  ['age: a cent below', paid(5941.99), 'unknown birthDate'],
  ['age told in years: below 30', paid(4357, { age: 29 }), 'met'],
  ['age told in years: of 30', paid(4357, { age: 30 }), 'not-met'],
  ['pay: none told', { ...offer, ...older }, 'unknown salary'],
  ['window: below every amount', paid(3121.99, byYear), 'not-met'],
  ['window: of the reduced one', paid(3122, byYear), 'unknown qualifyingDate'],
  ['window: told, open', paid(3122, { ...byYear, qualifyingDate: '2023-11-24' }), 'met'],
  ['window: told, over', paid(3122, { ...byYear, qualifyingDate: '2023-11-23' }), 'not-met'],
  ['window: of the full amount', paid(5942, byYear), 'met'],
  ['window: not needed in the year', paid(3122, now), 'met'],
  [
    'basis: with a day that counts',
    { ...openBasis, ...older, salary: monthly(3122), qualifyingDate: '2026-01-01' },
    'unknown graduateBasis',
  ],
  [
    'basis: of the full amount',
    { ...openBasis, ...older, salary: monthly(5942), qualifyingDate: '2026-01-01' },
    'met',
  ],
  ['basis: below every amount', { ...openBasis, ...older, salary: monthly(3121.99) }, 'not-met'],
  [
    'gap in residence: between two years',
    without('residenceGap', 5688, gapped),
    'unknown residenceGap',
  ],
  ['gap in residence: enough for both', without('residenceGap', 5942, gapped), 'met'],
  ['gap in residence: for neither', without('residenceGap', 5687.99, gapped), 'not-met'],
  [
    'held reduced: of that amount',
    without('heldReducedCriterion', 3122),
    'unknown heldReducedCriterion',
  ],
  ['held reduced: below', without('heldReducedCriterion', 3121.99), 'not-met'],
  ['held reduced: of the full amount', without('heldReducedCriterion', 5942), 'met'],
  [
    'held below 30: of that amount',
    without('heldBelow30Criterion', 4357),
    'unknown heldBelow30Criterion',
  ],
  ['held below 30: below', without('heldBelow30Criterion', 4356.99), 'not-met'],
  ['held below 30: of the full amount', without('heldBelow30Criterion', 5942), 'met'],
  [
    'change: of the amount below 30',
    without('employerChange', 4357, { heldBelow30Criterion: 'yes' }),
    'unknown employerChange',
  ],
  ['change: not kept anyway', without('employerChange', 4357), 'not-met'],
  [
    'permit: where something was kept',
    without('permitType', 4357, { heldBelow30Criterion: 'unknown' }),
    'unknown permitType heldBelow30Criterion',
  ],
  ['permit: where nothing was', without('permitType', 4357), 'not-met'],
])('pay as a highly skilled migrant, without the answer on %s', (_what, answers, expected) => {
  expect(found('nl-hsm/salary', answers)).toBe(expected);
});

const degree = { qualification: 'degree-3-years' } as const;
const before = { filingDate: '2024-06-11', ...degree } as const;

test.each<[string, Answers, string]>([
  ['below both amounts', paid(4753.99, degree), 'not-met'],
  ['between them', paid(4754, degree), 'unknown diplomaDate'],
  ['of both', paid(5942, degree), 'met'],
  [
    'between, of somebody with experience',
    paid(4754, { qualification: 'experience-5-years' }),
    'not-met',
  ],
  ['between, three years on', paid(4754, { ...degree, diplomaDate: '2023-11-24' }), 'met'],
  ['between, a day later', paid(4754, { ...degree, diplomaDate: '2023-11-23' }), 'not-met'],
  ['between, the diploma to come', paid(4754, { ...degree, diplomaDate: '2026-11-25' }), 'not-met'],
  ['of one amount before June 2024', paid(6244.99, before), 'not-met'],
  ['of that amount', paid(6245, before), 'met'],
])('pay for a Blue Card, without the day of the diploma: %s', (_what, answers, expected) => {
  expect(found('nl-blue-card/salary', answers)).toBe(expected);
});

test('a sponsor that is not recognised will do for a Turkish national, who may be one', () => {
  const { nationalities: _, ...anybody } = offer;
  const no = { recognisedSponsor: 'no' } as const;
  expect(found('nl-hsm/sponsor', { ...anybody, ...no })).toBe('unknown nationalities');
  expect(found('nl-hsm/sponsor', { ...anybody, ...no, nationalities: ['TR'] })).toBe('met');
  expect(found('nl-hsm/sponsor', { ...offer, ...no })).toBe('not-met');
  expect(found('nl-hsm/sponsor', anybody)).toBe('met');
});
