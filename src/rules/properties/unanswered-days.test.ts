import { expect, test } from 'vitest';
import type { Answers, Pay } from '../../questions/index.ts';
import { assess } from '../index.ts';

/** The due day of a duty and what is asked for it; 'none' where there is no duty. */
function owed(id: string, answers: Answers): string {
  const duty = assess(answers, '2026-11-24').duties.find(({ obligation }) => obligation === id);
  if (!duty) return 'none';
  return [duty.due, ...duty.gaps.map((gap) => ('question' in gap ? gap.question : gap.why))].join(
    ' ',
  );
}

const monthly = (amount: number): Pay => ({ amount, per: 'month', holidayAllowance: 'excluded' });

const lost: Answers = {
  situation: 'job-ended',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  jobLossDate: '2026-05-22',
  permitUntil: '2030-01-01',
};
const card: Answers = { ...lost, permitType: 'nl-blue-card' };
const { nationalities: _nationality, ...lostByAnybody } = lost;
const { permitType: _permit, ...lostUnderAny } = lost;
const { permitUntil: _until, ...lostWithoutEnd } = lost;

test.each<[string, Answers, string]>([
  ['since when it was held, from 22 May 2026', lost, '2026-08-22 permitSince'],
  ['not before', { ...lost, jobLossDate: '2026-05-21' }, '2026-08-21'],
  [
    'of a Blue Card from 18 November 2023',
    { ...card, jobLossDate: '2023-11-18' },
    '2024-02-18 permitSince',
  ],
  ['not before', { ...card, jobLossDate: '2023-11-17' }, '2024-02-17'],
  [
    'not again where it is not known, but open',
    { ...lost, permitSince: 'unknown' },
    '2026-08-22 permitSince',
  ],
  ['not once told: two years', { ...lost, permitSince: '2024-05-22' }, '2026-11-22'],
  ['not once told: a day less', { ...lost, permitSince: '2024-05-23' }, '2026-08-22'],
  ['not where the permit ends before either', { ...lost, permitUntil: '2026-07-01' }, '2026-07-01'],
  ['where it ends between', { ...lost, permitUntil: '2026-09-01' }, '2026-08-22 permitSince'],
  [
    'with the end of the permit',
    { ...lostWithoutEnd, permitSince: '2024-05-22' },
    '2026-11-22 permitUntil',
  ],
  [
    'with the nationality',
    { ...lostByAnybody, permitSince: '2026-01-01' },
    '2026-08-22 nationalities',
  ],
  ['with the permit', { ...lostUnderAny, permitSince: '2026-01-01' }, '2026-08-22 permitType'],
  ['not of who is free', { ...lost, nationalities: ['DE'] }, 'none'],
  ['not of a permit without a search period', { ...lost, permitType: 'nl-ict' }, 'none'],
  ['not of a permit that hangs on no job', { ...lostByAnybody, permitType: 'nl-free' }, 'none'],
])('months to search are asked for %s', (_what, answers, expected) => {
  expect(owed('nl.search-period', answers)).toBe(expected);
});

test.each<[string, Answers, string]>([
  ['whose nationality is open', lostByAnybody, '2026-06-19 nationalities'],
  ['whose permit is open', lostUnderAny, '2026-06-19 permitType'],
  ['who holds a permit for work', { ...lost, permitType: 'nl-work-permit' }, '2026-06-19'],
  ['who hangs on no job', { ...lost, permitType: 'none' }, 'none'],
])('a job lost is to be told by somebody %s', (_who, answers, expected) => {
  expect(owed('nl.notify.you', answers)).toBe(expected);
  expect(owed('nl.notify.employer', answers)).toBe(expected);
});

const servant: Answers = {
  situation: 'private-servant',
  nationalities: ['PH'],
  cardIssuedOn: '2026-08-01',
  employerCardUntil: '2029-01-01',
  contractUntil: '2029-01-01',
};

test.each<[string, Answers, string]>([
  ['ends after half a year, if it may be one of the first', servant, '2027-02-01 cardNumber'],
  ['ends after half a year, the second', { ...servant, cardNumber: 2 }, '2027-02-01'],
  ['ends after a year, the third', { ...servant, cardNumber: 3 }, '2027-08-01'],
  [
    'ends with the contract before either',
    { ...servant, contractUntil: '2026-12-01' },
    '2026-12-01',
  ],
  [
    'may end with the contract between',
    { ...servant, contractUntil: '2027-05-01' },
    '2027-02-01 cardNumber',
  ],
])('a servant’s card %s', (_what, answers, expected) => {
  expect(owed('servant.card-end', answers)).toBe(expected);
});

test('a servant leaves with the contract unless surely free', () => {
  const { nationalities: _, ...anybody } = servant;
  expect(owed('servant.leave-country', servant)).toBe('2029-01-01');
  expect(owed('servant.leave-country', anybody)).toBe('2029-01-01 nationalities');
  expect(owed('servant.leave-country', { ...servant, nationalities: ['DE'] })).toBe('none');
});

const drop: Answers = {
  situation: 'pay-drop',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2026-02-01',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
  payDropReason: 'fewer-hours',
  payDropStart: '2026-11-02',
};
const { heldReducedCriterion: _reduced, ...anyAmount } = drop;
const { heldBelow30Criterion: _below30, ...anyAge } = drop;
const { payDropReason: _reason, ...anyReason } = drop;
const dropOfCard: Answers = { ...drop, permitType: 'nl-blue-card' };

test.each<[string, Answers, string]>([
  ['while it is not told', drop, '2026-11-30 payDuring'],
  ['below the amount', { ...drop, payDuring: monthly(5941.99) }, '2026-11-30'],
  ['not from the amount on', { ...drop, payDuring: monthly(5942) }, 'none'],
  [
    'below every amount still possible',
    { ...anyAmount, payDuring: monthly(3121.99) },
    '2026-11-30',
  ],
  [
    'below one of those possible',
    { ...anyAmount, payDuring: monthly(3122) },
    '2026-11-30 heldReducedCriterion',
  ],
  ['not from the highest possible on', { ...anyAmount, payDuring: monthly(5942) }, 'none'],
  ['below both amounts by age', { ...anyAge, payDuring: monthly(4356.99) }, '2026-11-30'],
  ['below one by age', { ...anyAge, payDuring: monthly(4357) }, '2026-11-30 heldBelow30Criterion'],
  [
    'with allowance or without',
    { ...drop, payDuring: { amount: 6000, per: 'month', holidayAllowance: 'unknown' } },
    '2026-11-30 payDuring',
  ],
  [
    'of a Blue Card below either amount',
    { ...dropOfCard, payDuring: monthly(4753.99) },
    '2026-11-30',
  ],
  [
    'below one of its amounts',
    { ...dropOfCard, payDuring: monthly(4754) },
    '2026-11-30 diplomaDate',
  ],
  ['not from both on', { ...dropOfCard, payDuring: monthly(5942) }, 'none'],
  ['not of other permits', { ...drop, permitType: 'nl-single-permit' }, 'none'],
  ['for whatever reason', { ...anyReason, payDuring: monthly(3000) }, '2026-11-30 payDropReason'],
])('pay while it drops is to be reported %s', (_when, answers, expected) => {
  expect(owed('nl.pay-below.report', answers)).toBe(expected);
});

test('a leave is reported instead, or perhaps', () => {
  const low = { payDuring: monthly(3000) };
  expect(owed('nl.leave.report', { ...anyReason, ...low })).toBe('2026-11-30 payDropReason');
  expect(owed('nl.leave.report', { ...drop, ...low, payDropReason: 'parental' })).toBe(
    '2026-11-30',
  );
  expect(owed('nl.leave.report', { ...drop, ...low })).toBe('none');
});

test('pay is to be reported where no amount is published that it might reach', () => {
  const next: Answers = { ...drop, permitSince: '2027-01-04', payDuring: monthly(6000) };
  expect(owed('nl.pay-below.report', next)).toBe('2026-11-30 no-figure');
  const card: Answers = { ...next, permitType: 'nl-blue-card', diplomaDate: '2010-01-01' };
  expect(owed('nl.pay-below.report', card)).toBe('2026-11-30 no-figure');
});
