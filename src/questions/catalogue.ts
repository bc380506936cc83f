import type * as z from 'zod/mini';
import {
  choice,
  contractLength,
  count,
  date,
  fourDigits,
  nationalities,
  orBetween,
  orUnknown,
  pay,
  sickPay,
  spells,
  wholeNumber,
  type Between,
  type unknown,
  yesNo,
  type Question,
} from './kinds.ts';

/** A day that may be half known. */
const someDay = () => orBetween(date());

/** Everything that may be known about a person. Ids and values are those of the case files and the link. */
export const questions = {
  situation: choice(
    'job-offer',
    'job-ended',
    'new-employer',
    'extension',
    'pay-drop',
    'track-2',
    'private-servant',
    'decision',
  ),
  country: choice('NL', 'LU', 'both'),
  nationalities: nationalities(),
  ukProtected: orUnknown(yesNo()),
  temporaryProtection: yesNo(),
  birthDate: date(),
  age: wholeNumber(14, 120),

  salary: pay(),
  recognisedSponsor: orUnknown(yesNo()),
  salaryExempt: choice('researcher', 'doctor-in-training', 'guest-lecturer', 'none'),
  contractStart: someDay(),
  contractMonths: contractLength(),
  occupationIsco: fourDigits(),
  filingDate: someDay(),
  liveInCountry: yesNo(),
  inCountryAsVisitor: yesNo(),

  graduateBasis: orUnknown(
    choice('orientation-year-now', 'orientation-year-before', 'qualifies-without', 'none'),
  ),
  qualifyingDate: someDay(),
  qualification: orUnknown(
    choice('degree-3-years', 'experience-5-years', 'ict-experience-3-in-7', 'none'),
  ),
  diplomaDate: someDay(),

  permitType: orUnknown(
    choice(
      'nl-hsm',
      'nl-blue-card',
      'nl-single-permit',
      'nl-work-permit',
      'nl-ict',
      'nl-orientation-year',
      'nl-free',
      'nl-permanent',
      'nl-servant-card',
      'lu-blue-card',
      'other-eu-blue-card',
      'none',
    ),
  ),
  permitSince: orUnknown(someDay()),
  permitUntil: someDay(),
  cardFrom: someDay(),
  employmentSince: someDay(),
  firstBlueCardSince: someDay(),
  secondBlueCardSince: someDay(),
  heldBelow30Criterion: orUnknown(yesNo()),
  heldReducedCriterion: orUnknown(yesNo()),
  employerChange: choice('none', 'before-30', 'at-30-or-later'),
  residenceGap: orUnknown(yesNo()),

  jobLossDate: someDay(),
  unemployedMonthsBefore: count(0, 120),
  unemploymentSpellsBefore: wholeNumber(0, 50),
  settlementSignedOn: someDay(),
  settlementRightMentioned: yesNo(),
  ruling30: yesNo(),
  departureDate: someDay(),
  workPermitsUnbrokenSince: someDay(),

  payDropReason: choice(
    'maternity',
    'birth-leave',
    'parental',
    'adoption',
    'foster',
    'short-care',
    'long-care',
    'strike',
    'sickness',
    'unpaid-leave',
    'fewer-hours',
    'other',
  ),
  payDropStart: someDay(),
  payDuring: pay(),
  leaveProvable: orUnknown(yesNo()),

  firstSickDay: someDay(),
  recoveries: spells(),
  sickPay: sickPay(),
  firstYearEvaluation: someDay(),
  programmeStart: someDay(),
  programmeEnd: someDay(),

  appliedOn: someDay(),
  decision: choice('none', 'granted', 'refused'),
  decisionOn: someDay(),
  authorisationIssuedOn: someDay(),
  entryDate: someDay(),

  hiredOn: someDay(),
  employerPrivileged: orUnknown(yesNo()),
  employerEmployedByMissionMember: yesNo(),
  relative: yesNo(),
  familyComes: yesNo(),
  recruitedLocally: yesNo(),
  holdsResidenceAndWorkPermit: yesNo(),
  fullTime: orUnknown(yesNo()),
  paidToOwnAccount: orUnknown(yesNo()),
  holidayAllowancePaid: orUnknown(yesNo()),
  leaveDays: count(0, 366),
  foreignSocialSecurity: orUnknown(yesNo()),
  registeredAsEmployer: orUnknown(yesNo()),
  healthInsurance: orUnknown(yesNo()),
  arrivalDate: someDay(),
  registeredOn: someDay(),
  cardNumber: wholeNumber(1, 50),
  cardIssuedOn: someDay(),
  employerCardUntil: someDay(),
  contractUntil: someDay(),
} as const satisfies Record<string, Question>;

type Questions = typeof questions;
export type QuestionId = keyof Questions;
export const questionIds = Object.keys(questions) as readonly QuestionId[];

type Unchanged<Answer> = Answer extends readonly (infer Part)[] ? readonly Part[] : Answer;

/** What a person may answer to a question, "I don't know" included. */
export type AnswerTo<Id extends QuestionId> = Unchanged<
  z.infer<ReturnType<Questions[Id]['schema']>>
>;
/** What is known once the answer is neither "I don't know" nor a half-known day. */
export type Known<Id extends QuestionId> = Exclude<AnswerTo<Id>, typeof unknown | Between>;

/** What a person answered. A missing key was not answered. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> };

/** Answers without a half-known day among them. */
export type ExactAnswers = { readonly [Id in QuestionId]?: Exclude<AnswerTo<Id>, Between> };

export type Situation = Known<'situation'>;

type Optioned = {
  [Id in QuestionId]: Questions[Id] extends { options: readonly string[] } ? Id : never;
};
/** The questions answered by one of a few words. */
export type ChoiceId = Optioned[QuestionId];
export type OptionOf<Id extends ChoiceId> = Questions[Id]['options'][number];
/** The questions answered by gross pay alone. */
export type PayId = {
  [Id in QuestionId]: Questions[Id] extends { kind: 'pay' } ? Id : never;
}[QuestionId];
export type DateId = {
  [Id in QuestionId]: Questions[Id] extends { kind: 'date' } ? Id : never;
}[QuestionId];
