import type { QuestionId } from '../questions/index.ts';
import { blueCard } from './nl/blue-card.ts';
import {
  applyExtension,
  decisionTerm,
  deregister,
  freeLabourMarket,
  leaveCountry,
  objection,
  reducedWindow,
  turns30,
} from './nl/duties-application.ts';
import {
  notifyEmployer,
  notifyYou,
  revokeSettlement,
  ruling30,
  searchPeriod,
  unemploymentBenefit,
} from './nl/duties-job-loss.ts';
import { notifyNewJob, registerNewJob } from './nl/duties-new-job.ts';
import { hsm } from './nl/hsm.ts';
import { cautions } from './nl/notices.ts';
import { permitNotices } from './nl/notices-permit.ts';
import { notes } from './nl/notes.ts';
import { orientationYear } from './nl/orientation-year.ts';

/** Every route that can be judged, the usual one first. */
export const routes = [hsm, blueCard, orientationYear] as const;

/** Every duty and milestone. */
export const obligations = [
  searchPeriod,
  notifyYou,
  notifyEmployer,
  unemploymentBenefit,
  ruling30,
  revokeSettlement,
  notifyNewJob,
  registerNewJob,
  applyExtension,
  decisionTerm,
  objection,
  leaveCountry,
  deregister,
  freeLabourMarket,
  turns30,
  reducedWindow,
] as const;

export const notices = [...cautions, ...permitNotices, ...notes] as const;

export type RouteId = (typeof routes)[number]['id'];
export type RequirementIn<Id extends RouteId> = Extract<
  (typeof routes)[number],
  { id: Id }
>['requires'][number]['id'];
export type ObligationId = (typeof obligations)[number]['id'];
export type NoticeId = (typeof notices)[number]['id'];
export type FigureId = (typeof routes)[number]['requires'][number]['figures'][number]['id'];

type NeedsIn<Rule> = Rule extends { readonly needs: readonly (infer Needs)[] } ? Needs : never;
type Read =
  | NeedsIn<(typeof routes)[number]['requires'][number]>
  | NeedsIn<(typeof routes)[number]['needed']>
  | NeedsIn<(typeof obligations)[number]>
  | NeedsIn<(typeof notices)[number]>;
type AssertNever<Nothing extends never> = Nothing;

/**
 * `country` selects rules and is read by none of them; any other question must be read by a rule.
 * @public read by the compiler alone
 */
export type EveryQuestionIsRead = AssertNever<Exclude<QuestionId, Read | 'country'>>;
