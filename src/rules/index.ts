export { assess, judgeRoute, type Assessment } from './assess.ts';
export { openQuestions } from './plan.ts';
export {
  needless,
  surprises,
  surprisesOf,
  type NeedlessSurprise,
  type SurpriseIn,
  type Surprising,
} from './surprises.ts';
export {
  notices,
  obligations,
  routes,
  type AnyDuty,
  type AnyFigureId,
  type FigureId,
  type NoticeId,
  type NoticeIn,
  type ObligationId,
  type RequirementIn,
  type RouteId,
} from './law.ts';
export { lawChanges, type LawChange, type LawChangeId } from './law-changes.ts';
export { figures } from './figures.ts';
export { figureFaults } from './figure-faults.ts';
export { allowancePercent } from './grammar/pay.ts';
export { daysOfPayInMonth } from './nl/pay-drop.ts';
export { isReviewOverdue, reliableUntil } from './grammar/figure.ts';
export type { Confidence, Figure, Period } from './grammar/figure.ts';
export type { Gap, Reading } from './grammar/gap.ts';
export type { Notice, NoticeKind, NoticeRule } from './grammar/notice.ts';
export { inOrderToAct, sendDayOf, type Duty, type DutyStatus } from './grammar/duty.ts';
export type { Finding } from './grammar/finding.ts';
export type { CapId, CapName } from './grammar/cap.ts';
export type { Aim, Counting, FreeDays, Only, Plain, Way } from './grammar/dated.ts';
export type { Doubt } from './grammar/doubt.ts';
export type { Obligation, Who } from './grammar/obligation.ts';
export { hasNoSearch } from './nl/no-search.ts';
export type { Placement } from './nl/placement.ts';
export type { DecidingDay, Judged } from './grammar/requirement.ts';
export type { Verdict } from './grammar/route.ts';
export type { Source } from './grammar/source.ts';
export { sourceIds } from './source-ids.ts';
export type { SourceTitle } from './source-title.ts';
export { authorities, type Authority } from './authorities.ts';
export { checkAgainOn } from './check-again.ts';
export { checkedOn } from './checked-on.ts';
export {
  areRulesOld,
  clockBelievedUntil,
  clockLasts,
  isBelievable,
  rulesKeepUntil,
} from './lifetime.ts';
export { rulesVersion } from './rules-version.ts';
export { caseOf, writeCases } from './cases/write-file.ts';
