import type { Country } from '../dates/index.ts';
import type { QuestionId, Situation } from './catalogue.ts';

/** A page of the wizard. On the path, questions of one page do not depend on each other. */
export interface Step {
  readonly id: string;
  readonly asks: readonly [QuestionId, ...QuestionId[]];
  /** Asked only when the person says that it applies to them, in these situations. */
  readonly offeredIn?: readonly Situation[];
  /** Offered only when it is about this country. */
  readonly in?: Country;
}

const offer = ['job-offer', 'new-employer', 'extension'] as const;

/** The order of asking. Steps have no conditions: rules say what they still miss. */
export const steps = [
  { id: 'situation', asks: ['situation'] },
  { id: 'country', asks: ['country'] },
  { id: 'nationality', asks: ['nationalities'] },
  { id: 'uk-rights', asks: ['ukProtected'] },
  { id: 'decision', asks: ['decision'] },
  { id: 'decided-on', asks: ['decisionOn'] },
  { id: 'authorisation', asks: ['authorisationIssuedOn'] },
  { id: 'permit', asks: ['permitType'] },
  { id: 'job-loss', asks: ['jobLossDate'] },
  { id: 'first-sick-day', asks: ['firstSickDay'] },
  { id: 'permit-until', asks: ['permitUntil'] },
  { id: 'permit-since', asks: ['permitSince'] },
  { id: 'card-from', asks: ['cardFrom'] },
  { id: 'unemployed-before', asks: ['unemployedMonthsBefore'] },
  { id: 'spells-before', asks: ['unemploymentSpellsBefore'] },
  { id: 'contract-start', asks: ['contractStart'] },
  { id: 'employment-since', asks: ['employmentSince'] },
  { id: 'pay-drop', asks: ['payDropReason'] },
  { id: 'provable', asks: ['leaveProvable'] },
  { id: 'hired', asks: ['hiredOn'] },
  { id: 'employer', asks: ['employerPrivileged'] },
  { id: 'relatives', asks: ['relative', 'familyComes'] },
  { id: 'sponsor', asks: ['recognisedSponsor'] },
  { id: 'salary', asks: ['salary'] },
  { id: 'pay-during', asks: ['payDuring'] },
  { id: 'sick-pay', asks: ['sickPay'] },
  { id: 'granted-reduced', asks: ['heldReducedCriterion'] },
  { id: 'birth', asks: ['birthDate'] },
  { id: 'gap', asks: ['residenceGap'] },
  { id: 'granted-under-30', asks: ['heldBelow30Criterion'] },
  { id: 'employer-change', asks: ['employerChange'] },
  { id: 'pay-drop-start', asks: ['payDropStart'] },
  { id: 'graduate', asks: ['graduateBasis'] },
  { id: 'graduated-on', asks: ['qualifyingDate'] },
  { id: 'occupation', asks: ['occupationIsco'] },
  { id: 'contract-length', asks: ['contractMonths'] },
  { id: 'qualification', asks: ['qualification'] },
  { id: 'diploma', asks: ['diplomaDate'] },
  { id: 'living', asks: ['liveInCountry'] },
  { id: 'visiting', asks: ['inCountryAsVisitor'] },
  { id: 'protected', asks: ['temporaryProtection'] },
  { id: 'first-blue-card', asks: ['firstBlueCardSince'] },
  { id: 'working-time', asks: ['fullTime', 'leaveDays'] },
  { id: 'payment', asks: ['paidToOwnAccount', 'holidayAllowancePaid'] },
  { id: 'social-security', asks: ['foreignSocialSecurity'] },
  { id: 'registered-employer', asks: ['registeredAsEmployer'] },
  { id: 'insurance', asks: ['healthInsurance'] },

  { id: 'applied', asks: ['appliedOn'], offeredIn: offer },
  { id: 'filing', asks: ['filingDate'], offeredIn: offer },
  {
    id: 'exempt',
    asks: ['salaryExempt'],
    offeredIn: [...offer, 'pay-drop', 'track-2'],
    in: 'NL',
  },
  { id: 'protection', asks: ['temporaryProtection'], offeredIn: offer },
  {
    id: 'other-blue-card',
    asks: ['permitType', 'firstBlueCardSince'],
    offeredIn: ['job-offer'],
    in: 'LU',
  },
  { id: 'second-blue-card', asks: ['secondBlueCardSince'], offeredIn: ['job-offer'], in: 'LU' },
  { id: 'start', asks: ['contractStart'], offeredIn: ['job-offer', 'job-ended'], in: 'NL' },
  {
    id: 'settlement',
    asks: ['settlementSignedOn', 'settlementRightMentioned'],
    offeredIn: ['job-ended'],
    in: 'NL',
  },
  { id: 'ruling', asks: ['ruling30'], offeredIn: ['job-ended'], in: 'NL' },
  { id: 'studies', asks: ['graduateBasis'], offeredIn: ['job-ended'], in: 'NL' },
  { id: 'leaving', asks: ['departureDate'], offeredIn: ['job-ended', 'decision'], in: 'NL' },
  {
    id: 'five-years',
    asks: ['workPermitsUnbrokenSince'],
    offeredIn: ['job-ended', 'new-employer', 'extension'],
    in: 'NL',
  },
  {
    id: 'card-work',
    asks: ['employmentSince'],
    offeredIn: ['job-ended', 'extension'],
    in: 'LU',
  },
  { id: 'arrived', asks: ['entryDate'], offeredIn: ['job-offer', 'decision'], in: 'LU' },
  { id: 'back-at-work', asks: ['recoveries'], offeredIn: ['track-2'] },
  { id: 'evaluated', asks: ['firstYearEvaluation'], offeredIn: ['track-2'] },
  { id: 'programme', asks: ['programmeStart', 'programmeEnd'], offeredIn: ['track-2'] },
  { id: 'contract-ended', asks: ['jobLossDate'], offeredIn: ['track-2', 'pay-drop'] },
  {
    id: 'hired-here',
    asks: ['recruitedLocally', 'holdsResidenceAndWorkPermit'],
    offeredIn: ['private-servant'],
  },
  {
    id: 'mission-member',
    asks: ['employerEmployedByMissionMember'],
    offeredIn: ['private-servant'],
  },
  { id: 'servant-arrival', asks: ['arrivalDate'], offeredIn: ['private-servant'] },
  { id: 'servant-registered', asks: ['registeredOn'], offeredIn: ['private-servant'] },
  { id: 'servant-card', asks: ['cardNumber', 'cardIssuedOn'], offeredIn: ['private-servant'] },
  { id: 'employer-card', asks: ['employerCardUntil'], offeredIn: ['private-servant'] },
  { id: 'servant-contract', asks: ['contractUntil'], offeredIn: ['private-servant'] },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
type Offered = Extract<(typeof steps)[number], { offeredIn: unknown }>;
/** The steps that are offered on the result. */
export type OfferedStepId = Offered['id'];

/** The steps on the path that ask more than one question, and so need a heading of their own. */
export type GroupStepId = Exclude<
  Extract<(typeof steps)[number], { asks: readonly [QuestionId, QuestionId] }>['id'],
  OfferedStepId
>;

type AssertNever<Nothing extends never> = Nothing;
/**
 * `age` comes with a link only; every other question stands on a page.
 * @public read by the compiler alone
 */
export type EveryQuestionIsAsked = AssertNever<
  Exclude<QuestionId, (typeof steps)[number]['asks'][number] | 'age'>
>;
