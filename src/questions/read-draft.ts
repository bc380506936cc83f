import { daysBetween, type PlainDate } from '../dates/index.ts';
import { questions, type ChoiceId, type QuestionId } from './catalogue.ts';
import type { Surroundings } from './checks.ts';
import type { Draft, KindName } from './drafts.ts';
import { mostDaysBetween, unknown, type Pay, type PayShare, type Spell } from './kinds.ts';
import { offeredOptions } from './offered-options.ts';
import { payParts } from './pay-parts.ts';
import { readCode, type CodeIssue } from './typed/typed-code.ts';
import {
  readDay,
  readMonth,
  type DateIssue,
  type DateParts,
  type MonthIssue,
} from './typed/typed-date.ts';
import { readMoney, type MoneyIssue } from './typed/typed-money.ts';
import {
  readHours,
  readNumber,
  type HoursIssue,
  type LimitIssue,
  type Limits,
  type NumberIssue,
} from './typed/typed-number.ts';

/** What can be wrong with the text in the fields of one question. */
export type ReadIssue =
  | CodeIssue
  | DateIssue
  | HoursIssue
  | MoneyIssue
  | MonthIssue
  | NumberIssue
  | 'choose'
  | 'choose-allowance'
  | 'choose-nationality'
  | 'between-ends-before-start'
  | 'between-too-long'
  | 'spell-ends-before-start'
  | 'spell-not-after-last';

interface Problem {
  readonly issue: ReadIssue;
  /** The field of the draft that it is about. */
  readonly at: string;
}

type Read = { readonly answer: unknown } | { readonly problems: readonly Problem[] };

interface Asked {
  readonly id: QuestionId;
  readonly around: Surroundings;
}

const wrong = (issue: ReadIssue, at: string): Read => ({ problems: [{ issue, at }] });

const limits = { length: { min: 1, max: 600 }, percent: { min: 0, max: 100 } };

function limitsOf(id: QuestionId): Limits {
  const question = questions[id];
  if (question.kind === 'number') return question;
  return question.kind === 'length' ? limits.length : limits.percent;
}

/** The limit of a question that a number typed there passed. */
export const limitPassed = (id: QuestionId, issue: LimitIssue): number =>
  limitsOf(id)[issue === 'number-too-small' ? 'min' : 'max'];

function readChoice({ option }: Draft<'choice'>, { id, around }: Asked): Read {
  const offered = offeredOptions(id as ChoiceId, around.answers);
  const isOffered = offered.includes(option) || (questions[id].unsure && option === unknown);
  return isOffered ? { answer: option } : wrong('choose', 'option');
}

function readPay(
  { amount, per, holidayAllowance, hoursPerWeek }: Draft<'pay'>,
  { id, around }: Asked,
): Read {
  const parts = payParts(id, around.answers);
  const money = readMoney(amount);
  const hours = per === 'hour' || parts.hoursPerWeek ? readHours(hoursPerWeek) : undefined;
  const problems: Problem[] = [];
  if ('error' in money) problems.push({ issue: money.error, at: 'amount' });
  if (hours && 'error' in hours) problems.push({ issue: hours.error, at: 'hoursPerWeek' });
  if (parts.holidayAllowance && holidayAllowance === '') {
    problems.push({ issue: 'choose-allowance', at: 'holidayAllowance' });
  }
  const answer = {
    amount: 'cents' in money ? money.cents / 100 : 0,
    per: per as Pay['per'],
    ...(parts.holidayAllowance && {
      holidayAllowance: holidayAllowance as NonNullable<Pay['holidayAllowance']>,
    }),
    ...(hours && 'hundredths' in hours && { hoursPerWeek: hours.hundredths / 100 }),
  } satisfies Pay;
  return problems.length > 0 ? { problems } : { answer };
}

function readSickPay(draft: Draft<'sick-pay'>, asked: Asked): Read {
  if (draft.kind === '') return wrong('choose', 'kind');
  if (draft.kind === 'amount') return readPay(draft, asked);
  const share = readNumber(draft.percent.replace(/\s*[%٪]\s*$/u, ''), limits.percent, 2);
  const problems: Problem[] = [];
  if ('error' in share) problems.push({ issue: share.error, at: 'percent' });
  if (draft.statutoryCap === '') problems.push({ issue: 'choose', at: 'statutoryCap' });
  const answer = {
    percent: 'value' in share ? share.value : 0,
    statutoryCap: draft.statutoryCap === 'yes',
  } satisfies PayShare;
  return problems.length > 0 ? { problems } : { answer };
}

function readBetween(draft: Draft<'date'>): Read {
  const [first, last] = [readDay(draft), readDay(draft.until)];
  const problems: Problem[] = [];
  if ('error' in first) problems.push({ issue: first.error, at: first.parts[0] ?? 'day' });
  if ('error' in last) problems.push({ issue: last.error, at: `until-${last.parts[0] ?? 'day'}` });
  if (!('day' in first) || !('day' in last)) return { problems };
  const [from, to] = [first.day, last.day];
  if (to < from) return wrong('between-ends-before-start', 'until-day');
  if (daysBetween(from, to) > mostDaysBetween) return wrong('between-too-long', 'until-day');
  return { answer: from === to ? from : { from, to } };
}

function readDate(draft: Draft<'date'>): Read {
  if (draft.unsure) return { answer: unknown };
  if (draft.known === 'between') return readBetween(draft);
  if (draft.known === 'month') {
    const month = readMonth(draft);
    return 'from' in month ? { answer: month } : wrong(month.error, month.parts[0] ?? 'month');
  }
  const read = readDay(draft);
  return 'day' in read ? { answer: read.day } : wrong(read.error, read.parts[0] ?? 'day');
}

function readSpells({ rows }: Draft<'spells'>): Read {
  const spells: Spell[] = [];
  const problems: Problem[] = [];
  const dayAt = (parts: DateParts, at: string): PlainDate | undefined => {
    const read = readDay(parts);
    if ('day' in read) return read.day;
    problems.push({ issue: read.error, at: `${at}-${read.parts[0] ?? 'day'}` });
    return undefined;
  };
  for (const [index, row] of rows.entries()) {
    const from = dayAt(row.from, `${index}-from`);
    const to = dayAt(row.to, `${index}-to`);
    const last = spells.at(-1);
    if (!from || !to) continue;
    if (to < from) problems.push({ issue: 'spell-ends-before-start', at: `${index}-to-day` });
    else if (last && from <= last.to) {
      problems.push({ issue: 'spell-not-after-last', at: `${index}-from-day` });
    } else spells.push({ from, to });
  }
  return problems.length > 0 ? { problems } : { answer: spells };
}

function readLength({ kind, months }: Draft<'length'>): Read {
  if (kind === '') return wrong('choose', 'kind');
  if (kind === 'open-ended') return { answer: kind };
  const read = readNumber(months, limits.length, 0);
  return 'value' in read ? { answer: read.value } : wrong(read.error, 'months');
}

function readCount({ count }: Draft<'number'>, { id }: Asked): Read {
  const read = readNumber(count, limitsOf(id), 2);
  if ('error' in read) return wrong(read.error, 'count');
  const fits = questions[id].schema().safeParse(read.value).success;
  return fits ? { answer: read.value } : wrong('number-not-whole', 'count');
}

function readFourDigits({ code }: Draft<'code'>): Read {
  const read = readCode(code);
  return 'code' in read ? { answer: read.code } : wrong(read.error, 'code');
}

const readers: { [Kind in KindName]: (draft: Draft<Kind>, asked: Asked) => Read } = {
  choice: readChoice,
  code: readFourDigits,
  nationalities: ({ codes }) =>
    codes.length === 0 ? wrong('choose-nationality', 'codes') : { answer: codes },
  date: readDate,
  pay: readPay,
  'sick-pay': readSickPay,
  spells: readSpells,
  length: readLength,
  number: readCount,
};

/** Typed text to an answer; what is wrong becomes an issue at the field where it was typed. */
export function readDraft(id: QuestionId, draft: Draft, around: Surroundings): Read {
  const read = readers[questions[id].kind] as (draft: Draft, asked: Asked) => Read;
  return read(draft, { id, around });
}
