import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { questionIds, questions, type Answers, type QuestionId } from './catalogue.ts';
import { draftOf, type Precision } from './drafts.ts';
import { readAnswers } from './read-answers.ts';
import { stepSchema } from './step-schema.ts';

const today: PlainDate = '2026-11-24';
const nothing = { day: '', month: '', year: '' };

interface Typed {
  readonly known: Precision;
  readonly first: readonly [day: string, month: string, year: string];
  readonly last?: readonly [day: string, month: string, year: string];
}

const partsOf = ([day, month, year]: Typed['first']) => ({ day, month, year });

/** The answer, or the issues by the field where they stand. */
function read(id: QuestionId, { known, first, last }: Typed, answers: Answers = {}) {
  const draft = {
    ...draftOf('jobLossDate', undefined),
    ...partsOf(first),
    known,
    until: last ? partsOf(last) : nothing,
  };
  const result = stepSchema([id], { answers, today }).safeParse({ [id]: draft });
  if (result.success) return result.data[id];
  return result.error.issues.map(({ path, message }) => `${path[1] as string}: ${message}`);
}

const month = (name: string, year: string): Typed => ({ known: 'month', first: ['', name, year] });
const between = (first: Typed['first'], last: Typed['first']): Typed => ({
  known: 'between',
  first,
  last,
});

describe('a month', () => {
  test.each([
    ['in figures', month('2', '2028'), { from: '2028-02-01', to: '2028-02-29' }],
    ['as a name', month('april', '2027'), { from: '2027-04-01', to: '2027-04-30' }],
    [
      'whatever stands in the hidden day',
      { ...month('4', '2027'), first: ['99', '4', '2027'] },
      { from: '2027-04-01', to: '2027-04-30' },
    ],
    ['missing', month('', '2027'), ['month: month-incomplete']],
    ['with nothing typed', month('', ''), ['month: month-incomplete']],
    ['without a year', month('4', ''), ['year: month-incomplete']],
    ['that does not exist', month('13', '2027'), ['month: month-not-real']],
    ['of a year of two figures', month('4', '27'), ['year: date-year-four-digits']],
    ['in no figures', month('soon', '2027'), ['month: date-not-a-number']],
  ] as const)('%s', (_, typed, expected) => {
    expect(read('jobLossDate', typed)).toEqual(expected);
  });
});

describe('between two days', () => {
  test.each([
    [['20', '10', '2026'], ['5', '11', '2026'], { from: '2026-10-20', to: '2026-11-05' }],
    [['20', '10', '2026'], ['20', '10', '2026'], '2026-10-20'],
    [['20', '10', '2026'], ['20', '1', '2027'], { from: '2026-10-20', to: '2027-01-20' }],
    [['20', '10', '2026'], ['21', '1', '2027'], ['until-day: between-too-long']],
    [['20', '10', '2026'], ['19', '10', '2026'], ['until-day: between-ends-before-start']],
    [
      ['', '', ''],
      ['31', '11', '2026'],
      ['day: date-empty', 'until-day: date-not-real'],
    ],
  ] as const)('%j and %j', (first, last, expected) => {
    expect(read('jobLossDate', between(first, last))).toEqual(expected);
  });
});

describe('days that cannot be true', () => {
  test('are left out: a decision has come by today', () => {
    expect(read('decisionOn', month('11', '2026'))).toEqual({
      from: '2026-11-01',
      to: '2026-11-24',
    });
    expect(read('decisionOn', between(['24', '11', '2026'], ['30', '11', '2026']))).toBe(today);
  });
  test('are an error where no other is left', () => {
    expect(read('decisionOn', month('12', '2026'))).toEqual(['month: in-future']);
  });
  test('are told by what is surely known of another day', () => {
    const permitUntil = { from: '2026-12-10', to: '2026-12-20' } as const;
    const since = (day: string): Typed => ({ known: 'day', first: [day, '12', '2026'] });
    expect(read('cardFrom', since('21'), { permitUntil })).toEqual(['day: since-after-until']);
    expect(read('cardFrom', since('20'), { permitUntil })).toEqual(['day: not-yet']);
  });
});

test('every date but that of birth may be half known, of at most three months', () => {
  const dates = questionIds.filter((id) => questions[id].kind === 'date');
  const accepts = (id: QuestionId, to: PlainDate) =>
    id in readAnswers({ [id]: { from: '2026-01-01', to } }).answers;
  expect(dates.filter((id) => accepts(id, '2026-01-02'))).toEqual(
    dates.filter((id) => id !== 'birthDate'),
  );
  expect(accepts('jobLossDate', '2026-04-03')).toBe(true);
  expect(accepts('jobLossDate', '2026-04-04')).toBe(false);
  expect(accepts('jobLossDate', '2026-01-01')).toBe(false);
  expect(accepts('jobLossDate', '2025-12-31')).toBe(false);
});

test.each<[Answers['jobLossDate'], object]>([
  ['2026-11-05', { known: 'day', day: '5', month: '11', year: '2026', until: nothing }],
  [
    { from: '2026-11-01', to: '2026-11-30' },
    { known: 'month', day: '', month: '11', year: '2026', until: nothing },
  ],
  [
    { from: '2026-11-01', to: '2026-11-24' },
    {
      known: 'between',
      day: '1',
      month: '11',
      year: '2026',
      until: { day: '24', month: '11', year: '2026' },
    },
  ],
])('%j stands in the fields as it was given', (answer, fields) => {
  expect(draftOf('jobLossDate', answer)).toEqual({ ...fields, unsure: false, confirmed: false });
});
