import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { assess, obligations } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

/** Answers from which every duty of Luxembourg but those of a refusal would follow. */
const everything: Answers = {
  situation: 'new-employer',
  country: 'LU',
  nationalities: ['IN'],
  permitType: 'lu-blue-card',
  permitSince: '2026-01-01',
  cardFrom: '2026-01-01',
  employmentSince: '2026-03-01',
  contractStart: '2026-12-15',
  contractMonths: 'open-ended',
  jobLossDate: '2026-11-30',
  appliedOn: '2026-11-01',
  decisionOn: '2026-11-20',
  authorisationIssuedOn: '2026-10-01',
  entryDate: '2026-11-02',
};

const idsFor = (answers: Answers) =>
  assess({ ...everything, ...answers }, '2026-11-24')
    .duties.map(({ obligation }) => obligation as string)
    .toSorted();

const held = ['lu.card-end', 'lu.renewal'];
const waiting = ['lu.decision', 'lu.implied-refusal'];
const onCard = [
  'lu.change.free',
  'lu.change.inform',
  'lu.unemployment.limit',
  'lu.unemployment.report',
];
const arriving = ['lu.commune', 'lu.permit-file'];
const mobile = ['lu.mobility.apply'];

/** README, Luxembourg: "Duties follow from the answers". */
test.each<[string, Answers, readonly string[]]>([
  ['lu-blue-card', {}, [...held, ...waiting, ...onCard]],
  ['nl-blue-card', {}, [...held, ...waiting, ...arriving, ...mobile]],
  ['other-eu-blue-card', {}, [...held, ...waiting, ...arriving, ...mobile]],
  ['none', {}, [...held, ...waiting, ...arriving]],
  ['nl-hsm', {}, [...held, ...waiting, ...arriving]],
  ['none', { entryDate: '2026-11-25' }, [...held, ...waiting, ...arriving, 'lu.use-authorisation']],
  ['none', { liveInCountry: 'no' }, [...held, ...waiting]],
  [
    'lu-blue-card',
    { situation: 'extension' },
    [...held, ...waiting, ...onCard].filter((id) => id !== 'lu.change.inform'),
  ],
  ['lu-blue-card', { decision: 'granted' }, [...held, ...onCard]],
  ['lu-blue-card', { decision: 'refused' }, [...held, ...onCard, 'lu.tribunal']],
  ['lu-blue-card', { appliedOn: '2026-08-23' }, [...held, ...waiting, ...onCard, 'lu.tribunal']],
  ['lu-blue-card', { appliedOn: '2026-08-24' }, [...held, ...waiting, ...onCard]],
  ['lu-blue-card', { nationalities: ['IN', 'PT'] }, []],
  ['lu-blue-card', { nationalities: ['GB'], ukProtected: 'yes' }, []],
  ['lu-blue-card', { nationalities: ['GB'], ukProtected: 'no' }, [...held, ...waiting, ...onCard]],
])('in Luxembourg with the permit %s and %j', (permitType, others, owed) => {
  const ids = idsFor({ permitType: permitType as Answers['permitType'] & string, ...others });
  expect(ids).toEqual(owed.toSorted());
});

/** The answer that a duty of sickness or of a private servant is counted from: it is there for everybody who gave it. */
const countedFrom = (id: string): keyof Answers | undefined => {
  if (id.startsWith('track2.')) return 'firstSickDay';
  return (
    {
      'servant.register': 'arrivalDate',
      'servant.bank-proof': 'registeredOn',
      'servant.card-end': 'cardIssuedOn',
      'nl.ww.apply': 'jobLossDate',
      'nl.settlement.revoke': 'settlementSignedOn',
      'nl.brp.leave': 'departureDate',
      'nl.free-labour-market': 'workPermitsUnbrokenSince',
      'nl.turns-30': 'birthDate',
    } as const
  )[id];
};

describe('a duty that holds for everybody', () => {
  test('is there exactly when the day it is counted from is', () => {
    const about = obligations.map(({ id }) => id).filter((id) => countedFrom(id) !== undefined);
    expect(about.length).toBe(20);
    fc.assert(
      fc.property(someAnswers({ country: 'NL' }), someDay, (answers, today) => {
        const there = assess(answers, today).duties.map(({ obligation }) => obligation);
        const expected = about.filter((id) => answers[countedFrom(id) ?? 'age'] !== undefined);
        expect(there.filter((id) => countedFrom(id) !== undefined).toSorted()).toEqual(
          expected.toSorted(),
        );
      }),
      runs,
    );
  });
});
