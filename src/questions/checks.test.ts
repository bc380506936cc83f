import { expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import type { Answers, AnswerTo, QuestionId } from './catalogue.ts';
import { slipIn, errorIn } from './checks.ts';

const today: PlainDate = '2026-11-24';
type Row<Id extends QuestionId = QuestionId> = readonly [
  Id,
  AnswerTo<Id>,
  Answers,
  string | undefined,
];
const row = <Id extends QuestionId>(
  id: Id,
  answer: AnswerTo<Id>,
  answers: Answers,
  issue: string | undefined,
): Row => [id, answer, answers, issue];

test.each([
  row('country', 'both', { situation: 'job-ended' }, 'both-only-with-offer'),
  row('country', 'both', { situation: 'job-offer' }, undefined),
  row('country', 'both', {}, undefined),
  row('jobLossDate', '2025-01-01', { birthDate: '2010-01-01' }, undefined),
  row('jobLossDate', '2026-09-01', { employmentSince: '2026-09-01' }, undefined),
  row('employmentSince', '2026-11-01', { jobLossDate: '2026-10-31' }, 'work-after-job-end'),
  row('country', 'LU', { situation: 'track-2' }, undefined),
  row('cardFrom', '2028-05-02', { permitUntil: '2028-05-01' }, 'since-after-until'),
  row('cardFrom', '2009-05-24', {}, 'before-blue-cards'),
  row('employmentSince', '1989-12-31', { birthDate: '1990-01-01' }, 'before-birth'),
  row('firstBlueCardSince', '2009-05-24', {}, 'before-blue-cards'),
  row(
    'firstBlueCardSince',
    '2025-02-01',
    { secondBlueCardSince: '2025-01-31' },
    'first-card-after-second',
  ),
  row(
    'secondBlueCardSince',
    '2025-01-31',
    { firstBlueCardSince: '2025-02-01' },
    'second-card-before-first',
  ),
  row('secondBlueCardSince', '2025-02-01', { firstBlueCardSince: '2025-02-01' }, undefined),
  row('appliedOn', '2026-11-02', { decisionOn: '2026-11-01' }, 'applied-after-decision'),
  row('decisionOn', '2026-11-01', { appliedOn: '2026-11-02' }, 'decision-before-applied'),
  row('firstSickDay', '2026-03-02', { programmeStart: '2026-03-01' }, 'sick-day-too-late'),
  row(
    'firstSickDay',
    '2026-03-02',
    { recoveries: [{ from: '2026-03-02', to: '2026-03-04' }] },
    'sick-day-too-late',
  ),
  row('firstSickDay', '2026-11-25', {}, undefined),
  row(
    'recoveries',
    [{ from: '2026-03-01', to: '2026-03-04' }],
    { firstSickDay: '2026-03-01' },
    'before-sick-day',
  ),
  row('recoveries', [], { firstSickDay: '2026-03-01' }, undefined),
  row('firstYearEvaluation', '2026-02-28', { firstSickDay: '2026-03-01' }, 'before-sick-day'),
  row('firstYearEvaluation', '2026-11-25', {}, 'in-future'),
  row('programmeStart', '2027-06-01', { programmeEnd: '2027-05-31' }, 'programme-starts-after-end'),
  row(
    'programmeEnd',
    '2026-11-30',
    { programmeStart: '2026-12-01' },
    'programme-ends-before-start',
  ),
  row('authorisationIssuedOn', '2026-11-25', {}, 'in-future'),
  row('entryDate', '2026-12-24', {}, undefined),
  row('hiredOn', '2024-03-02', { contractUntil: '2024-03-01' }, 'hired-after-contract-end'),
  row('contractUntil', '2024-03-01', { hiredOn: '2024-03-02' }, 'contract-ends-before-hired'),
  row('cardIssuedOn', '2026-11-25', {}, 'in-future'),
  row('registeredOn', '2026-11-25', {}, 'in-future'),
])('%s %j beside %j: %s', (id, answer, answers, issue) => {
  expect(errorIn(id, answer, { answers, today })).toBe(issue);
});

/** The earliest day that is left makes the permit no longer than five years. */
const mayOrJune = { from: '2027-05-01', to: '2027-06-30' } as const;
const month = (amount: number) => ({ amount, per: 'month' }) as const;

test.each([
  row('permitSince', '2022-05-31', { permitUntil: '2027-06-01' }, 'permit-looks-long'),
  row('permitSince', '2022-06-01', { permitUntil: '2027-06-01' }, undefined),
  row('permitSince', '2022-05-31', { permitUntil: mayOrJune }, undefined),
  row('permitUntil', '2027-06-02', { permitSince: '2022-06-01' }, 'permit-looks-long'),
  row('permitUntil', '2027-06-02', { permitSince: 'unknown' }, undefined),
  row('cardFrom', '2022-05-31', { permitUntil: '2027-06-01' }, 'permit-looks-long'),
  row('firstSickDay', '2026-11-25', {}, 'not-yet'),
  row('cardFrom', '2026-12-01', {}, 'not-yet'),
  row('secondBlueCardSince', '2026-12-01', {}, 'not-yet'),
  row('contractStart', '2032-01-01', {}, 'looks-far-ahead'),
  row('contractStart', '2027-01-01', {}, undefined),
  row('hiredOn', '1926-03-01', {}, 'looks-long-ago'),
  row(
    'entryDate',
    '2026-11-01',
    { authorisationIssuedOn: '2026-11-10' },
    'entry-before-authorisation',
  ),
  row('registeredOn', '2024-03-01', { arrivalDate: '2024-03-25' }, 'registered-before-arrival'),
  row('cardIssuedOn', '2024-03-01', { registeredOn: '2024-03-25' }, 'card-before-registration'),
  row('payDuring', month(0), {}, undefined),
  row('payDuring', month(42_000), {}, 'pay-looks-yearly'),
  row('salary', month(42), {}, 'pay-looks-small'),
  row('sickPay', { percent: 7, statutoryCap: true }, {}, 'share-looks-small'),
  row('sickPay', { percent: 70, statutoryCap: true }, {}, undefined),
  row('sickPay', month(42_000), {}, 'pay-looks-yearly'),
])('%s %j beside %j may be a slip: %s', (id, answer, answers, issue) => {
  expect(errorIn(id, answer, { answers, today })).toBeUndefined();
  expect(slipIn(id, answer, { answers, today })).toBe(issue);
});
