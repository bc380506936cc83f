import { dayOfWeek, lengthOf, monthOf, type PlainDate, type Term } from '../dates/index.ts';
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
} from '../questions/index.ts';
import type { FormatText } from './format-messages.ts';
import type { Messages } from './messages.ts';
import { countryNamesIn } from './country-name.ts';
import type { writingIn } from './writing.ts';

interface Language extends Pick<Messages, 'lang' | 'questions' | 'wizard'> {
  readonly words: FormatText;
  readonly writing: ReturnType<typeof writingIn>;
}

const unitOf: { readonly [Id in QuestionId]?: keyof FormatText['units'] } = {
  contractMonths: 'month',
  unemployedMonthsBefore: 'month',
  unemploymentSpellsBefore: 'time',
  leaveDays: 'day',
};

function termUnit(term: Term): keyof FormatText['units'] {
  if ('days' in term) return 'day';
  if ('weeks' in term) return 'week';
  if ('months' in term) return 'month';
  return 'years' in term ? 'year' : 'working-day';
}

type Writer<Value> = (value: Value, id: QuestionId) => string;

/** Days, money, terms and answers in the words of a language. */
export function formatIn({ lang, words, writing, ...m }: Language): Messages['format'] {
  const { date, shortDate, euro, list, month, monthName, number, percent, plural } = writing;
  const { units } = words;

  const day = (on: PlainDate) => words.day(writing.weekday(dayOfWeek(on)), date(on));

  function payText({ amount, per, holidayAllowance, hoursPerWeek }: Pay): string {
    const parts = [
      `${euro(Math.round(amount * 100))} ${m.wizard.pay.each[per]}`,
      hoursPerWeek !== undefined && words.hoursPerWeek(number(hoursPerWeek)),
      holidayAllowance && words.allowance[holidayAllowance],
    ];
    return parts.filter(Boolean).join(', ');
  }

  function sickPayText(pay: Pay | PayShare): string {
    if ('amount' in pay) return payText(pay);
    const share = words.shareOfSalary(percent(pay.percent));
    return pay.statutoryCap ? words.upToMaximum(share) : share;
  }

  function dateText(given: PlainDate | Between): string {
    if (!isBetween(given)) return day(given);
    const { from, to } = given;
    return isMonth(given) ? words.someDayIn(month(from)) : words.between(day(from), day(to));
  }

  const spellText = ({ from, to }: Spell) =>
    from === to ? day(from) : words.fromTo(day(from), day(to));

  function numberText(id: QuestionId, value: number): string {
    const unit = unitOf[id];
    return unit ? plural(value, ...units[unit]) : number(value);
  }

  function optionText(id: QuestionId, value: string): string {
    const text = m.questions[id];
    const options = ('options' in text ? text.options : {}) as Readonly<
      Record<string, { readonly label: string }>
    >;
    return options[value]?.label ?? '';
  }

  const answers: { readonly [Kind in KindOf<QuestionId>]: Writer<never> } = {
    choice: (option: string, id) => optionText(id, option),
    code: (code: string) => code,
    date: dateText,
    length: (months: number | 'open-ended', id) =>
      months === 'open-ended' ? words.openEnded : numberText(id, months),
    nationalities: (codes: readonly string[]) =>
      list(codes.map(countryNamesIn(lang, m.wizard.nationality.stateless))),
    number: (count: number, id) => numberText(id, count),
    pay: (pay: Pay) => payText(pay),
    'sick-pay': (pay: Pay | PayShare) => sickPayText(pay),
    spells: (spells: readonly Spell[]) => list(spells.map(spellText)) || words.noSpells,
  };

  function answer<Id extends QuestionId>(id: Id, given: AnswerTo<Id>): string {
    if (given === unknown) return m.wizard.unsure;
    return (answers[asked[id].kind] as Writer<AnswerTo<Id>>)(given, id);
  }

  return {
    day,
    shortDay: shortDate,
    month: (on) => (monthOf(on) === 1 ? month(on) : monthName(monthOf(on))),
    money: euro,
    term: (term) => plural(Math.abs(lengthOf(term)), ...units[termUnit(term)]),
    daysLeft: words.daysLeft,
    list,
    number,
    colon: words.colon,
    answer,
  };
}
