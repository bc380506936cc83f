import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { assess, type Doubt, type ObligationId } from '../index.ts';
import { card, day, drop, lu, nl, today } from './duties.test-answers.ts';

const blue: Answers = { ...nl, permitType: 'nl-blue-card' };
const changes = { situation: 'new-employer' } as const;
const dropOnCard: Answers = { ...drop, permitType: 'nl-blue-card' };

/** Fact sheet 02, 7, and LU, 12: what the sources leave open, and for whom. */
test.each<[string, ObligationId, Answers, readonly Doubt[]]>([
  [
    'before the directive',
    'nl.search-period',
    { ...nl, jobLossDate: '2026-05-21' },
    ['fixed-term-expiry', 'repeated-unemployment'],
  ],
  [
    'since the directive',
    'nl.search-period',
    { ...nl, jobLossDate: '2026-05-22' },
    ['six-months-source', 'fixed-term-expiry', 'repeated-unemployment'],
  ],
  [
    'a Blue Card before',
    'nl.search-period',
    { ...blue, jobLossDate: '2026-05-21' },
    ['card-may-be-extended', 'fixed-term-expiry', 'repeated-unemployment'],
  ],
  [
    'a Blue Card since',
    'nl.search-period',
    { ...blue, jobLossDate: '2026-05-22' },
    ['card-may-be-extended', 'fixed-term-expiry', 'repeated-unemployment'],
  ],
  ['of a skilled migrant', 'nl.notify.you', { ...nl, jobLossDate: day }, []],
  ['of a Blue Card', 'nl.notify.you', { ...blue, jobLossDate: day }, ['blue-card-beforehand']],
  ['of either', 'nl.notify.employer', { ...blue, jobLossDate: day }, []],
  ['of everybody', 'nl.ww.apply', { jobLossDate: day }, ['notice-period']],
  [
    'of the ruling',
    'nl.ruling30.contract',
    { jobLossDate: day, ruling30: 'yes' },
    ['garden-leave'],
  ],
  ['of a settlement', 'nl.settlement.revoke', { settlementSignedOn: day }, []],
  ['of a skilled migrant', 'nl.new-job.notify', { ...nl, contractStart: day }, []],
  [
    'of a Blue Card',
    'nl.new-job.notify',
    { ...blue, contractStart: day },
    ['blue-card-beforehand'],
  ],
  ['of either', 'nl.new-job.register', { ...blue, contractStart: day }, ['start-before-decision']],
  [
    'of a skilled migrant',
    'nl.new-job.register',
    { ...nl, contractStart: day },
    ['start-before-decision'],
  ],
  ['of a skilled migrant', 'nl.leave.report', { ...drop, payDropReason: 'parental' }, []],
  [
    'of a Blue Card',
    'nl.leave.report',
    { ...dropOnCard, payDropReason: 'parental' },
    ['blue-card-report'],
  ],
  ['of a skilled migrant', 'nl.pay-below.report', { ...drop, payDropReason: 'other' }, []],
  [
    'of a Blue Card',
    'nl.pay-below.report',
    { ...dropOnCard, payDropReason: 'other' },
    ['blue-card-report'],
  ],
  ['of a first permit', 'nl.decision', { appliedOn: day }, ['longer-or-shorter-term']],
  [
    'of a change before',
    'nl.decision',
    { ...changes, appliedOn: '2026-05-21' },
    ['longer-or-shorter-term'],
  ],
  [
    'of a change since',
    'nl.decision',
    { ...changes, appliedOn: '2026-05-22' },
    ['shorter-terms-source'],
  ],
  [
    'of an extension',
    'nl.decision',
    { situation: 'extension', appliedOn: day },
    ['longer-or-shorter-term'],
  ],
  [
    'filed late',
    'nl.extension.apply',
    { ...nl, situation: 'extension', permitUntil: day },
    ['late-extension'],
  ],
  ['none', 'nl.objection', { decision: 'refused', decisionOn: day }, []],
  ['none', 'nl.leave-country', { decision: 'refused', decisionOn: day }, []],
  ['none', 'nl.brp.leave', { departureDate: day }, []],
  ['none', 'nl.free-labour-market', { workPermitsUnbrokenSince: day }, []],
  ['none', 'nl.turns-30', { birthDate: '1997-01-01' }, []],
  ['none', 'nl.reduced-window', { qualifyingDate: day }, []],
  ['none', 'track2.problem-analysis', { firstSickDay: day }, []],
  ['none', 'track2.action-plan', { firstSickDay: day }, []],
  ['none', 'track2.uwv-notice', { firstSickDay: day }, []],
  ['none', 'track2.first-year-evaluation', { firstSickDay: day }, []],
  ['none', 'track2.start', { firstSickDay: day }, []],
  ['none', 'track2.uwv-letter', { firstSickDay: day }, []],
  ['practice', 'track2.final-evaluation', { firstSickDay: day }, ['milestone-in-practice']],
  ['none', 'track2.report', { firstSickDay: day }, []],
  ['none', 'track2.wia', { firstSickDay: day }, []],
  ['none', 'track2.wage-decision', { firstSickDay: day }, []],
  ['none', 'track2.last-pay', { firstSickDay: day }, []],
  ['years or weeks', 'track2.dismissal-ban', { firstSickDay: day }, ['two-years-or-104-weeks']],
  ['the working day', 'servant.register', { arrivalDate: day }, ['working-day-undefined']],
  ['none', 'servant.bank-proof', { registeredOn: day }, []],
  ['the rhythm', 'servant.card-end', { cardIssuedOn: day }, ['scheme-may-have-changed']],
  ['none', 'servant.leave-country', { ...nl, contractUntil: day }, []],
  ['none', 'lu.decision', { ...lu, appliedOn: day }, []],
  ['whose term', 'lu.implied-refusal', { ...lu, appliedOn: day }, ['minister-or-tribunal-term']],
  ['after a refusal', 'lu.tribunal', { ...lu, decision: 'refused', decisionOn: day }, []],
  [
    'after silence',
    'lu.tribunal',
    { ...lu, appliedOn: '2026-08-23' },
    ['minister-or-tribunal-term'],
  ],
  ['none', 'lu.use-authorisation', { ...lu, authorisationIssuedOn: day }, []],
  ['none', 'lu.commune', { ...lu, entryDate: day }, []],
  ['none', 'lu.permit-file', { ...lu, entryDate: day }, []],
  ['none', 'lu.mobility.apply', { ...lu, permitType: 'nl-blue-card', entryDate: day }, []],
  ['the cap', 'lu.card-end', { ...card, cardFrom: day }, ['contract-cap']],
  ['the window', 'lu.renewal', { ...card, cardFrom: day }, ['renewal-window']],
  [
    'none',
    'lu.change.inform',
    { ...card, ...changes, employmentSince: '2026-01-01', contractStart: day },
    [],
  ],
  [
    'work or card',
    'lu.change.free',
    { ...card, employmentSince: day },
    ['employment-or-card-start'],
  ],
  ['no days', 'lu.unemployment.report', { ...card, jobLossDate: day }, ['report-without-days']],
  ['the old law', 'lu.unemployment.limit', { ...card, jobLossDate: '2024-06-30' }, []],
  [
    'the new law',
    'lu.unemployment.limit',
    { ...card, jobLossDate: '2024-07-01' },
    ['unemployment-wording-unread'],
  ],
])('%s: %s', (_branch, id, answers, doubts) => {
  const duty = assess(answers, today).duties.find(({ obligation }) => obligation === id);
  expect(duty?.doubts).toEqual(doubts);
});
