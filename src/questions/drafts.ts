import { dayOf, monthOf, yearOf, type PlainDate } from '../dates/index.ts';
import { questions, type AnswerTo, type QuestionId } from './catalogue.ts';
import { isBetween, isMonth } from './half-known.ts';
import { inTime, unknown, type Between, type Pay, type PayShare, type Spell } from './kinds.ts';
import type { DateParts } from './typed/typed-date.ts';

interface PayDraft {
  amount: string;
  per: string;
  holidayAllowance: string;
  hoursPerWeek: string;
  confirmed: boolean;
}

/** The two dates of a time back at work, as they are typed. */
export interface SpellDraft {
  from: DateParts;
  to: DateParts;
}

/** How well a day is known; `until` is the last day that it may be. */
export type Precision = 'day' | 'month' | 'between';

interface DateDraft extends DateParts {
  known: Precision;
  until: DateParts;
  unsure: boolean;
  confirmed: boolean;
}

/** What stands in the fields of a question while it is being typed. */
interface Drafts {
  choice: { option: string };
  code: { code: string };
  date: DateDraft;
  pay: PayDraft;
  'sick-pay': PayDraft & { kind: string; percent: string; statutoryCap: string };
  spells: { rows: SpellDraft[] };
  nationalities: { codes: string[] };
  number: { count: string };
  length: { kind: string; months: string };
}
export type KindName = keyof Drafts;
export type Draft<Kind extends KindName = KindName> = Drafts[Kind];
export type KindOf<Id extends QuestionId> = (typeof questions)[Id]['kind'];

const amountText = (euro: number) => (Number.isInteger(euro) ? String(euro) : euro.toFixed(2));

const partsOf = (date: PlainDate | undefined): DateParts => ({
  day: date ? String(dayOf(date)) : '',
  month: date ? String(monthOf(date)) : '',
  year: date ? String(yearOf(date)) : '',
});

/** A time back at work with nothing typed yet. */
export const emptySpell = (): SpellDraft => ({ from: partsOf(undefined), to: partsOf(undefined) });

const payDraft = (pay: Pay | undefined): PayDraft => ({
  amount: pay ? amountText(pay.amount) : '',
  per: pay?.per ?? 'month',
  holidayAllowance: pay?.holidayAllowance ?? '',
  hoursPerWeek: pay?.hoursPerWeek === undefined ? '' : String(pay.hoursPerWeek),
  confirmed: false,
});

function sickPayDraft(pay: Pay | PayShare | undefined): Drafts['sick-pay'] {
  if (!pay || 'amount' in pay) {
    return { ...payDraft(pay), kind: pay ? 'amount' : '', percent: '', statutoryCap: '' };
  }
  const statutoryCap = pay.statutoryCap ? 'yes' : 'no';
  return { ...payDraft(undefined), kind: 'percent', percent: String(pay.percent), statutoryCap };
}

function dateDraft(answer: PlainDate | Between | typeof unknown | undefined): DateDraft {
  const between = isBetween(answer) ? answer : undefined;
  const day = isBetween(answer) || answer === unknown ? undefined : answer;
  const known = between ? (isMonth(between) ? 'month' : 'between') : 'day';
  const first = partsOf(between?.from ?? day);
  return {
    ...(known === 'month' ? { ...first, day: '' } : first),
    known,
    until: partsOf(known === 'between' ? between?.to : undefined),
    unsure: answer === unknown,
    confirmed: false,
  };
}

const writers: { [Kind in KindName]: (answer: never) => Drafts[Kind] } = {
  choice: (option: string | undefined) => ({ option: option ?? '' }),
  code: (code: string | undefined) => ({ code: code ?? '' }),
  date: dateDraft,
  pay: payDraft,
  'sick-pay': sickPayDraft,
  spells: (spells: readonly Spell[] | undefined) => ({
    rows: spells
      ? inTime(spells).map(({ from, to }) => ({ from: partsOf(from), to: partsOf(to) }))
      : [emptySpell()],
  }),
  nationalities: (codes: readonly string[] | undefined) => ({ codes: [...(codes ?? [])] }),
  number: (count: number | undefined) => ({ count: count === undefined ? '' : String(count) }),
  length: (length: number | 'open-ended' | undefined) => ({
    kind: length === undefined ? '' : length === 'open-ended' ? 'open-ended' : 'months',
    months: typeof length === 'number' ? String(length) : '',
  }),
};

/** The fields of a question, filled in with the answer where there is one. */
export function draftOf<Id extends QuestionId>(
  id: Id,
  answer: AnswerTo<Id> | undefined,
): Draft<KindOf<Id>> {
  const write = writers[questions[id].kind] as (
    answer: AnswerTo<Id> | undefined,
  ) => Draft<KindOf<Id>>;
  return write(answer);
}
