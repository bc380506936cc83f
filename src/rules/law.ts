import type { Country } from '../dates/index.ts';
import type { QuestionId } from '../questions/index.ts';
import type { figures } from './figures.ts';
import type { Duty } from './grammar/duty.ts';
import { luBlueCard } from './lu/blue-card.ts';
import { arrivalDuties } from './lu/duties-arrival.ts';
import { cardDuties } from './lu/duties-card.ts';
import { unemploymentDuties } from './lu/duties-job-loss.ts';
import { luMobility } from './lu/mobility.ts';
import { jobEndsInLu, notes as notesOfLu } from './lu/notes.ts';
import { cardNotices } from './lu/notices-card.ts';
import { offerNotices } from './lu/notices-offer.ts';
import { blueCard } from './nl/blue-card.ts';
import { applicationDuties } from './nl/duties-application.ts';
import { jobLossDuties } from './nl/duties-job-loss.ts';
import { notifyNewJob, registerNewJob } from './nl/duties-new-job.ts';
import { reportLeave, reportPayBelow } from './nl/duties-pay.ts';
import { servantDuties } from './nl/duties-servant.ts';
import { trackTwoDuties } from './nl/duties-track2.ts';
import { hsm } from './nl/hsm.ts';
import { notes } from './nl/notes.ts';
import { changedInNl, jobEndsInNl, otherRoutesInNl } from './nl/notices-offer.ts';
import { payNotices } from './nl/notices-pay.ts';
import { permitNotices } from './nl/notices-permit.ts';
import { servantNotices } from './nl/notices-servant.ts';
import { trackTwoNotices } from './nl/notices-track2.ts';
import { cautions } from './nl/notices.ts';
import { orientationYear } from './nl/orientation-year.ts';
import type { placement } from './nl/placement.ts';
import { privateServant } from './nl/private-servant.ts';

/** Every route that can be judged, the usual one of a country first. */
export const routes = [
  hsm,
  blueCard,
  orientationYear,
  privateServant,
  luBlueCard,
  luMobility,
] as const;

/** Every duty and milestone. */
export const obligations = [
  ...jobLossDuties,
  notifyNewJob,
  registerNewJob,
  reportLeave,
  reportPayBelow,
  ...applicationDuties,
  ...trackTwoDuties,
  ...servantDuties,
  ...arrivalDuties,
  ...cardDuties,
  ...unemploymentDuties,
] as const;

export const notices = [
  ...cautions,
  ...permitNotices,
  ...payNotices,
  ...trackTwoNotices,
  ...servantNotices,
  ...offerNotices,
  ...cardNotices,
  ...notes,
  ...notesOfLu,
  ...jobEndsInNl,
  ...jobEndsInLu,
  ...otherRoutesInNl,
  ...changedInNl,
] as const;

export type RouteId = (typeof routes)[number]['id'];
export type RequirementIn<Id extends RouteId> = Extract<
  (typeof routes)[number],
  { id: Id }
>['requires'][number]['id'];
export type ObligationId = (typeof obligations)[number]['id'];
/** What an obligation comes to for one person, whichever obligation it is. */
export type AnyDuty = Duty<ObligationId>;
/** The notices of a country; some of both have one id and words of their own in each. */
export type NoticeIn<C extends Country> = Extract<(typeof notices)[number], { country: C }>['id'];
export type NoticeId = NoticeIn<Country>;
export type AnyFigureId = (typeof figures)[number]['id'];
export type FigureId = (typeof routes)[number]['requires'][number]['figures'][number]['id'];

type NeedsIn<Rule> = Rule extends { readonly needs: readonly (infer Needs)[] } ? Needs : never;
type Rule =
  | (typeof routes)[number]['requires'][number]
  | (typeof routes)[number]['needed']
  | (typeof obligations)[number]
  | (typeof notices)[number]
  | typeof placement;
type ReadsAll<Each> = Each extends unknown
  ? [QuestionId] extends [NeedsIn<Each>]
    ? Each
    : never
  : never;
type AssertNever<Nothing extends never> = Nothing;

/**
 * Any question must be read by a rule.
 * @public read by the compiler alone
 */
export type EveryQuestionIsRead = AssertNever<Exclude<QuestionId, NeedsIn<Rule>>>;

/**
 * A rule whose type has lost what it reads would read every question for all others.
 * @public read by the compiler alone
 */
export type NoRuleReadsAll = AssertNever<ReadsAll<Rule>>;
