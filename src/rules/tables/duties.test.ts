import { describe, expect, test } from 'vitest';
import type { Country } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { obligations, type ObligationId, type Who } from '../index.ts';
import { card, day, drop, due, lu, nl } from './duties.test-answers.ts';

type Row = [ObligationId, Country, Who, milestone: boolean, event: string, Answers];

/** README of the cases, "Duty ids", and the fact sheets: whose it is, and what it is counted from. */
const table: readonly Row[] = [
  ['nl.search-period', 'NL', 'you', false, 'jobLossDate', { ...nl, jobLossDate: day }],
  ['nl.notify.you', 'NL', 'you', false, 'jobLossDate', { ...nl, jobLossDate: day }],
  ['nl.notify.employer', 'NL', 'employer', false, 'jobLossDate', { ...nl, jobLossDate: day }],
  ['nl.new-job.notify', 'NL', 'you', false, 'contractStart', { ...nl, contractStart: day }],
  [
    'nl.new-job.register',
    'NL',
    'new-employer',
    false,
    'contractStart',
    { ...nl, contractStart: day },
  ],
  [
    'nl.leave.report',
    'NL',
    'employer',
    false,
    'payDropStart',
    { ...drop, payDropReason: 'parental' },
  ],
  [
    'nl.pay-below.report',
    'NL',
    'employer',
    false,
    'payDropStart',
    { ...drop, payDropReason: 'other' },
  ],
  ['nl.ww.apply', 'NL', 'you', false, 'jobLossDate', { jobLossDate: day }],
  [
    'nl.ruling30.contract',
    'NL',
    'you',
    false,
    'jobLossDate',
    { jobLossDate: day, ruling30: 'yes' },
  ],
  ['nl.settlement.revoke', 'NL', 'you', false, 'settlementSignedOn', { settlementSignedOn: day }],
  ['nl.objection', 'NL', 'you', false, 'decisionOn', { decision: 'refused', decisionOn: day }],
  ['nl.leave-country', 'NL', 'you', false, 'decisionOn', { decision: 'refused', decisionOn: day }],
  ['nl.brp.leave', 'NL', 'you', false, 'departureDate', { departureDate: day }],
  [
    'nl.free-labour-market',
    'NL',
    'you',
    true,
    'workPermitsUnbrokenSince',
    { workPermitsUnbrokenSince: day },
  ],
  ['nl.decision', 'NL', 'authority', false, 'appliedOn', { appliedOn: day }],
  ['nl.turns-30', 'NL', 'you', true, 'birthDate', { birthDate: '1997-01-01' }],
  ['nl.reduced-window', 'NL', 'you', true, 'qualifyingDate', { qualifyingDate: day }],
  [
    'nl.extension.apply',
    'NL',
    'employer',
    false,
    'permitUntil',
    { ...nl, situation: 'extension', permitUntil: day },
  ],
  ['track2.problem-analysis', 'NL', 'employer', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.action-plan', 'NL', 'employer', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.uwv-notice', 'NL', 'employer', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.first-year-evaluation', 'NL', 'employer', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.start', 'NL', 'employer', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.uwv-letter', 'NL', 'authority', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.final-evaluation', 'NL', 'employer', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.report', 'NL', 'employer', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.wia', 'NL', 'you', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.wage-decision', 'NL', 'authority', false, 'firstSickDay', { firstSickDay: day }],
  ['track2.last-pay', 'NL', 'employer', true, 'firstSickDay', { firstSickDay: day }],
  ['track2.dismissal-ban', 'NL', 'employer', true, 'firstSickDay', { firstSickDay: day }],
  ['servant.register', 'NL', 'employer', false, 'arrivalDate', { arrivalDate: day }],
  ['servant.bank-proof', 'NL', 'you', false, 'registeredOn', { registeredOn: day }],
  ['servant.card-end', 'NL', 'authority', false, 'cardIssuedOn', { cardIssuedOn: day }],
  ['servant.leave-country', 'NL', 'you', false, 'contractUntil', { ...nl, contractUntil: day }],
  ['lu.decision', 'LU', 'authority', false, 'appliedOn', { ...lu, appliedOn: day }],
  ['lu.implied-refusal', 'LU', 'you', true, 'appliedOn', { ...lu, appliedOn: day }],
  [
    'lu.tribunal',
    'LU',
    'you',
    false,
    'decisionOn',
    { ...lu, decision: 'refused', decisionOn: day },
  ],
  [
    'lu.use-authorisation',
    'LU',
    'you',
    false,
    'authorisationIssuedOn',
    { ...lu, authorisationIssuedOn: day },
  ],
  ['lu.commune', 'LU', 'you', false, 'entryDate', { ...lu, entryDate: day }],
  ['lu.permit-file', 'LU', 'you', false, 'entryDate', { ...lu, entryDate: day }],
  [
    'lu.mobility.apply',
    'LU',
    'you',
    false,
    'entryDate',
    { ...lu, permitType: 'nl-blue-card', entryDate: day },
  ],
  ['lu.card-end', 'LU', 'you', false, 'card-end', { ...card, cardFrom: day }],
  ['lu.renewal', 'LU', 'you', false, 'card-end', { ...card, cardFrom: day }],
  [
    'lu.change.inform',
    'LU',
    'you',
    false,
    'contractStart',
    { ...card, situation: 'new-employer', employmentSince: '2026-01-01', contractStart: day },
  ],
  ['lu.change.free', 'LU', 'you', true, 'employmentSince', { ...card, employmentSince: day }],
  ['lu.unemployment.report', 'LU', 'you', false, 'jobLossDate', { ...card, jobLossDate: day }],
  ['lu.unemployment.limit', 'LU', 'you', false, 'jobLossDate', { ...card, jobLossDate: day }],
];

test('every duty stands in the table, once', () => {
  const told = table.map(([id]) => id);
  expect(told.toSorted()).toEqual(obligations.map(({ id }) => id).toSorted());
});

describe.each(table)('%s', (id, country, who, milestone, event, answers) => {
  const obligation = obligations.find((each) => each.id === id);

  test(`is owed in ${country} by ${who}, counted from ${event}`, () => {
    const duty = due(answers, id);
    expect([duty?.country, duty?.who, duty?.milestone]).toEqual([country, who, milestone]);
    expect(duty?.counting.event).toBe(event);
    expect(duty?.counting.fromNextDay).toBe(id === 'nl.ww.apply');
  });

  test('is the same in its rule, and cites its sources', () => {
    const duty = due(answers, id);
    expect([obligation?.country, obligation?.who, obligation?.milestone]).toEqual([
      country,
      who,
      milestone,
    ]);
    expect(duty?.sources.length).toBeGreaterThan(0);
    expect(duty?.sources).toEqual(obligation?.sources);
  });

  test('is not owed without what it is counted from, nor in the other country', () => {
    const { [event as 'jobLossDate']: _, cardFrom: __, ...rest } = answers;
    expect(due(rest, id)).toBeUndefined();
    expect(due({ ...answers, country: country === 'NL' ? 'LU' : 'NL' }, id)).toBeUndefined();
  });
});
