import type * as z from 'zod/mini';
import {
  choice,
  contractLength,
  date,
  nationalities,
  orUnknown,
  pay,
  wholeNumber,
  type unknown,
  yesNo,
  type Question,
} from './kinds.ts';

/** Everything that may be known about a person. Ids and values are those of the case files and the link. */
export const questions = {
  situation: choice('job-offer', 'job-ended', 'new-employer', 'extension', 'decision'),
  country: choice('NL', 'both'),
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
  filingDate: date(),

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
  heldBelow30Criterion: orUnknown(yesNo()),
  heldReducedCriterion: orUnknown(yesNo()),
  employerChange: choice('none', 'before-30', 'at-30-or-later'),
  residenceGap: orUnknown(yesNo()),

  jobLossDate: date(),
  settlementSignedOn: date(),
  settlementRightMentioned: yesNo(),
  ruling30: yesNo(),
  departureDate: date(),
  workPermitsUnbrokenSince: date(),

  appliedOn: date(),
  decision: choice('none', 'granted', 'refused'),
  decisionOn: date(),
} as const satisfies Record<string, Question>;

type Questions = typeof questions;
export type QuestionId = keyof Questions;
export const questionIds = Object.keys(questions) as readonly QuestionId[];

/** What a person may answer to a question, "I don't know" included. */
export type AnswerTo<Id extends QuestionId> = z.infer<Questions[Id]['schema']>;
/** What is known once the answer is not "I don't know". */
export type Known<Id extends QuestionId> = Exclude<AnswerTo<Id>, typeof unknown>;

/** The only state of the tool. A missing key was not answered. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> };

export type Situation = Known<'situation'>;

type Optioned = {
  [Id in QuestionId]: Questions[Id] extends { options: readonly string[] } ? Id : never;
};
/** The questions answered by one of a few words. */
export type ChoiceId = Optioned[QuestionId];
export type OptionOf<Id extends ChoiceId> = Questions[Id]['options'][number];
export type DateId = {
  [Id in QuestionId]: Questions[Id] extends { kind: 'date' } ? Id : never;
}[QuestionId];
