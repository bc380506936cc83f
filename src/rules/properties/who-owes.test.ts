import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type ObligationId } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { between, someDay } from './arbitrary.test-days.ts';

/** Answers from which every duty but one would follow. */
const everything: Answers = {
  nationalities: ['IN'],
  birthDate: '1990-05-05',
  permitType: 'nl-hsm',
  permitSince: '2020-01-01',
  permitUntil: '2030-01-01',
  contractStart: '2026-12-01',
  jobLossDate: '2026-11-30',
  settlementSignedOn: '2026-11-20',
  ruling30: 'yes',
  departureDate: '2027-06-01',
  workPermitsUnbrokenSince: '2022-01-01',
  appliedOn: '2026-11-01',
  qualifyingDate: '2024-06-30',
  decisionOn: '2026-11-20',
};

const idsFor = (answers: Answers): readonly ObligationId[] =>
  assess({ ...everything, ...answers }, '2026-11-24').duties.map(({ obligation }) => obligation);

const tied = [
  'nl.search-period',
  'nl.notify.you',
  'nl.notify.employer',
  'nl.new-job.notify',
  'nl.new-job.register',
];
const forAll = (
  'nl.ww.apply nl.ruling30.contract nl.settlement.revoke nl.decision nl.brp.leave ' +
  'nl.free-labour-market nl.turns-30 nl.reduced-window'
).split(' ');

/** README, "Duties follow from the answers"; facts on job loss, section A1. */
test.each<[string, Answers, readonly string[]]>([
  ['nl-hsm', {}, tied],
  ['nl-blue-card', {}, tied],
  ['nl-single-permit', {}, tied],
  ['nl-work-permit', {}, tied.slice(1)],
  ['nl-ict', {}, tied.slice(1)],
  ['nl-servant-card', {}, tied.slice(1)],
  ['nl-orientation-year', {}, []],
  ['nl-free', {}, []],
  ['nl-permanent', {}, []],
  ['none', {}, []],
  ['nl-hsm', { nationalities: ['IN', 'PT'] }, []],
  ['nl-hsm', { nationalities: ['GB'], ukProtected: 'yes' }, []],
  ['nl-hsm', { nationalities: ['GB'], ukProtected: 'no' }, tied],
])('with the permit %s and %j', (permitType, others, owed) => {
  const ids = idsFor({ permitType: permitType as Answers['permitType'] & string, ...others });
  expect(tied.filter((id) => ids.some((each) => each === id))).toEqual(owed);
  expect(forAll.filter((id) => !ids.some((each) => each === id))).toEqual([]);
});

test.each<[Answers['decision'] & string, readonly string[]]>([
  ['none', ['nl.decision']],
  ['granted', []],
  ['refused', ['nl.leave-country', 'nl.objection']],
])('once the decision is %s', (decision, owed) => {
  const about = ['nl.decision', 'nl.leave-country', 'nl.objection'];
  expect(about.filter((id) => idsFor({ decision }).some((each) => each === id))).toEqual(owed);
});

test.each<[Answers, ObligationId]>([
  [{ ruling30: 'no' }, 'nl.ruling30.contract'],
  [{ graduateBasis: 'none' }, 'nl.reduced-window'],
  [{ situation: 'extension' }, 'nl.extension.apply'],
  [{ situation: 'job-ended' }, 'nl.extension.apply'],
])('with %j there is no %s', (answers, id) => {
  expect(idsFor(answers)).not.toContain(id);
});

test('an extension is to be applied for while nothing was', () => {
  const { appliedOn: _, ...notApplied } = everything;
  const ids = assess({ ...notApplied, situation: 'extension' }, '2026-11-24').duties.map(
    ({ obligation }) => obligation,
  );
  expect(ids).toContain('nl.extension.apply');
});

test('without answers nothing is owed', () => {
  fc.assert(
    fc.property(someDay, (today) => {
      expect(assess({}, today).duties).toEqual([]);
    }),
    runs,
  );
});

test('six months to search only after two years with the permit, and only since the rule began', () => {
  const holder = fc.record({
    permitType: fc.constantFrom('nl-hsm', 'nl-blue-card', 'nl-single-permit'),
    permitSince: between('2018-01-01', '2026-12-31'),
    jobLossDate: between('2023-01-01', '2027-12-31'),
  });
  fc.assert(
    fc.property(
      someAnswers({ country: 'NL', nationalities: ['IN'] }),
      holder,
      someDay,
      (answers, given, today) => {
        const { duties } = assess({ ...answers, ...given }, today);
        const search = duties.find(({ obligation }) => obligation === 'nl.search-period');
        const from = given.permitType === 'nl-blue-card' ? '2023-11-18' : '2026-05-22';
        const long =
          given.jobLossDate >= from && given.jobLossDate >= addMonths(given.permitSince, 24);
        expect(search?.counting.end).toBe(addMonths(given.jobLossDate, long ? 6 : 3));
      },
    ),
    runs,
  );
});
