import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';

const asked = (gaps: readonly { readonly why: string }[]) =>
  gaps.map((gap) => ('question' in gap ? String(gap.question) : gap.why));

/** The due day of a duty and what is asked for it; 'none' where there is no duty. */
function owed(id: string, answers: Answers): string {
  const duty = assess(answers, '2026-11-24').duties.find(({ obligation }) => obligation === id);
  return duty ? [duty.due, ...asked(duty.gaps)].join(' ') : 'none';
}

/** The status of a requirement and what is asked for it. */
function found(key: string, answers: Answers): string {
  const [id, requirement] = key.split('/');
  const route = assess(answers, '2026-11-24').routes.find((each) => each.route === id);
  const finding = route?.findings.find((each) => each.requirement === requirement);
  return finding ? [finding.status, ...asked(finding.gaps)].join(' ') : 'none';
}

const lost: Answers = {
  situation: 'job-ended',
  country: 'LU',
  nationalities: ['IN'],
  permitType: 'lu-blue-card',
  jobLossDate: '2026-10-31',
};
const { nationalities: _nationality, ...lostByAnybody } = lost;
const { permitType: _permit, ...lostUnderAny } = lost;

test.each<[string, Answers, string]>([
  ['may be three months while the card’s age is open', lost, '2027-01-31 permitSince'],
  ['are six from two years on', { ...lost, permitSince: '2024-10-31' }, '2027-04-30'],
  ['are three a day before', { ...lost, permitSince: '2024-11-01' }, '2027-01-31'],
  ['are counted from the day on the card, too', { ...lost, cardFrom: '2024-10-31' }, '2027-04-30'],
  [
    'are three before July 2024, whatever its age',
    { ...lost, jobLossDate: '2024-06-30' },
    '2024-09-30',
  ],
  ['are used up, whatever its age', { ...lost, unemployedMonthsBefore: 6 }, '2026-10-31'],
  ['may be used up', { ...lost, unemployedMonthsBefore: 3 }, '2026-10-31 permitSince'],
  [
    'are perhaps of a card',
    { ...lostUnderAny, permitSince: '2026-01-01' },
    '2027-01-31 permitType',
  ],
  [
    'are perhaps of somebody free',
    { ...lostByAnybody, permitSince: '2026-01-01' },
    '2027-01-31 nationalities',
  ],
  ['are none of somebody free', { ...lost, nationalities: ['DE'] }, 'none'],
  ['are none of another permit', { ...lost, permitType: 'other-eu-blue-card' }, 'none'],
])('months without work %s', (_what, answers, expected) => {
  expect(owed('lu.unemployment.limit', answers)).toBe(expected);
});

const change: Answers = {
  situation: 'new-employer',
  country: 'LU',
  nationalities: ['IN'],
  permitType: 'lu-blue-card',
  contractStart: '2026-12-01',
};

test.each<[string, Answers, string]>([
  ['while it is open since when somebody works', change, '2026-11-01 employmentSince'],
  ['in the first twelve months', { ...change, employmentSince: '2025-12-02' }, '2026-11-01'],
  ['not after them', { ...change, employmentSince: '2025-12-01' }, 'none'],
  ['not without a change', { ...change, situation: 'extension' }, 'none'],
  [
    'in the first 24 before July 2024',
    { ...change, contractStart: '2024-06-30', employmentSince: '2022-07-01' },
    '2024-06-29',
  ],
])('a change is to be told %s', (_when, answers, expected) => {
  expect(owed('lu.change.inform', answers)).toBe(expected);
});

test('a card runs its full length while no contract is told, and is perhaps of somebody free', () => {
  const card = { ...change, situation: 'extension', cardFrom: '2026-01-01' } satisfies Answers;
  const { contractStart: _, nationalities: __, ...anybody } = card;
  const held: Answers = { ...anybody, nationalities: ['IN'] };
  expect(owed('lu.card-end', held)).toBe('2029-12-31');
  expect(owed('lu.renewal', held)).toBe('2029-10-31');
  expect(owed('lu.card-end', anybody)).toBe('2029-12-31 nationalities');
  expect(owed('lu.card-end', { ...held, contractMonths: 12 })).toBe('2027-03-31');
});

const arriving: Answers = {
  situation: 'decision',
  country: 'LU',
  nationalities: ['IN'],
  decision: 'granted',
  entryDate: '2026-11-16',
};
const { nationalities: _other, ...anybody } = arriving;

test('who arrives goes to the commune unless surely free or holding the card', () => {
  expect(owed('lu.commune', arriving)).toBe('2026-11-19');
  expect(owed('lu.commune', anybody)).toBe('2026-11-19 nationalities');
  expect(owed('lu.commune', { ...arriving, nationalities: ['DE'] })).toBe('none');
  expect(owed('lu.commune', { ...arriving, permitType: 'lu-blue-card' })).toBe('none');
});

test('a move with another card may be one', () => {
  const { permitType: _, ...open } = { ...change, entryDate: '2026-11-16' } satisfies Answers;
  expect(owed('lu.mobility.apply', open)).toBe('2026-12-16 permitType');
  expect(owed('lu.mobility.apply', { ...open, permitType: 'nl-blue-card' })).toBe('2026-12-16');
  expect(owed('lu.mobility.apply', { ...open, permitType: 'lu-blue-card' })).toBe('none');
});

test('an application waits, is refused, or perhaps', () => {
  const applied: Answers = { ...anybody, decision: 'none', appliedOn: '2026-09-01' };
  expect(owed('lu.decision', applied)).toBe('2026-11-30 nationalities');
  expect(owed('lu.decision', { ...applied, nationalities: ['IN'] })).toBe('2026-11-30');
  expect(owed('lu.decision', { ...applied, nationalities: ['DE'] })).toBe('none');
  const refused: Answers = { ...anybody, decision: 'refused', decisionOn: '2026-09-01' };
  expect(owed('lu.tribunal', { ...refused, nationalities: ['IN'] })).toBe('2026-12-01');
  expect(owed('lu.tribunal', refused)).toBe('2026-12-01 nationalities');
});

const offer: Answers = {
  situation: 'job-offer',
  country: 'LU',
  nationalities: ['IN'],
  filingDate: '2024-06-30',
};
const yearly = (amount: number, more: Answers = {}): Answers => ({
  ...offer,
  salary: { amount, per: 'year' },
  ...more,
});

test.each<[string, Answers, string]>([
  ['not told', { ...offer, filingDate: '2026-11-24' }, 'unknown salary'],
  [
    'by the hour without hours',
    { ...offer, filingDate: '2026-11-24', salary: { amount: 40, per: 'hour' } },
    'unknown salary',
  ],
  ['below 1.2 times the average', yearly(70_761.59), 'not-met'],
  ['between 1.2 and 1.5 times it', yearly(70_761.6), 'unknown occupationIsco'],
  ['between them, of a listed occupation', yearly(70_761.6, { occupationIsco: '2511' }), 'met'],
  ['between them, of another', yearly(88_451.99, { occupationIsco: '1120' }), 'not-met'],
  ['of 1.5 times it', yearly(88_452), 'met'],
  ['of once the average since July 2024', yearly(58_968, { filingDate: '2024-07-01' }), 'met'],
  ['below it', yearly(58_967.99, { filingDate: '2024-07-01' }), 'not-met'],
  [
    'between, while the list may have begun',
    yearly(60_000, { filingDate: '2015-06-20', occupationIsco: '2511' }),
    'unknown doubt',
  ],
  ['between, before there was a list', yearly(60_000, { filingDate: '2015-06-08' }), 'not-met'],
])('pay %s', (_what, answers, expected) => {
  expect(found('lu-blue-card/salary', answers)).toBe(expected);
});

const { nationalities: _any, ...offered } = { ...offer, liveInCountry: 'yes' } satisfies Answers;

test.each<[string, Answers, string]>([
  ['of anybody', offered, 'unknown temporaryProtection'],
  ['of anybody not protected', { ...offered, temporaryProtection: 'no' }, 'met'],
  ['of anybody protected', { ...offered, temporaryProtection: 'yes' }, 'not-met'],
  ['elsewhere', { ...offered, liveInCountry: 'no' }, 'not-met'],
  ['of a holder', { ...offered, permitType: 'lu-blue-card' }, 'met'],
])('the residence %s', (_whose, answers, expected) => {
  expect(found('lu-blue-card/residence', answers)).toBe(expected);
});
