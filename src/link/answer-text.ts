import type { PlainDate } from '../dates/index.ts';
import {
  isBetween,
  mapOldCode,
  questions,
  unknown,
  type AnswerTo,
  type Between,
  type KindOf,
  type Pay,
  type PayShare,
  type QuestionId,
  type Spell,
} from '../questions/index.ts';
import { optionOrder } from './codes.ts';
import { readDate, readNumber, writeDate, writeNumber } from './small.ts';

/** How answers of one kind are written, in small letters, figures and hyphens; what is nonsense reads as undefined. */
interface Writing<Value> {
  readonly write: (value: Value, id: QuestionId) => string;
  readonly read: (text: string, id: QuestionId) => unknown;
}

const optionsOf = (id: QuestionId): readonly string[] =>
  Object.hasOwn(optionOrder, id) ? optionOrder[id as keyof typeof optionOrder] : ['yes', 'no'];

const choice: Writing<string> = {
  write: (option, id) => optionsOf(id).indexOf(option).toString(36),
  read: (text, id) =>
    /^[\da-t]$/.test(text) ? optionsOf(id)[Number.parseInt(text, 36)] : undefined,
};

const nationalities: Writing<readonly string[]> = {
  write: (codes) => codes.join('-').toLowerCase(),
  read: (text) => text.split('-').map((code) => mapOldCode(code)),
};

const units: readonly Pay['per'][] = ['month', 'year', 'hour'];
const allowances: readonly Pay['holidayAllowance'][] = ['excluded', 'included', 'unknown'];
const initial = (word = '') => word.charAt(0);
const withInitial = <Word extends string>(words: readonly (Word | undefined)[], letter: string) =>
  words.find((word) => letter !== '' && initial(word) === letter);

const pay: Writing<Pay> = {
  write: ({ amount, per, holidayAllowance, hoursPerWeek }) =>
    [
      writeNumber(amount),
      initial(per),
      initial(holidayAllowance),
      hoursPerWeek === undefined ? '' : writeNumber(hoursPerWeek),
    ]
      .join('-')
      .replace(/-+$/, ''),
  read(text) {
    const [amount = '', per = '', allowance = '', hours = '', ...more] = text.split('-');
    const holidayAllowance = withInitial(allowances, allowance);
    if (more.length > 0 || (allowance && !holidayAllowance)) return undefined;
    return {
      amount: readNumber(amount),
      per: withInitial(units, per),
      ...(holidayAllowance && { holidayAllowance }),
      ...(hours && { hoursPerWeek: readNumber(hours) ?? null }),
    };
  },
};

/** A share ends in c where pay counts up to the cap, in s where all of it does. */
const share = /^([\dpn]+)-([cs])$/;

const sickPay: Writing<Pay | PayShare> = {
  write: (given, id) =>
    'amount' in given
      ? pay.write(given, id)
      : `${writeNumber(given.percent)}-${given.statutoryCap ? 'c' : 's'}`,
  read(text, id) {
    const [, percent, end] = share.exec(text) ?? [];
    if (percent === undefined) return pay.read(text, id);
    return { percent: readNumber(percent), statutoryCap: end === 'c' };
  },
};

const spells: Writing<readonly Spell[]> = {
  write: (all) => all.map(({ from, to }) => writeDate(from) + writeDate(to)).join('-'),
  read: (text) =>
    text === ''
      ? []
      : text
          .split('-')
          .map((each) => ({ from: readDate(each.slice(0, 4)), to: readDate(each.slice(4)) })),
};

/** A half-known day is its first and its last in one. */
const day: Writing<PlainDate | Between> = {
  write: (given) =>
    isBetween(given) ? writeDate(given.from) + writeDate(given.to) : writeDate(given),
  read: (text) =>
    text.length === 8
      ? { from: readDate(text.slice(0, 4)), to: readDate(text.slice(4)) }
      : readDate(text),
};

const length: Writing<number | 'open-ended'> = {
  write: (months) => (months === 'open-ended' ? 'o' : writeNumber(months)),
  read: (text) => (text === 'o' ? 'open-ended' : readNumber(text)),
};

const kinds: { readonly [Kind in KindOf<QuestionId>]: Writing<never> } = {
  choice,
  code: { write: (code: string) => code, read: (text) => text },
  date: day,
  length,
  nationalities,
  number: { write: writeNumber, read: readNumber },
  pay,
  'sick-pay': sickPay,
  spells,
};

const unsure = 'u';

/** An answer in small letters, figures and hyphens. */
export const writeAnswer = <Id extends QuestionId>(id: Id, answer: AnswerTo<Id>): string =>
  answer === unknown ? unsure : (kinds[questions[id].kind] as Writing<unknown>).write(answer, id);

/** What such a text says, to be believed only once the catalogue accepts it. Never throws. */
export const readAnswer = (id: QuestionId, text: string): unknown =>
  text === unsure ? unknown : kinds[questions[id].kind].read(text, id);
