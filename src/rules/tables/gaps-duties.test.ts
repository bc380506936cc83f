import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { assess, type ObligationId } from '../index.ts';

const today: PlainDate = '2026-11-24';
const holder: Answers = {
  situation: 'job-ended',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2022-01-01',
  permitUntil: '2028-01-01',
  jobLossDate: '2026-11-30',
};
const change: Answers = { ...holder, situation: 'new-employer', contractStart: '2026-12-01' };
const extension: Answers = { ...holder, situation: 'extension' };
const drop: Answers = {
  ...holder,
  situation: 'pay-drop',
  permitSince: '2026-01-01',
  payDropStart: '2026-11-01',
  payDropReason: 'parental',
  payDuring: { amount: 5000, per: 'month', holidayAllowance: 'excluded' },
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
};
const below: Answers = { ...drop, payDropReason: 'other' };
const servant: Answers = {
  situation: 'private-servant',
  nationalities: ['PH'],
  cardIssuedOn: '2026-11-01',
  cardNumber: 3,
  employerCardUntil: '2027-03-01',
  contractUntil: '2027-06-01',
};
const card: Answers = {
  situation: 'new-employer',
  country: 'LU',
  nationalities: ['IN'],
  permitType: 'lu-blue-card',
  permitSince: '2022-01-01',
  cardFrom: '2022-01-01',
  contractMonths: 12,
  employmentSince: '2026-01-01',
  contractStart: '2026-11-01',
  jobLossDate: '2026-11-30',
};
const arriving: Answers = {
  situation: 'job-offer',
  country: 'LU',
  nationalities: ['IN'],
  permitType: 'none',
  entryDate: '2026-11-18',
  appliedOn: '2026-11-01',
  authorisationIssuedOn: '2026-11-10',
};
const withoutEntry: Answers = { ...arriving, entryDate: '2026-12-24' };
const moving: Answers = { ...arriving, permitType: 'nl-blue-card' };

type Row = [ObligationId, QuestionId, Answers, mayBeUnsure?: 'or not known'];

const gapsOf = (answers: Answers, id: ObligationId) =>
  assess(answers, today).duties.find(({ obligation }) => obligation === id)?.gaps;

/** README of the cases: duties follow from the answers; what is missing is named while it may matter. */
const rows: readonly Row[] = [
  ['nl.search-period', 'nationalities', holder],
  ['nl.search-period', 'permitType', holder, 'or not known'],
  ['nl.search-period', 'permitSince', holder, 'or not known'],
  ['nl.search-period', 'permitUntil', holder],
  ['nl.notify.you', 'nationalities', holder],
  ['nl.notify.you', 'permitType', holder, 'or not known'],
  ['nl.notify.employer', 'nationalities', holder],
  ['nl.notify.employer', 'permitType', holder, 'or not known'],
  ['nl.new-job.notify', 'nationalities', change],
  ['nl.new-job.notify', 'permitType', change, 'or not known'],
  ['nl.new-job.register', 'nationalities', change],
  ['nl.new-job.register', 'permitType', change, 'or not known'],
  ['nl.extension.apply', 'nationalities', extension],
  ['nl.leave.report', 'nationalities', drop],
  ['nl.leave.report', 'payDropReason', drop],
  ['nl.leave.report', 'payDuring', drop],
  ['nl.leave.report', 'heldReducedCriterion', drop, 'or not known'],
  ['nl.leave.report', 'heldBelow30Criterion', drop, 'or not known'],
  ['nl.pay-below.report', 'nationalities', below],
  ['nl.pay-below.report', 'payDropReason', below],
  ['nl.pay-below.report', 'payDuring', below],
  ['nl.pay-below.report', 'heldReducedCriterion', below, 'or not known'],
  ['nl.pay-below.report', 'heldBelow30Criterion', below, 'or not known'],
  [
    'servant.card-end',
    'cardNumber',
    { ...servant, employerCardUntil: '2028-03-01', contractUntil: '2028-06-01' },
  ],
  ['servant.card-end', 'employerCardUntil', servant],
  ['servant.card-end', 'contractUntil', servant],
  ['servant.leave-country', 'nationalities', servant],
  ['lu.decision', 'nationalities', arriving],
  ['lu.implied-refusal', 'nationalities', arriving],
  ['lu.tribunal', 'nationalities', { ...arriving, decision: 'refused', decisionOn: '2026-11-20' }],
  ['lu.use-authorisation', 'nationalities', withoutEntry],
  ['lu.commune', 'nationalities', arriving],
  ['lu.permit-file', 'nationalities', arriving],
  ['lu.mobility.apply', 'nationalities', moving],
  ['lu.card-end', 'nationalities', card],
  ['lu.renewal', 'nationalities', card],
  ['lu.change.inform', 'nationalities', card],
  ['lu.change.inform', 'permitType', card, 'or not known'],
  ['lu.change.inform', 'employmentSince', card],
  ['lu.change.free', 'nationalities', card],
  ['lu.change.free', 'permitType', card, 'or not known'],
  ['lu.unemployment.report', 'nationalities', card],
  ['lu.unemployment.report', 'permitType', card, 'or not known'],
  ['lu.unemployment.limit', 'nationalities', card],
  ['lu.unemployment.limit', 'permitType', card, 'or not known'],
];

describe.each(rows)('%s without %s', (id, question, answers) => {
  test('is sure with it', () => {
    expect(gapsOf(answers, id)).toEqual([]);
  });

  test('is there, and asks for it', () => {
    const { [question]: _, ...rest } = answers;
    expect(gapsOf(rest, id)).toEqual([{ why: 'unanswered', question }]);
  });
});

const orUnsure = rows.filter(([, , , unsure]) => unsure);

test.each(orUnsure)('%s is there for who does not know %s', (id, question, answers) => {
  const told = { ...answers, [question]: 'unknown' };
  expect(gapsOf(told, id)).toEqual([{ why: 'unsure', question }]);
});

test('the first day of a card is asked for where neither form of it is told', () => {
  const { permitSince: _, cardFrom: __, ...rest } = card;
  expect(gapsOf(rest, 'lu.unemployment.limit')).toEqual([
    { why: 'unanswered', question: 'permitSince' },
  ]);
  expect(gapsOf({ ...rest, cardFrom: '2022-01-01' }, 'lu.unemployment.limit')).toEqual([]);
});
