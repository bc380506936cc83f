import type * as z from 'zod/mini';
import {
  choice,
  contractLength,
  count,
  date,
  fourDigits,
  nationalities,
  orUnknown,
  pay,
  sickPay,
  spells,
  wholeNumber,
  type unknown,
  yesNo,
  type Question,
} from './kinds.ts';

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
  contractStart: date(),
  contractMonths: contractLength(),
  occupationIsco: fourDigits(),
  filingDate: date(),
  liveInCountry: yesNo(),
  inCountryAsVisitor: yesNo(),

  graduateBasis: orUnknown(
    choice('orientation-year-now', 'orientation-year-before', 'qualifies-without', 'none'),
  ),
  qualifyingDate: date(),
  qualification: orUnknown(
    choice('degree-3-years', 'experience-5-years', 'ict-experience-3-in-7', 'none'),
  ),
  diplomaDate: date(),

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
  permitSince: orUnknown(date()),
  permitUntil: date(),
  cardFrom: date(),
  employmentSince: date(),
  firstBlueCardSince: date(),
  secondBlueCardSince: date(),
  heldBelow30Criterion: orUnknown(yesNo()),
  heldReducedCriterion: orUnknown(yesNo()),
  employerChange: choice('none', 'before-30', 'at-30-or-later'),
  residenceGap: orUnknown(yesNo()),

  jobLossDate: date(),
  unemployedMonthsBefore: count(0, 120),
  unemploymentSpellsBefore: wholeNumber(0, 50),
  settlementSignedOn: date(),
  settlementRightMentioned: yesNo(),
  ruling30: yesNo(),
  departureDate: date(),
  workPermitsUnbrokenSince: date(),

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
  payDropStart: date(),
  payDuring: pay(),
  leaveProvable: orUnknown(yesNo()),

  firstSickDay: date(),
  recoveries: spells(),
  sickPay: sickPay(),
  firstYearEvaluation: date(),
  programmeStart: date(),
  programmeEnd: date(),

  appliedOn: date(),
  decision: choice('none', 'granted', 'refused'),
  decisionOn: date(),
  authorisationIssuedOn: date(),
  entryDate: date(),

  hiredOn: date(),
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
  arrivalDate: date(),
  registeredOn: date(),
  cardNumber: wholeNumber(1, 50),
  cardIssuedOn: date(),
  employerCardUntil: date(),
  contractUntil: date(),
} as const satisfies Record<string, Question>;

type Questions = typeof questions;
export type QuestionId = keyof Questions;
export const questionIds = Object.keys(questions) as readonly QuestionId[];

/** What a person may answer to a question, "I don't know" included. */
export type AnswerTo<Id extends QuestionId> = z.infer<Questions[Id]['schema']>;
/** What is known once the answer is not "I don't know". */
export type Known<Id extends QuestionId> = Exclude<AnswerTo<Id>, typeof unknown>;

/** What a person answered. A missing key was not answered. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> };

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
