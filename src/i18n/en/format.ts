import { dayOf, dayOfWeek, monthOf, yearOf, type PlainDate, type Term } from '../../dates/index.ts';
import { unknown, type AnswerTo, type Pay, type QuestionId } from '../../questions/index.ts';
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
  return plural(Math.abs(length.years), 'year');
}

function daysLeft(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `${plural(days, 'day')} left` : `${plural(-days, 'day')} ago`;
}

const list = (items: readonly string[]) =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const allowance: Readonly<Record<Pay['holidayAllowance'], string>> = {
  excluded: 'without holiday allowance',
  included: 'with holiday allowance',
  unknown: 'holiday allowance not known',
};

function payText({ amount, per, holidayAllowance, hoursPerWeek }: Pay): string {
  const hours = hoursPerWeek === undefined ? '' : `, ${hoursPerWeek} hours a week`;
  return `${money(Math.round(amount * 100))} ${wizard.pay.each[per]}${hours}, ${allowance[holidayAllowance]}`;
}

function answer<Id extends QuestionId>(id: Id, given: AnswerTo<Id>): string {
  const value: unknown = given;
  const text = questions[id];
  if (value === unknown) return 'I don’t know';
  if (id === 'nationalities')
    return list((value as string[]).map((code) => countryName('en', code, 'Stateless')));
  if (id === 'salary') return payText(value as Pay);
  if ('options' in text)
    return (text.options as Record<string, { label: string }>)[value as string]?.label ?? '';
  if (value === 'open-ended') return 'Open-ended';
  if (id === 'contractMonths') return plural(value as number, 'month');
  return typeof value === 'number' ? String(value) : day(value as PlainDate);
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
