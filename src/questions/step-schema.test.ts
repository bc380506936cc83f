import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { golden as cases } from '../rules/cases/golden.test-cases.ts';
import { questionIds, type Answers, type QuestionId } from './catalogue.ts';
import { draftOf } from './drafts.ts';
import { readAnswers } from './read-answers.ts';
import { slipIssues, stepSchema } from './step-schema.ts';

const today: PlainDate = '2026-11-24';

/** What a page reads from its fields: its answers, or the issues by the field where they stand. */
function typed(drafts: Partial<Record<QuestionId, object>>, answers: Answers = {}, on = today) {
  const asks = Object.keys(drafts) as QuestionId[];
  const read = stepSchema(asks, { answers, today: on }).safeParse(drafts);
  if (read.success) return read.data;
  return Object.fromEntries(
    read.error.issues.map(({ path, message }) => [path.join('.'), message]),
  );
}

const inLu: Answers = { country: 'LU' };
const servant: Answers = { situation: 'private-servant' };
const pay = (more: object = {}) => ({ ...draftOf('salary', undefined), amount: '5008', ...more });

test('pay has the parts that count for the person, and no others', () => {
  expect(typed({ salary: pay({ holidayAllowance: 'excluded' }) }, inLu)).toEqual({
    salary: { amount: 5008, per: 'month' },
  });
  expect(typed({ salary: pay() })).toEqual({ 'salary.holidayAllowance': 'choose-allowance' });
  expect(typed({ salary: pay() }, { country: 'both' })).toEqual({
    'salary.holidayAllowance': 'choose-allowance',
  });
  expect(typed({ salary: pay({ holidayAllowance: 'included' }) }, servant)).toEqual({
    'salary.hoursPerWeek': 'hours-empty',
  });
  expect(
    typed({ salary: pay({ holidayAllowance: 'included', hoursPerWeek: '40' }) }, servant),
  ).toEqual({
    salary: { amount: 5008, per: 'month', holidayAllowance: 'included', hoursPerWeek: 40 },
  });
  expect(typed({ payDuring: pay({ holidayAllowance: 'unknown' }) }, servant)).toEqual({
    payDuring: { amount: 5008, per: 'month', holidayAllowance: 'unknown' },
  });
});

const share = (more: object) => ({ ...draftOf('sickPay', undefined), kind: 'percent', ...more });

test.each([
  [share({ percent: '70', statutoryCap: 'yes' }), { percent: 70, statutoryCap: true }],
  [share({ percent: '87,5 %', statutoryCap: 'no' }), { percent: 87.5, statutoryCap: false }],
  [
    pay({ kind: 'amount', holidayAllowance: 'excluded' }),
    { amount: 5008, per: 'month', holidayAllowance: 'excluded' },
  ],
])('sick pay %j is %j', (sickPay, answer) => {
  expect(typed({ sickPay })).toEqual({ sickPay: answer });
});

test.each([
  [{ ...share({}), kind: '' }, { 'sickPay.kind': 'choose' }],
  [share({}), { 'sickPay.percent': 'number-empty', 'sickPay.statutoryCap': 'choose' }],
  [share({ percent: '101', statutoryCap: 'no' }), { 'sickPay.percent': 'number-too-large' }],
  [share({ percent: '7', statutoryCap: 'no' }), { 'sickPay.percent': 'share-looks-small' }],
  [pay({ kind: 'amount' }), { 'sickPay.holidayAllowance': 'choose-allowance' }],
])('sick pay %j is refused: %j', (sickPay, issues) => {
  expect(typed({ sickPay })).toEqual(issues);
});

test('numbers keep to the limits of their question', () => {
  expect(typed({ unemployedMonthsBefore: { count: '1,5' }, leaveDays: { count: '0' } })).toEqual({
    unemployedMonthsBefore: 1.5,
    leaveDays: 0,
  });
  expect(
    typed({ age: { count: '13' }, cardNumber: { count: '1.5' }, leaveDays: { count: '367' } }),
  ).toEqual({
    'age.count': 'number-too-small',
    'cardNumber.count': 'number-not-whole',
    'leaveDays.count': 'number-too-large',
  });
});

const parts = (text: string) => {
  const [day = '', month = '', year = ''] = text.split(' ');
  return { day, month, year };
};
const times = (...rows: readonly (readonly [from: string, to: string])[]) => ({
  recoveries: { rows: rows.map(([from, to]) => ({ from: parts(from), to: parts(to) })) },
});

test('times back at work are read in order', () => {
  expect(typed(times())).toEqual({ recoveries: [] });
  expect(typed(times(['17 3 2026', '6 april 2026'], ['7 4 2026', '7 4 2026']))).toEqual({
    recoveries: [
      { from: '2026-03-17', to: '2026-04-06' },
      { from: '2026-04-07', to: '2026-04-07' },
    ],
  });
});

test.each([
  [times(['', '']), { '0-from-day': 'date-empty', '0-to-day': 'date-empty' }],
  [times(['17 3', '31 2 2026']), { '0-from-year': 'date-incomplete', '0-to-day': 'date-not-real' }],
  [times(['17 3 2026', '16 3 2026']), { '0-to-day': 'spell-ends-before-start' }],
  [
    times(['17 3 2026', '6 4 2026'], ['6 4 2026', '9 4 2026']),
    { '1-from-day': 'spell-not-after-last' },
  ],
  [
    times(['17 3 2026', '6 4 2026'], ['1 1 26', '9 4 2026']),
    { '1-from-year': 'date-year-four-digits' },
  ],
])('times %j are refused, each at its own place', (drafts, issues) => {
  const expected = Object.entries(issues).map(([at, issue]) => [`recoveries.${at}`, issue]);
  expect(typed(drafts)).toEqual(Object.fromEntries(expected));
});

test('a question is judged beside those above it on the same page', () => {
  const programmeStart = draftOf('programmeStart', '2026-12-01');
  const programmeEnd = draftOf('programmeEnd', '2026-11-30');
  expect(typed({ programmeStart, programmeEnd })).toEqual({
    'programmeEnd.day': 'programme-ends-before-start',
  });
});

test('an option that is not offered cannot be chosen', () => {
  expect(typed({ country: { option: 'both' } }, { situation: 'job-ended' })).toEqual({
    'country.option': 'choose',
  });
  expect(typed({ permitType: { option: 'nl-hsm' } }, inLu)).toEqual({
    'permitType.option': 'choose',
  });
  expect(typed({ permitType: { option: 'unknown' } }, inLu)).toEqual({ permitType: 'unknown' });
});

/** Asked for by a page, though a link may leave it out. */
const isLacking = (issue: unknown) =>
  ['choose', 'choose-allowance', 'hours-empty'].includes(issue as string);

/** What came back of an answer that was put into its fields; a part that does not count there is not. */
function comesBack(id: QuestionId, answers: Answers, on: PlainDate): boolean {
  const answer = answers[id];
  const read: Readonly<Record<string, unknown>> = typed({ [id]: draftOf(id, answer) }, answers, on);
  if (!(id in read)) {
    return Object.values(read).every(
      (issue) => isLacking(issue) || slipIssues.has(issue as string),
    );
  }
  const hoursCount = answers.salary?.per === 'hour' || answers.situation === 'private-servant';
  const parts = (value: unknown) =>
    typeof value === 'object' && !Array.isArray(value)
      ? { ...value, holidayAllowance: 0, ...(!hoursCount && { hoursPerWeek: 0 }) }
      : value;
  return isDeepStrictEqual(parts(answer), parts(read[id]));
}

test('every answer of the golden cases stands in its fields as it was, and is read back', () => {
  const lost = cases.flatMap(({ answers: json, today: on }) => {
    const { answers } = readAnswers(json);
    const given = questionIds.filter((id) => answers[id] !== undefined);
    return given.filter((id) => !comesBack(id, answers, on)).map((id) => [id, answers[id]]);
  });
  expect(lost).toEqual([]);
});
