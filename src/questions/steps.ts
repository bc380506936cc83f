import type { QuestionId, Situation } from './catalogue.ts';

/** A page of the wizard. Questions on one page must not depend on each other. */
export interface Step {
  readonly id: string;
  readonly asks: readonly [QuestionId, ...QuestionId[]];
  /** Asked only when the person says that it applies to them, in these situations. */
  readonly offeredIn?: readonly Situation[];
}

const offer = ['job-offer', 'new-employer', 'extension'] as const;

/** The order of asking. Steps have no conditions: rules say what they still miss. */
export const steps = [
  { id: 'situation', asks: ['situation'] },
  { id: 'nationality', asks: ['nationalities'] },
  { id: 'uk-rights', asks: ['ukProtected'] },
  { id: 'decision', asks: ['decision'] },
  { id: 'decided-on', asks: ['decisionOn'] },
  { id: 'permit', asks: ['permitType'] },
  { id: 'job-loss', asks: ['jobLossDate'] },
  { id: 'permit-until', asks: ['permitUntil'] },
  { id: 'permit-since', asks: ['permitSince'] },
  { id: 'contract-start', asks: ['contractStart'] },
  { id: 'sponsor', asks: ['recognisedSponsor'] },
  { id: 'salary', asks: ['salary'] },
  { id: 'granted-reduced', asks: ['heldReducedCriterion'] },
  { id: 'birth', asks: ['birthDate'] },
  { id: 'gap', asks: ['residenceGap'] },
  { id: 'granted-under-30', asks: ['heldBelow30Criterion'] },
  { id: 'employer-change', asks: ['employerChange'] },
  { id: 'graduate', asks: ['graduateBasis'] },
  { id: 'graduated-on', asks: ['qualifyingDate'] },
  { id: 'contract-length', asks: ['contractMonths'] },
  { id: 'qualification', asks: ['qualification'] },
  { id: 'diploma', asks: ['diplomaDate'] },
  { id: 'applied', asks: ['appliedOn'], offeredIn: offer },
  { id: 'filing', asks: ['filingDate'], offeredIn: offer },
  { id: 'exempt', asks: ['salaryExempt'], offeredIn: offer },
  { id: 'protection', asks: ['temporaryProtection'], offeredIn: offer },
  { id: 'start', asks: ['contractStart'], offeredIn: ['job-offer', 'job-ended'] },
  {
    id: 'settlement',
    asks: ['settlementSignedOn', 'settlementRightMentioned'],
    offeredIn: ['job-ended'],
  },
  { id: 'ruling', asks: ['ruling30'], offeredIn: ['job-ended'] },
  { id: 'studies', asks: ['graduateBasis'], offeredIn: ['job-ended'] },
  { id: 'leaving', asks: ['departureDate'], offeredIn: ['job-ended', 'decision'] },
  {
    id: 'five-years',
    asks: ['workPermitsUnbrokenSince'],
    offeredIn: ['job-ended', 'new-employer', 'extension'],
  },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
type Offered = Extract<(typeof steps)[number], { offeredIn: unknown }>;
/** The steps that are offered on the result. */
export type OfferedStepId = Offered['id'];

type AssertNever<Nothing extends never> = Nothing;
/**
 * `country` and `age` come with a link only; every other question stands on a page.
 * @public read by the compiler alone
 */
export type EveryQuestionIsAsked = AssertNever<
  Exclude<QuestionId, (typeof steps)[number]['asks'][number] | 'country' | 'age'>
>;
