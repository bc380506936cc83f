import { dayOf, monthOf, yearOf, type PlainDate } from '../dates/index.ts';
import { questions, type AnswerTo, type QuestionId } from './catalogue.ts';
import { unknown, type Pay } from './kinds.ts';
import type { DateParts } from './typed-date.ts';

/** What stands in the fields of a question while it is being typed. */
interface Drafts {
  choice: { option: string };
  date: DateParts & { unsure: boolean; confirmed: boolean };
  pay: {
    amount: string;
    per: string;
    holidayAllowance: string;
    hoursPerWeek: string;
    confirmed: boolean;
  };
  nationalities: { codes: string[] };
  number: { count: string };
  length: { kind: string; months: string };
}
export type KindName = keyof Drafts;
export type Draft<Kind extends KindName = KindName> = Drafts[Kind];
export type KindOf<Id extends QuestionId> = (typeof questions)[Id]['kind'];

const amountText = (euro: number) => (Number.isInteger(euro) ? String(euro) : euro.toFixed(2));

const writers: { [Kind in KindName]: (answer: never) => Drafts[Kind] } = {
  choice: (option: string | undefined) => ({ option: option ?? '' }),
  date: (date: PlainDate | typeof unknown | undefined) => ({
    day: date && date !== unknown ? String(dayOf(date)) : '',
    month: date && date !== unknown ? String(monthOf(date)) : '',
    year: date && date !== unknown ? String(yearOf(date)) : '',
    unsure: date === unknown,
    confirmed: false,
  }),
  pay: (pay: Pay | undefined) => ({
    amount: pay ? amountText(pay.amount) : '',
    per: pay?.per ?? 'month',
    holidayAllowance: pay?.holidayAllowance ?? '',
    hoursPerWeek: pay?.hoursPerWeek === undefined ? '' : String(pay.hoursPerWeek),
    confirmed: false,
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
