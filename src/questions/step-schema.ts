import * as z from 'zod/mini';
import { questions, type Answers, type AnswerTo, type QuestionId } from './catalogue.ts';
import {
  errorIn,
  slipIn,
  withoutErrors,
  type CheckIssue,
  type SlipIssue,
  type Surroundings,
} from './checks.ts';
import type { Draft, KindName } from './drafts.ts';
import { readDraft, type ReadIssue } from './read-draft.ts';

/** Everything that can be wrong with what was typed; the words stand under the same codes. */
export type Issue = CheckIssue | SlipIssue | ReadIssue;

interface Problem {
  readonly issue: Issue;
  /** The field of the draft that it is about. */
  readonly at: string;
}

type Judged = { readonly answer: unknown } | { readonly problems: readonly Problem[] };

const firstField: { readonly [Kind in KindName]: string } = {
  choice: 'option',
  code: 'code',
  nationalities: 'codes',
  date: 'day',
  pay: 'amount',
  'sick-pay': 'amount',
  spells: '0-from-day',
  length: 'kind',
  number: 'count',
};

/** The field at which an issue with the whole answer is shown. */
function fieldFor(id: QuestionId, draft: Draft): string {
  if ('percent' in draft && draft.kind === 'percent') return 'percent';
  if ('known' in draft && draft.known === 'month') return 'month';
  return firstField[questions[id].kind];
}

function judge(id: QuestionId, draft: Draft, around: Surroundings): Judged {
  const typed = readDraft(id, draft, around);
  if ('problems' in typed) return typed;
  const answer = typed.answer as AnswerTo<typeof id>;
  const confirmed = 'confirmed' in draft && draft.confirmed;
  const issue = errorIn(id, answer, around) ?? (confirmed ? undefined : slipIn(id, answer, around));
  return issue
    ? { problems: [{ issue, at: fieldFor(id, draft) }] }
    : { answer: withoutErrors(id, answer, around) };
}

/**
 * The schema of one page: the drafts of its questions in, their answers out. A message is an `Issue`.
 * `around` are the other answers and the day they are judged on; a question is judged beside those above it, too.
 */
export function stepSchema(asks: readonly QuestionId[], around: Surroundings) {
  const page = z.pipe(
    z.custom<Readonly<Record<QuestionId, Draft>>>(),
    z.transform((drafts: Readonly<Record<QuestionId, Draft>>, context) => {
      let given: Answers = {};
      for (const id of asks) {
        const answers = Object.assign({}, around.answers, given);
        const judged = judge(id, drafts[id], { ...around, answers });
        if ('answer' in judged) given = Object.assign({}, given, { [id]: judged.answer });
        else {
          for (const { issue, at } of judged.problems) {
            context.issues.push({
              code: 'custom',
              message: issue,
              path: [id, at],
              input: drafts[id],
            });
          }
        }
      }
      return given;
    }),
  );
  return page as unknown as z.ZodMiniType<Answers, never>;
}

const mayBeRight: { readonly [Code in SlipIssue]: true } = {
  'card-before-registration': true,
  'entry-before-authorisation': true,
  'job-ends-after-permit': true,
  'looks-far-ahead': true,
  'looks-long-ago': true,
  'not-yet': true,
  'pay-looks-large': true,
  'pay-looks-monthly': true,
  'pay-looks-small': true,
  'pay-looks-unpaid': true,
  'pay-looks-yearly': true,
  'permit-ends-before-job': true,
  'permit-looks-long': true,
  'registered-before-arrival': true,
  'share-looks-small': true,
};

/** The issues that the person may overrule. */
export const slipIssues: ReadonlySet<string> = new Set(Object.keys(mayBeRight));
