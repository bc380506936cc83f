import type { PlainDate } from '../dates/index.ts';
import {
  mostCents,
  type AnswerTo,
  type Known,
  type Pay,
  type PayShare,
  type QuestionId,
} from '../questions/index.ts';

/** Who can act. `time`: nobody can hurry it. */
export type Actor = 'you' | 'employer' | 'time';

/** Another answer that somebody can bring about. */
interface Becomes<Id extends QuestionId> {
  readonly kind: 'becomes';
  readonly by: readonly Actor[];
  readonly to: AnswerTo<Id>;
}

/** An answer of which there can be more, and more is never worse. Its steps are whole numbers up to `top`. */
interface Rises<Id extends QuestionId> {
  readonly kind: 'rises';
  readonly by: readonly Actor[];
  readonly top: (answer: Known<Id>) => number;
  readonly stepOf: (answer: Known<Id>) => number;
  readonly answerAt: (step: number, before: Known<Id>) => AnswerTo<Id>;
}

/** A day that can still be chosen, from today on. Not told, it is today; some must be told. */
interface Day {
  readonly kind: 'day';
  readonly sooner: readonly Actor[];
  readonly later: readonly Actor[];
  readonly isTodayUntold: boolean;
}

type Lever<Id extends QuestionId> =
  Becomes<Id> | Rises<Id> | (Known<Id> extends PlainDate ? Day : never) | 'nobody';
export type AnyLever = Becomes<QuestionId> | Rises<QuestionId> | Day;

const becomes = <const To>(by: Actor, to: To) => ({ kind: 'becomes', by: [by], to }) as const;

const cents = ({ amount }: Pay) => Math.round(amount * 100);
const paid = (pay: Pay, step: number): Pay => ({ ...pay, amount: step / 100 });

/** More gross pay, by the cent, in the unit and with the parts that were told. */
const morePay = {
  kind: 'rises',
  by: ['employer'],
  top: () => mostCents,
  stepOf: cents,
  answerAt: (step: number, before: Pay) => paid(before, step),
} as const;

const upTo = (most: number) =>
  ({
    kind: 'rises',
    by: ['employer'],
    top: () => most,
    stepOf: (count: number) => count,
    answerAt: (step: number) => step,
  }) as const;

/**
 * What can still be changed about each answer, and by whom. `nobody`: it is who the person is, it has happened, or
 * a person should not be told to change it.
 */
export const levers = {
  situation: 'nobody',
  country: 'nobody',
  nationalities: 'nobody',
  ukProtected: 'nobody',
  temporaryProtection: 'nobody',
  birthDate: 'nobody',
  age: 'nobody',

  salary: morePay,
  recognisedSponsor: becomes('employer', 'yes'),
  salaryExempt: 'nobody',
  contractStart: {
    kind: 'day',
    sooner: ['you', 'employer'],
    later: ['you', 'employer'],
    isTodayUntold: false,
  },
  contractMonths: {
    kind: 'rises',
    by: ['employer'],
    top: () => 600,
    stepOf: (length: number | 'open-ended') => (length === 'open-ended' ? 600 : length),
    answerAt: (step: number) => step,
  },
  occupationIsco: 'nobody',
  filingDate: { kind: 'day', sooner: ['you'], later: ['time'], isTodayUntold: true },
  liveInCountry: becomes('you', 'yes'),
  inCountryAsVisitor: becomes('you', 'no'),

  graduateBasis: 'nobody',
  qualifyingDate: 'nobody',
  qualification: 'nobody',
  diplomaDate: 'nobody',

  permitType: 'nobody',
  permitSince: 'nobody',
  permitUntil: 'nobody',
  cardFrom: 'nobody',
  employmentSince: 'nobody',
  firstBlueCardSince: 'nobody',
  secondBlueCardSince: 'nobody',
  heldBelow30Criterion: 'nobody',
  heldReducedCriterion: 'nobody',
  employerChange: 'nobody',
  residenceGap: 'nobody',

  jobLossDate: 'nobody',
  unemployedMonthsBefore: 'nobody',
  unemploymentSpellsBefore: 'nobody',
  settlementSignedOn: 'nobody',
  settlementRightMentioned: 'nobody',
  ruling30: 'nobody',
  departureDate: 'nobody',
  workPermitsUnbrokenSince: 'nobody',

  payDropReason: 'nobody',
  payDropStart: 'nobody',
  payDuring: morePay,
  leaveProvable: becomes('you', 'yes'),

  firstSickDay: 'nobody',
  recoveries: 'nobody',
  sickPay: {
    kind: 'rises',
    by: ['employer'],
    top: (told: Pay | PayShare) => ('percent' in told ? 100 : mostCents),
    stepOf: (told: Pay | PayShare) => ('percent' in told ? told.percent : cents(told)),
    answerAt: (step: number, told: Pay | PayShare) =>
      'percent' in told ? { ...told, percent: step } : paid(told, step),
  },
  firstYearEvaluation: 'nobody',
  programmeStart: 'nobody',
  programmeEnd: 'nobody',

  appliedOn: 'nobody',
  decision: 'nobody',
  decisionOn: 'nobody',
  authorisationIssuedOn: 'nobody',
  entryDate: 'nobody',

  hiredOn: 'nobody',
  employerPrivileged: 'nobody',
  employerEmployedByMissionMember: 'nobody',
  relative: 'nobody',
  familyComes: becomes('you', 'no'),
  recruitedLocally: 'nobody',
  holdsResidenceAndWorkPermit: 'nobody',
  fullTime: becomes('employer', 'yes'),
  paidToOwnAccount: becomes('employer', 'yes'),
  holidayAllowancePaid: becomes('employer', 'yes'),
  leaveDays: upTo(366),
  foreignSocialSecurity: 'nobody',
  registeredAsEmployer: becomes('employer', 'yes'),
  healthInsurance: becomes('you', 'yes'),
  arrivalDate: 'nobody',
  registeredOn: 'nobody',
  cardNumber: 'nobody',
  cardIssuedOn: 'nobody',
  employerCardUntil: 'nobody',
  contractUntil: 'nobody',
} as const satisfies { readonly [Id in QuestionId]: Lever<Id> };

type Levers = typeof levers;
/** The questions whose answer somebody can still change. */
export type MovableId = {
  [Id in QuestionId]: Levers[Id] extends 'nobody' ? never : Id;
}[QuestionId];

/** The same as a list. */
export const movableIds = (Object.keys(levers) as QuestionId[]).filter(
  (id): id is MovableId => levers[id] !== 'nobody',
);
