import { addMonths, type PlainDate } from '../dates/index.ts';
import type { Answers, AnswerTo, QuestionId } from './catalogue.ts';
import { unknown, type Pay } from './kinds.ts';

/** An answer that cannot be true together with the day or another answer. */
export type CheckIssue =
  | 'birth-in-future'
  | 'birth-too-long-ago'
  | 'birth-too-recent'
  | 'birth-after-job-end'
  | 'job-end-before-birth'
  | 'job-end-too-long-ago'
  | 'before-birth'
  | 'in-future'
  | 'too-long-ago'
  | 'since-after-until'
  | 'until-before-since';

/** An answer that is probably a slip; the person may say that it is right. */
export type DoubtIssue =
  | 'permit-ends-before-job'
  | 'job-ends-after-permit'
  | 'pay-looks-small'
  | 'pay-looks-large'
  | 'pay-looks-monthly'
  | 'pay-looks-yearly';

export interface Surroundings {
  readonly answers: Answers;
  readonly today: PlainDate;
}

type Check<Id extends QuestionId, Issue> = (
  answer: AnswerTo<Id>,
  around: Surroundings,
) => Issue | undefined;
type Checks<Issue> = { readonly [Id in QuestionId]?: Check<Id, Issue> };

/** The Aliens Act 2000 is in force since 1 April 2001: no permit of this tool is older. */
const actInForce: PlainDate = '2001-04-01';

const years = (date: PlainDate, count: number) => addMonths(date, 12 * count);

const known = (date: PlainDate | typeof unknown | undefined) =>
  date === unknown ? undefined : date;

const past = (date: PlainDate, { answers, today }: Surroundings): CheckIssue | undefined => {
  if (date > today) return 'in-future';
  return answers.birthDate && date < answers.birthDate ? 'before-birth' : undefined;
};

const afterBirth = (date: PlainDate, { answers }: Surroundings): CheckIssue | undefined => {
  if (answers.birthDate && date < answers.birthDate) return 'before-birth';
  return date < actInForce ? 'too-long-ago' : undefined;
};

const errors: Checks<CheckIssue> = {
  birthDate: (birth, { answers: { jobLossDate }, today }) => {
    if (birth >= today) return 'birth-in-future';
    if (years(birth, 120) < today) return 'birth-too-long-ago';
    if (jobLossDate && birth > jobLossDate) return 'birth-after-job-end';
    return years(birth, 14) > today ? 'birth-too-recent' : undefined;
  },
  jobLossDate: (end, { answers: { birthDate } }) => {
    if (birthDate && end < birthDate) return 'job-end-before-birth';
    return end < actInForce ? 'job-end-too-long-ago' : undefined;
  },
  permitSince: (since, around) => {
    if (since === unknown) return undefined;
    const { permitUntil } = around.answers;
    return permitUntil && since > permitUntil ? 'since-after-until' : past(since, around);
  },
  permitUntil: (until, around) => {
    const since = known(around.answers.permitSince);
    return since && until < since ? 'until-before-since' : afterBirth(until, around);
  },
  contractStart: afterBirth,
  filingDate: afterBirth,
  departureDate: afterBirth,
  qualifyingDate: past,
  diplomaDate: past,
  settlementSignedOn: past,
  workPermitsUnbrokenSince: past,
  appliedOn: past,
  decisionOn: past,
};

function payDoubt({ amount, per }: Pay): DoubtIssue | undefined {
  if (per === 'month') {
    if (amount < 500) return 'pay-looks-small';
    return amount > 30_000 ? 'pay-looks-yearly' : undefined;
  }
  if (per === 'year') return amount < 12_000 ? 'pay-looks-monthly' : undefined;
  if (amount < 5) return 'pay-looks-small';
  return amount > 500 ? 'pay-looks-large' : undefined;
}

const doubts: Checks<DoubtIssue> = {
  salary: payDoubt,
  permitUntil: (until, { answers: { jobLossDate } }) =>
    jobLossDate && until < jobLossDate ? 'permit-ends-before-job' : undefined,
  jobLossDate: (end, { answers: { permitUntil } }) =>
    permitUntil && permitUntil < end ? 'job-ends-after-permit' : undefined,
};

const run = <Id extends QuestionId, Issue>(
  checks: Checks<Issue>,
  id: Id,
  answer: AnswerTo<Id>,
  around: Surroundings,
): Issue | undefined => checks[id]?.(answer, around);

/** What is wrong with an answer, given the day and the other answers. */
export const errorIn = <Id extends QuestionId>(
  id: Id,
  answer: AnswerTo<Id>,
  around: Surroundings,
) => run(errors, id, answer, around);

/** What makes an answer look like a slip, given the other answers. */
export const doubtIn = <Id extends QuestionId>(
  id: Id,
  answer: AnswerTo<Id>,
  around: Surroundings,
) => run(doubts, id, answer, around);
