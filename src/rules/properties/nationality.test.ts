import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

/** Section 4.1 of the facts on highly skilled migrants, typed by hand. Croatia has a day of its own. */
const free =
  'NL AT BE BG CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT PL PT RO SK SI ES SE IS LI NO CH'.split(
    ' ',
  );

const verdicts = (answers: Answers, today: PlainDate) =>
  assess(answers, today).routes.map(({ verdict }) => verdict);

const tied = [
  'nl.search-period',
  'nl.notify.you',
  'nl.notify.employer',
  'nl.new-job.notify',
  'nl.new-job.register',
];

describe('a nationality with free movement', () => {
  const nationalities = fc
    .tuple(
      fc.constantFrom(...free),
      fc.subarray(['IN', 'TR', 'GB', 'HR', 'stateless'], { maxLength: 3 }),
    )
    .chain(([one, others]) =>
      fc.shuffledSubarray([one, ...others], { minLength: others.length + 1 }),
    );

  test('[17] makes every route not needed, whatever the others are', () => {
    fc.assert(
      fc.property(someAnswers(), nationalities, someDay, (answers, codes, today) => {
        for (const verdict of verdicts({ ...answers, nationalities: codes }, today))
          expect(verdict).toBe('not-needed');
      }),
      runs,
    );
  });

  test('[17] leaves none of the duties that hang on a permit', () => {
    fc.assert(
      fc.property(someAnswers(), nationalities, someDay, (answers, codes, today) => {
        const { duties } = assess({ ...answers, nationalities: codes }, today);
        expect(duties.filter(({ obligation }) => tied.includes(obligation))).toEqual([]);
      }),
      runs,
    );
  });

  test('[17] is in the list of 30 codes, and no other code is', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((two) => one + two));
    const found = codes.filter((code) =>
      verdicts({ nationalities: [code] }, '2018-06-30').every(
        (verdict) => verdict === 'not-needed',
      ),
    );
    expect(found).toEqual([...free, 'GB'].toSorted());
  });
});

test.each<[string, PlainDate, string, boolean]>([
  ['HR', '2018-06-30', 'one day early', false],
  ['HR', '2018-07-01', 'free from', true],
  ['GB', '2020-12-31', 'free until', true],
  ['GB', '2021-01-01', 'one day late', false],
])('[17] %s on %s: %s', (code, on, _what, isFree) => {
  const answers: Answers = { situation: 'job-offer', nationalities: [code], ukProtected: 'no' };
  expect(verdicts(answers, on).every((verdict) => verdict === 'not-needed')).toBe(isFree);
  // The filing date counts, not the day of asking.
  expect(verdicts({ ...answers, filingDate: on }, '2026-11-24')).toEqual(verdicts(answers, on));
});
