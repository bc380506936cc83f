import { dayOf, dayOfWeek, monthOf, yearOf, type PlainDate, type Term } from '../../dates/index.ts';
import {
  questions as asked,
  unknown,
  isBetween,
  isMonth,
  type AnswerTo,
  type Between,
  type KindOf,
  type Pay,
  type PayShare,
  type QuestionId,
  type Spell,
} from '../../questions/index.ts';
import type { Messages } from '../messages.ts';
import { countryName } from '../country-name.ts';
import { months } from './months.ts';
import { questions } from './questions.ts';
import { wizard } from './wizard.ts';

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const monthName = (date: PlainDate) => months[monthOf(date) - 1] ?? '';

const day = (date: PlainDate) =>
  `${weekdays[dayOfWeek(date) - 1] ?? ''} ${dayOf(date)} ${monthName(date)} ${yearOf(date)}`;

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

const euro = new Intl.NumberFormat('en-IE', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});
const money = (cents: number) => euro.format(cents / 100);

function term(length: Term): string {
  if ('days' in length) return plural(Math.abs(length.days), 'day');
  if ('weeks' in length) return plural(Math.abs(length.weeks), 'week');
  if ('months' in length) return plural(Math.abs(length.months), 'month');
  if ('years' in length) return plural(Math.abs(length.years), 'year');
  return plural(Math.abs(length.workingDays), 'working day');
}

function daysLeft(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `${plural(days, 'day')} left` : `${plural(-days, 'day')} ago`;
}

const list = (items: readonly string[]) =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const allowance: Readonly<Record<NonNullable<Pay['holidayAllowance']>, string>> = {
  excluded: 'without holiday allowance',
  included: 'with holiday allowance',
  unknown: 'holiday allowance not known',
};

function payText({ amount, per, holidayAllowance, hoursPerWeek }: Pay): string {
  const parts = [
    `${money(Math.round(amount * 100))} ${wizard.pay.each[per]}`,
    hoursPerWeek !== undefined && `${hoursPerWeek} hours a week`,
    holidayAllowance && allowance[holidayAllowance],
  ];
  return parts.filter(Boolean).join(', ');
}

function sickPayText(pay: Pay | PayShare): string {
  if ('amount' in pay) return payText(pay);
  const share = `${pay.percent}% of the salary`;
  return pay.statutoryCap ? `${share}, up to the maximum daily wage` : share;
}

function dateText(date: PlainDate | Between): string {
  if (!isBetween(date)) return day(date);
  const { from, to } = date;
  if (isMonth(date)) return `Some day in ${monthName(from)} ${yearOf(from)}`;
  return `Between ${day(from)} and ${day(to)}`;
}

const spellText = ({ from, to }: Spell) => (from === to ? day(from) : `${day(from)} to ${day(to)}`);

const units: { readonly [Id in QuestionId]?: string } = {
  contractMonths: 'month',
  unemployedMonthsBefore: 'month',
  unemploymentSpellsBefore: 'time',
  leaveDays: 'day',
};

function numberText(id: QuestionId, value: number): string {
  const unit = units[id];
  return unit ? plural(value, unit) : String(value);
}

function optionText(id: QuestionId, value: string): string {
  const text = questions[id];
  const options = ('options' in text ? text.options : {}) as Readonly<
    Record<string, { readonly label: string }>
  >;
  return options[value]?.label ?? '';
}

type Writer<Value> = (value: Value, id: QuestionId) => string;

const answers: { readonly [Kind in KindOf<QuestionId>]: Writer<never> } = {
  choice: (option: string, id) => optionText(id, option),
  code: (code: string) => code,
  date: dateText,
  length: (months: number | 'open-ended', id) =>
    months === 'open-ended' ? 'Open-ended' : numberText(id, months),
  nationalities: (codes: readonly string[]) =>
    list(codes.map((code) => countryName('en', code, 'Stateless'))),
  number: (count: number, id) => numberText(id, count),
  pay: (pay: Pay) => payText(pay),
  'sick-pay': (pay: Pay | PayShare) => sickPayText(pay),
  spells: (spells: readonly Spell[]) => list(spells.map(spellText)) || 'None',
};

function answer<Id extends QuestionId>(id: Id, given: AnswerTo<Id>): string {
  if (given === unknown) return 'I don’t know';
  return (answers[asked[id].kind] as Writer<AnswerTo<Id>>)(given, id);
}

export const format: Messages['format'] = {
  day,
  shortDay: (date) => `${dayOf(date)} ${monthName(date).slice(0, 3)} ${yearOf(date)}`,
  month: (date) => (monthOf(date) === 1 ? `January ${yearOf(date)}` : monthName(date)),
  money,
  term,
  daysLeft,
  list,
  answer,
};
