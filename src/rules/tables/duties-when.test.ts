import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import type { ObligationId } from '../index.ts';
import { card, day, due, lu, nl } from './duties.test-answers.ts';

const refused = { decision: 'refused', decisionOn: day } as const;
const granted = { decision: 'granted', decisionOn: day } as const;
const onLeave: Answers = {
  ...nl,
  situation: 'pay-drop',
  payDropStart: day,
  payDropReason: 'parental',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
  payDuring: { amount: 5941.99, per: 'month', holidayAllowance: 'excluded' },
};
const enough = { amount: 5942, per: 'month', holidayAllowance: 'excluded' } as const;
const moving: Answers = { ...card, situation: 'new-employer', contractStart: day };

/** README of the cases, "Duties follow from the answers": one condition at a time. */
test.each<[ObligationId, 'is owed' | 'is not owed', string, Answers]>([
  ['nl.decision', 'is owed', 'without a word on the decision', { appliedOn: day }],
  ['nl.decision', 'is owed', 'before the decision', { appliedOn: day, decision: 'none' }],
  ['nl.decision', 'is not owed', 'after a grant', { appliedOn: day, ...granted }],
  ['nl.decision', 'is not owed', 'after a refusal', { appliedOn: day, ...refused }],
  ['nl.objection', 'is owed', 'after a refusal', refused],
  ['nl.objection', 'is not owed', 'after a grant', granted],
  ['nl.objection', 'is not owed', 'before the decision', { decision: 'none', decisionOn: day }],
  ['nl.objection', 'is not owed', 'without a word on it', { decisionOn: day }],
  ['nl.leave-country', 'is owed', 'after a refusal', refused],
  ['nl.leave-country', 'is not owed', 'after a grant', granted],
  [
    'nl.notify.you',
    'is not owed',
    'on a card of Luxembourg',
    { ...nl, permitType: 'lu-blue-card', jobLossDate: day },
  ],
  ['nl.ruling30.contract', 'is owed', 'with the ruling', { jobLossDate: day, ruling30: 'yes' }],
  ['nl.ruling30.contract', 'is not owed', 'without it', { jobLossDate: day, ruling30: 'no' }],
  ['nl.ruling30.contract', 'is not owed', 'not told', { jobLossDate: day }],
  [
    'nl.reduced-window',
    'is owed',
    'by a graduate',
    { qualifyingDate: day, graduateBasis: 'qualifies-without' },
  ],
  ['nl.reduced-window', 'is owed', 'with a date alone', { qualifyingDate: day }],
  [
    'nl.reduced-window',
    'is not owed',
    'by nobody of the three',
    { qualifyingDate: day, graduateBasis: 'none' },
  ],
  [
    'nl.extension.apply',
    'is owed',
    'in an extension',
    { ...nl, situation: 'extension', permitUntil: day },
  ],
  ['nl.extension.apply', 'is not owed', 'in another situation', { ...nl, permitUntil: day }],
  [
    'nl.extension.apply',
    'is not owed',
    'once applied',
    { ...nl, situation: 'extension', permitUntil: day, appliedOn: day },
  ],
  [
    'nl.extension.apply',
    'is not owed',
    'once decided',
    { ...nl, situation: 'extension', permitUntil: day, decision: 'granted' },
  ],
  [
    'nl.extension.apply',
    'is not owed',
    'by a French national',
    { situation: 'extension', nationalities: ['FR'], permitUntil: day },
  ],
  ['nl.leave.report', 'is owed', 'on leave below the amount', onLeave],
  ['nl.leave.report', 'is owed', 'on strike', { ...onLeave, payDropReason: 'strike' }],
  ['nl.leave.report', 'is not owed', 'at the amount', { ...onLeave, payDuring: enough }],
  ['nl.leave.report', 'is not owed', 'sick', { ...onLeave, payDropReason: 'sickness' }],
  ['nl.leave.report', 'is not owed', 'by a French national', { ...onLeave, nationalities: ['FR'] }],
  [
    'nl.leave.report',
    'is not owed',
    'on a single permit',
    { ...onLeave, permitType: 'nl-single-permit' },
  ],
  [
    'nl.pay-below.report',
    'is owed',
    'sick below the amount',
    { ...onLeave, payDropReason: 'sickness' },
  ],
  [
    'nl.pay-below.report',
    'is owed',
    'on unpaid leave',
    { ...onLeave, payDropReason: 'unpaid-leave' },
  ],
  ['nl.pay-below.report', 'is not owed', 'on leave', onLeave],
  ['nl.pay-below.report', 'is not owed', 'on strike', { ...onLeave, payDropReason: 'strike' }],
  [
    'nl.pay-below.report',
    'is not owed',
    'at the amount',
    { ...onLeave, payDropReason: 'other', payDuring: enough },
  ],
  ['servant.leave-country', 'is owed', 'by an Indian', { ...nl, contractUntil: day }],
  [
    'servant.leave-country',
    'is not owed',
    'by a French national',
    { nationalities: ['FR'], contractUntil: day },
  ],
  ['lu.decision', 'is owed', 'before the decision', { ...lu, appliedOn: day, decision: 'none' }],
  ['lu.decision', 'is not owed', 'after a grant', { ...lu, appliedOn: day, ...granted }],
  ['lu.implied-refusal', 'is owed', 'before the decision', { ...lu, appliedOn: day }],
  ['lu.implied-refusal', 'is not owed', 'after a refusal', { ...lu, appliedOn: day, ...refused }],
  ['lu.tribunal', 'is owed', 'after a refusal', { ...lu, ...refused }],
  ['lu.tribunal', 'is not owed', 'after a grant', { ...lu, appliedOn: '2026-01-01', ...granted }],
  [
    'lu.tribunal',
    'is owed',
    'the day after three months of silence',
    { ...lu, appliedOn: '2026-08-23' },
  ],
  ['lu.tribunal', 'is not owed', 'on the last day of them', { ...lu, appliedOn: '2026-08-24' }],
  [
    'lu.change.inform',
    'is owed',
    'in the first twelve months',
    { ...moving, employmentSince: '2025-11-03' },
  ],
  ['lu.change.inform', 'is not owed', 'after them', { ...moving, employmentSince: '2025-11-02' }],
  [
    'lu.change.inform',
    'is not owed',
    'without a new employer',
    { ...card, contractStart: day, employmentSince: '2026-01-01' },
  ],
  [
    'lu.change.inform',
    'is owed',
    'in the first 24 until June 2024',
    { ...moving, contractStart: '2024-06-30', employmentSince: '2022-07-01' },
  ],
  [
    'lu.change.inform',
    'is not owed',
    'after those',
    { ...moving, contractStart: '2024-06-30', employmentSince: '2022-06-30' },
  ],
  [
    'lu.change.inform',
    'is not owed',
    'by the law of the change, not of the work',
    { ...moving, contractStart: '2024-07-01', employmentSince: '2023-07-01' },
  ],
])('%s %s %s', (id, owes, _when, answers) => {
  expect(due(answers, id) !== undefined).toBe(owes === 'is owed');
});
