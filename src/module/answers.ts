import type { Country, Day } from './facts.ts';
import type { FaultId } from './ids.ts';

/** “I don’t know”, said by the person. A question that was not asked has no key instead. */
export type Unknown = 'unknown';
export type YesNo = 'yes' | 'no';

/**
 * Some day from the first to the last, both included, at most 92 days apart. Each of them is judged; where several
 * half-known days make more than a thousand cases, days spread evenly, the first and the last among them.
 */
export interface HalfKnownDay {
  readonly from: Day;
  readonly to: Day;
}
export type SomeDay = Day | HalfKnownDay;

/** Guaranteed gross pay in cash, as the contract states it: euro with at most two decimals. */
export interface Pay {
  readonly amount: number;
  readonly per: 'month' | 'year' | 'hour';
  /** Whether the 8 % of the Netherlands are in the amount. Without meaning in Luxembourg. */
  readonly holidayAllowance?: 'excluded' | 'included' | Unknown | undefined;
  readonly hoursPerWeek?: number | undefined;
}

/** A share of the salary, from 0 to 100. With the cap, pay counts up to the maximum daily wage. */
export interface PayShare {
  readonly percent: number;
  readonly statutoryCap: boolean;
}

/** Days back at work, both included. */
export interface Spell {
  readonly from: Day;
  readonly to: Day;
}

/** What is known of one person. All keys are optional: one that is not there has not been answered. */
export interface Answers {
  /** Why the person is here. */
  readonly situation?:
    | 'job-offer'
    | 'job-ended'
    | 'new-employer'
    | 'extension'
    | 'pay-drop'
    | 'track-2'
    | 'private-servant'
    | 'decision';
  /** `both` with a job offer only. */
  readonly country?: Country | 'both';
  /** ISO 3166-1 alpha-2 codes, or `stateless`; one to four. One with free movement is enough. */
  readonly nationalities?: readonly string[];
  /** A British national with rights from before 2021 in that country. */
  readonly ukProtected?: YesNo | Unknown;
  readonly temporaryProtection?: YesNo;
  readonly birthDate?: Day;
  /** Whole years on the deciding day, where there is no birth date. */
  readonly age?: number;

  readonly salary?: Pay;
  /** The (new) employer is a recognised sponsor of the IND. */
  readonly recognisedSponsor?: YesNo | Unknown;
  /** Groups outside the salary criterion. */
  readonly salaryExempt?: 'researcher' | 'doctor-in-training' | 'guest-lecturer' | 'none';
  /** First day of the (new) employment. */
  readonly contractStart?: SomeDay;
  /** Length of the (new) contract in months. */
  readonly contractMonths?: number | 'open-ended';
  /** ISCO-08, four digits: for Luxembourg before 2024-07-01. */
  readonly occupationIsco?: string;
  /** The day the application is received; left out, `today`. */
  readonly filingDate?: SomeDay;
  /** Luxembourg: `no` is a commuter. */
  readonly liveInCountry?: YesNo;
  /** Luxembourg: wants to apply from inside on a short stay. */
  readonly inCountryAsVisitor?: YesNo;

  /** The three cases of the reduced Dutch criterion, or none. */
  readonly graduateBasis?:
    'orientation-year-now' | 'orientation-year-before' | 'qualifies-without' | 'none' | Unknown;
  /** Graduation, doctoral defence, or end of the research permit. */
  readonly qualifyingDate?: SomeDay;
  /** For Blue Cards. */
  readonly qualification?:
    'degree-3-years' | 'experience-5-years' | 'ict-experience-3-in-7' | 'none' | Unknown;
  readonly diplomaDate?: SomeDay;

  /** The permit held today. */
  readonly permitType?:
    | 'nl-hsm'
    | 'nl-blue-card'
    | 'nl-single-permit'
    | 'nl-work-permit'
    | 'nl-ict'
    | 'nl-orientation-year'
    | 'nl-free'
    | 'nl-permanent'
    | 'nl-servant-card'
    | 'lu-blue-card'
    | 'other-eu-blue-card'
    | 'none'
    | Unknown;
  readonly permitSince?: SomeDay | Unknown;
  /** The last day on which it is valid. */
  readonly permitUntil?: SomeDay;
  /** Luxembourg: first day of the card. */
  readonly cardFrom?: SomeDay;
  /** Luxembourg: first day of highly qualified work on this card. */
  readonly employmentSince?: SomeDay;
  /** Cards of the first and the second other member state. */
  readonly firstBlueCardSince?: SomeDay;
  readonly secondBlueCardSince?: SomeDay;
  /** The permit was granted under the amount for under 30, or under the reduced one. */
  readonly heldBelow30Criterion?: YesNo | Unknown;
  readonly heldReducedCriterion?: YesNo | Unknown;
  /** Since the first permit as a highly skilled migrant. */
  readonly employerChange?: 'none' | 'before-30' | 'at-30-or-later';
  readonly residenceGap?: YesNo | Unknown;

  /** The last day of the contract, not the last day worked. */
  readonly jobLossDate?: SomeDay;
  /** Luxembourg: earlier months, and times, without work on this card. */
  readonly unemployedMonthsBefore?: number;
  readonly unemploymentSpellsBefore?: number;
  readonly settlementSignedOn?: SomeDay;
  readonly settlementRightMentioned?: YesNo;
  readonly ruling30?: YesNo;
  readonly departureDate?: SomeDay;
  readonly workPermitsUnbrokenSince?: SomeDay;

  readonly payDropReason?:
    | 'maternity'
    | 'birth-leave'
    | 'parental'
    | 'adoption'
    | 'foster'
    | 'short-care'
    | 'long-care'
    | 'strike'
    | 'sickness'
    | 'unpaid-leave'
    | 'fewer-hours'
    | 'other';
  readonly payDropStart?: SomeDay;
  /** Pay while the drop lasts. */
  readonly payDuring?: Pay;
  readonly leaveProvable?: YesNo | Unknown;

  readonly firstSickDay?: SomeDay;
  /** At most 20, apart from each other. */
  readonly recoveries?: readonly Spell[];
  readonly sickPay?: Pay | PayShare;
  readonly firstYearEvaluation?: SomeDay;
  /** Of Track 2. */
  readonly programmeStart?: SomeDay;
  readonly programmeEnd?: SomeDay;

  /** The complete application was lodged. */
  readonly appliedOn?: SomeDay;
  readonly decision?: 'none' | 'granted' | 'refused';
  /** Netherlands: the day it was sent. Luxembourg: the day it was notified. */
  readonly decisionOn?: SomeDay;
  /** Luxembourg: temporary authorisation to stay. */
  readonly authorisationIssuedOn?: SomeDay;
  readonly entryDate?: SomeDay;

  /** From here on about private servants of privileged staff. */
  readonly hiredOn?: SomeDay;
  readonly employerPrivileged?: YesNo | Unknown;
  readonly employerEmployedByMissionMember?: YesNo;
  /** By blood or marriage, to the fourth degree. */
  readonly relative?: YesNo;
  readonly familyComes?: YesNo;
  readonly recruitedLocally?: YesNo;
  readonly holdsResidenceAndWorkPermit?: YesNo;
  readonly fullTime?: YesNo | Unknown;
  readonly paidToOwnAccount?: YesNo | Unknown;
  readonly holidayAllowancePaid?: YesNo | Unknown;
  /** Paid working days a year. */
  readonly leaveDays?: number;
  readonly foreignSocialSecurity?: YesNo | Unknown;
  readonly registeredAsEmployer?: YesNo | Unknown;
  readonly healthInsurance?: YesNo | Unknown;
  readonly arrivalDate?: SomeDay;
  readonly registeredOn?: SomeDay;
  /** 1, 2, 3 … */
  readonly cardNumber?: number;
  readonly cardIssuedOn?: SomeDay;
  readonly employerCardUntil?: SomeDay;
  readonly contractUntil?: SomeDay;
}

export type QuestionId = keyof Answers;

/** An answer that was left out, and why. */
export type Refused =
  | { readonly key: string; readonly why: 'unknown-key' }
  | { readonly key: QuestionId; readonly why: 'invalid-value'; readonly value: unknown };

/** An answer that cannot be true as of a day, or beside another answer. */
export interface Fault {
  readonly question: QuestionId;
  readonly why: FaultId;
}
