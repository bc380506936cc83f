import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Country, PlainDate } from '../../dates/index.ts';
import { questionIds, type Answers, type QuestionId } from '../../questions/index.ts';
import { assess, routes } from '../index.ts';
import { someAnswers, someAnswerTo, without } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';
import { somePay } from './arbitrary.test-pay.ts';

/** Questions that the contract's README gives a meaning in one country alone. */
const only: Readonly<Record<Country, readonly QuestionId[]>> = {
  LU: [
    'occupationIsco',
    'liveInCountry',
    'inCountryAsVisitor',
    'cardFrom',
    'employmentSince',
    'firstBlueCardSince',
    'secondBlueCardSince',
    'unemployedMonthsBefore',
    'unemploymentSpellsBefore',
    'authorisationIssuedOn',
    'entryDate',
  ],
  NL: (
    'recognisedSponsor salaryExempt graduateBasis qualifyingDate diplomaDate birthDate age ' +
    'heldBelow30Criterion heldReducedCriterion employerChange residenceGap settlementSignedOn ' +
    'settlementRightMentioned ruling30 departureDate workPermitsUnbrokenSince payDropReason payDropStart ' +
    'payDuring leaveProvable firstSickDay recoveries sickPay firstYearEvaluation programmeStart ' +
    'programmeEnd hiredOn employerPrivileged employerEmployedByMissionMember relative familyComes ' +
    'recruitedLocally holdsResidenceAndWorkPermit fullTime paidToOwnAccount holidayAllowancePaid leaveDays ' +
    'foreignSocialSecurity registeredAsEmployer healthInsurance arrivalDate registeredOn cardNumber ' +
    'cardIssuedOn employerCardUntil contractUntil'
  ).split(' ') as QuestionId[],
};

const routesOf = (country: Country) =>
  new Set<string>(routes.filter((route) => route.country === country).map(({ id }) => id));

/** Everything that the assessment says about one country. */
function partOf(country: Country, answers: Answers, today: PlainDate) {
  const { routes: all, duties, notices, placement } = assess(answers, today);
  const own = routesOf(country);
  return {
    routes: all.filter(({ route }) => own.has(route)),
    duties: duties.filter((duty) => duty.country === country),
    notices: notices.filter((notice) => notice.country === country),
    ...(country === 'NL' && placement && { placement }),
  };
}

const someOf = (ids: readonly QuestionId[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, someAnswerTo(id)])), { requiredKeys: [] });

const withCountry = (answers: Answers, country: Answers['country'] & string): Answers => ({
  ...answers,
  country,
});

describe.each(['NL', 'LU'] as const)('what is said about %s', (country) => {
  const other = country === 'NL' ? 'LU' : 'NL';

  test(`[18] changes by no answer that only ${other} reads`, () => {
    const drawn = fc.tuple(someAnswers({ country: 'both' }), someOf(only[other]), someDay);
    fc.assert(
      fc.property(drawn, ([answers, foreign, today]) => {
        const changed = Object.assign({}, answers, foreign);
        expect(partOf(country, changed, today)).toEqual(partOf(country, answers, today));
      }),
      runs,
    );
  });

  test('[18] is the same when both countries are asked about, but for the comparison of the two', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const { notices, ...both } = partOf(country, withCountry(answers, 'both'), today);
        const { notices: noticesOfOne, ...one } = partOf(
          country,
          withCountry(answers, country),
          today,
        );
        expect(both).toEqual(one);
        expect(notices.filter(({ kind }) => kind !== 'if-job-ends')).toEqual(noticesOfOne);
      }),
      runs,
    );
  });
});

test('[18] asked about one country, nothing is said about the other', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      const inNl = partOf('LU', withCountry(answers, 'NL'), today);
      const inLu = partOf('NL', withCountry(answers, 'LU'), today);
      expect([inNl.routes, inNl.duties, inNl.notices]).toEqual([[], [], []]);
      expect([inLu.routes, inLu.duties, inLu.notices]).toEqual([[], [], []]);
    }),
    runs,
  );
});

test('[18] without a country it is about the Netherlands, or Luxembourg for a holder of its card', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (given, today) => {
      const answers = without(given, 'country');
      const usual = answers.permitType === 'lu-blue-card' ? 'LU' : 'NL';
      const told = partOf(usual, withCountry(answers, usual), today);
      expect(partOf(usual, answers, today)).toEqual(told);
      const other = partOf(usual === 'NL' ? 'LU' : 'NL', answers, today);
      expect([other.routes, other.duties, other.notices]).toEqual([[], [], []]);
    }),
    runs,
  );
});

test('[18] the holiday allowance changes nothing in Luxembourg', () => {
  const allowance = fc.constantFrom('excluded', 'included', 'unknown');
  const drawn = fc.tuple(someAnswers({ country: 'LU' }), somePay, allowance, someDay);
  fc.assert(
    fc.property(drawn, ([answers, salary, holidayAllowance, today]) => {
      const said = (pay: typeof salary) => assess({ ...answers, salary: pay }, today);
      expect(said({ ...salary, holidayAllowance })).toEqual(said(salary));
    }),
    runs,
  );
});

test('[18] every question is one of both countries, or of one of them', () => {
  const shared = questionIds.filter((id) => !only.NL.includes(id) && !only.LU.includes(id));
  expect(shared.join(' ')).toBe(
    'situation country nationalities ukProtected temporaryProtection salary contractStart ' +
      'contractMonths filingDate qualification permitType permitSince permitUntil jobLossDate appliedOn decision decisionOn',
  );
});
