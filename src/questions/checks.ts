import { addMonths, type PlainDate } from '../dates/index.ts';
import type { AnswerTo, Known, QuestionId } from './catalogue.ts';
import {
  actInForce,
  come,
  firstOf,
  notAfter,
  notBefore,
  since,
  type Check,
  type Checks,
  type Surroundings,
} from './date-checks.ts';
import { daysIn, earliestIn, isBetween, latestIn } from './half-known.ts';
import { unknown } from './kinds.ts';
import { slips, type SlipIssue } from './slips.ts';

export type { Surroundings } from './date-checks.ts';
export type { SlipIssue } from './slips.ts';

/** An answer that cannot be true together with the day or another answer. */
export type CheckIssue =
  | 'both-only-with-offer'
  | 'birth-in-future'
  | 'birth-too-long-ago'
  | 'birth-too-recent'
  | 'birth-after-job-end'
  | 'job-end-before-birth'
  | 'too-young-at-job-end'
  | 'job-end-before-work'
  | 'work-after-job-end'
  | 'job-end-too-long-ago'
  | 'before-birth'
  | 'in-future'
  | 'too-long-ago'
  | 'before-blue-cards'
  | 'since-after-until'
  | 'until-before-since'
  | 'first-card-after-second'
  | 'second-card-before-first'
  | 'applied-after-decision'
  | 'decision-before-applied'
  | 'sick-day-too-late'
  | 'before-sick-day'
  | 'programme-starts-after-end'
  | 'programme-ends-before-start'
  | 'hired-after-contract-end'
  | 'contract-ends-before-hired';

type DateCheck = Check<PlainDate, CheckIssue>;

/** Directive 2009/50/EC was adopted on 25 May 2009. */
const blueCardsExist: PlainDate = '2009-05-25';

/** The lowest age of somebody who asks. */
const youngest = 16;
/** The lowest age of somebody whose job ended. */
export const youngestAtJobEnd = 15;

const years = (date: PlainDate, count: number) => addMonths(date, 12 * count);

const sinceBirth: DateCheck = notBefore('birthDate', 'before-birth');
const past: DateCheck = firstOf(come('in-future'), sinceBirth);
const inForce: DateCheck = firstOf(sinceBirth, since(actInForce, 'too-long-ago'));
const ofBlueCard: DateCheck = firstOf(sinceBirth, since(blueCardsExist, 'before-blue-cards'));
const afterSickDay: DateCheck = notBefore('firstSickDay', 'before-sick-day');

const errors: Checks<CheckIssue> = {
  country: (country, { answers: { situation } }) =>
    country === 'both' && situation !== undefined && situation !== 'job-offer'
      ? 'both-only-with-offer'
      : undefined,
  birthDate: (birth, { answers, today }) => {
    const jobEnd = latestIn(answers.jobLossDate);
    if (birth >= today) return 'birth-in-future';
    if (years(birth, 120) < today) return 'birth-too-long-ago';
    if (jobEnd && birth > jobEnd) return 'birth-after-job-end';
    if (years(birth, youngest) > today) return 'birth-too-recent';
    return jobEnd && years(birth, youngestAtJobEnd) > jobEnd ? 'too-young-at-job-end' : undefined;
  },
  contractStart: inForce,
  filingDate: inForce,
  qualifyingDate: past,
  diplomaDate: past,

  permitSince: firstOf(notAfter('permitUntil', 'since-after-until'), past),
  permitUntil: firstOf(notBefore('permitSince', 'until-before-since'), inForce),
  cardFrom: firstOf(notAfter('permitUntil', 'since-after-until'), ofBlueCard),
  employmentSince: firstOf(notAfter('jobLossDate', 'work-after-job-end'), ofBlueCard),
  firstBlueCardSince: firstOf(
    notAfter('secondBlueCardSince', 'first-card-after-second'),
    ofBlueCard,
  ),
  secondBlueCardSince: firstOf(
    notBefore('firstBlueCardSince', 'second-card-before-first'),
    ofBlueCard,
  ),

  jobLossDate: firstOf(
    notBefore('birthDate', 'job-end-before-birth'),
    (end, { answers: { birthDate } }) =>
      birthDate && years(birthDate, youngestAtJobEnd) > end ? 'too-young-at-job-end' : undefined,
    notBefore('employmentSince', 'job-end-before-work'),
    since(actInForce, 'job-end-too-long-ago'),
  ),
  settlementSignedOn: past,
  departureDate: inForce,
  workPermitsUnbrokenSince: past,
  payDropStart: inForce,

  firstSickDay: firstOf(
    (day, { answers: { recoveries } }) =>
      recoveries?.some(({ from }) => from <= day) === true ? 'sick-day-too-late' : undefined,
    notAfter('firstYearEvaluation', 'sick-day-too-late'),
    notAfter('programmeStart', 'sick-day-too-late'),
    inForce,
  ),
  recoveries: (spells, { answers }) => {
    const sick = earliestIn(answers.firstSickDay);
    return sick && spells.some(({ from }) => from <= sick) ? 'before-sick-day' : undefined;
  },
  firstYearEvaluation: firstOf(afterSickDay, past),
  programmeStart: firstOf(
    notAfter('programmeEnd', 'programme-starts-after-end'),
    afterSickDay,
    inForce,
  ),
  programmeEnd: firstOf(
    notBefore('programmeStart', 'programme-ends-before-start'),
    afterSickDay,
    inForce,
  ),

  appliedOn: firstOf(notAfter('decisionOn', 'applied-after-decision'), past),
  decisionOn: firstOf(notBefore('appliedOn', 'decision-before-applied'), past),
  authorisationIssuedOn: firstOf(past, since(actInForce, 'too-long-ago')),
  entryDate: inForce,

  hiredOn: firstOf(notAfter('contractUntil', 'hired-after-contract-end'), sinceBirth),
  arrivalDate: sinceBirth,
  registeredOn: past,
  cardIssuedOn: past,
  employerCardUntil: sinceBirth,
  contractUntil: firstOf(notBefore('hiredOn', 'contract-ends-before-hired'), sinceBirth),
};

const run = <Id extends QuestionId, Issue>(
  checks: Checks<Issue>,
  id: Id,
  answer: AnswerTo<Id>,
  around: Surroundings,
): Issue | undefined => {
  if (answer === unknown) return undefined;
  const check = (known: unknown) => checks[id]?.(known as Known<Id>, around);
  if (!isBetween(answer)) return check(answer);
  const issues = daysIn(answer).map(check);
  return issues.includes(undefined) ? undefined : issues[0];
};

/** What is wrong with an answer, given the day and the other answers; with a half-known day, on all its days. */
export const errorIn = <Id extends QuestionId>(
  id: Id,
  answer: AnswerTo<Id>,
  around: Surroundings,
) => run(errors, id, answer, around);

/** The answer without the days at its ends that cannot be true: a month that has only begun ends today. */
export function withoutErrors<Id extends QuestionId>(
  id: Id,
  answer: AnswerTo<Id>,
  around: Surroundings,
): AnswerTo<Id> {
  if (!isBetween(answer)) return answer;
  const sound = daysIn(answer).filter(
    (day) => run(errors, id, day as AnswerTo<Id>, around) === undefined,
  );
  const [from = answer.from] = sound;
  const to = sound.at(-1) ?? answer.to;
  return (from === to ? from : { from, to }) as AnswerTo<Id>;
}

/** What makes an answer look like a slip, given the other answers. */
export const slipIn = <Id extends QuestionId>(id: Id, answer: AnswerTo<Id>, around: Surroundings) =>
  run<Id, SlipIssue>(slips, id, answer, around);
