import * as z from 'zod/mini';
import { questions, type Answers, type AnswerTo, type QuestionId } from './catalogue.ts';
import { doubtIn, errorIn, type CheckIssue, type DoubtIssue, type Surroundings } from './checks.ts';
import type { Draft, KindName } from './drafts.ts';
import { unknown, type Pay } from './kinds.ts';
import { readDay, type DateIssue } from './typed-date.ts';
import {
  readHours,
  readMoney,
  readWhole,
  type HoursIssue,
  type MoneyIssue,
  type WholeIssue,
} from './typed-money.ts';

/** Everything that can be wrong with what was typed; the words stand under the same codes. */
export type Issue =
  | CheckIssue
  | DoubtIssue
  | DateIssue
  | MoneyIssue
  | HoursIssue
  | WholeIssue
  | 'choose'
  | 'choose-allowance'
  | 'choose-nationality';

interface Problem {
  readonly issue: Issue;
  /** The field of the draft that it is about. */
  readonly at: string;
}

type Read = { readonly answer: unknown } | { readonly problems: readonly Problem[] };

const wrong = (issue: Issue, at: string): Read => ({ problems: [{ issue, at }] });

function readPay({ amount, per, holidayAllowance, hoursPerWeek }: Draft<'pay'>): Read {
  const money = readMoney(amount);
  const hours = per === 'hour' ? readHours(hoursPerWeek) : undefined;
  const problems: Problem[] = [];
  if ('error' in money) problems.push({ issue: money.error, at: 'amount' });
  if (hours && 'error' in hours) problems.push({ issue: hours.error, at: 'hoursPerWeek' });
  if (holidayAllowance === '') problems.push({ issue: 'choose-allowance', at: 'holidayAllowance' });
  const answer = {
    amount: 'cents' in money ? money.cents / 100 : 0,
    per: per as Pay['per'],
    holidayAllowance: holidayAllowance as Pay['holidayAllowance'],
    ...(hours && 'hundredths' in hours && { hoursPerWeek: hours.hundredths / 100 }),
  } satisfies Pay;
  return problems.length > 0 ? { problems } : { answer };
}

function readDate(draft: Draft<'date'>): Read {
  if (draft.unsure) return { answer: unknown };
  const read = readDay(draft);
  return 'day' in read ? { answer: read.day } : wrong(read.error, read.parts[0] ?? 'day');
}

function readLength({ kind, months }: Draft<'length'>): Read {
  if (kind === '') return wrong('choose', 'kind');
  if (kind === 'open-ended') return { answer: kind };
  const read = readWhole(months, { min: 1, max: 600 });
  return 'value' in read ? { answer: read.value } : wrong(read.error, 'months');
}

function readNumber({ count }: Draft<'number'>): Read {
  const read = readWhole(count, { min: 14, max: 120 });
  return 'value' in read ? { answer: read.value } : wrong(read.error, 'count');
}

const readers: { [Kind in KindName]: (draft: Draft<Kind>) => Read } = {
  choice: ({ option }) => (option === '' ? wrong('choose', 'option') : { answer: option }),
  nationalities: ({ codes }) =>
    codes.length === 0 ? wrong('choose-nationality', 'codes') : { answer: codes },
  date: readDate,
  pay: readPay,
  length: readLength,
  number: readNumber,
};

const firstField: { readonly [Kind in KindName]: string } = {
  choice: 'option',
  nationalities: 'codes',
  date: 'day',
  pay: 'amount',
  length: 'kind',
  number: 'count',
};

/** Typed text to an answer; what is wrong becomes an issue at the field where it was typed. */
function read(id: QuestionId, draft: Draft, around: Surroundings): Read {
  const { kind } = questions[id];
  const typed = (readers[kind] as (draft: Draft) => Read)(draft);
  if ('problems' in typed) return typed;
  const answer = typed.answer as AnswerTo<typeof id>;
  const error = errorIn(id, answer, around);
  if (error) return wrong(error, firstField[kind]);
  const doubt = doubtIn(id, answer, around);
  const confirmed = 'confirmed' in draft && draft.confirmed;
  return doubt && !confirmed ? wrong(doubt, firstField[kind]) : typed;
}

/**
 * The schema of one page: the drafts of its questions in, their answers out. A message is an `Issue`.
 * `around` are the other answers and the day they are judged on.
 */
export function stepSchema(asks: readonly QuestionId[], around: Surroundings) {
  const fields = asks.map((id) => {
    const field = z.pipe(
      z.custom<Draft>(),
      z.transform((draft: Draft, context) => {
        const typed = read(id, draft, around);
        if ('answer' in typed) return typed.answer;
        for (const { issue, at } of typed.problems) {
          context.issues.push({ code: 'custom', message: issue, path: [at], input: draft });
        }
        return z.NEVER;
      }),
    );
    return [id, field] as const;
  });
  return z.object(Object.fromEntries(fields)) as unknown as z.ZodMiniType<Answers, never>;
}

/** The issues that the person may overrule. */
export const doubtIssues: ReadonlySet<string> = new Set<DoubtIssue>([
  'permit-ends-before-job',
  'job-ends-after-permit',
  'pay-looks-small',
  'pay-looks-large',
  'pay-looks-monthly',
  'pay-looks-yearly',
]);
