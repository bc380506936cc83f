import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import { readAnswers, type Answers } from '../questions/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { assess, checkedOn, type Finding } from '../rules/index.ts';
import { clocks } from '../rules/cases/at-clocks.test-days.ts';
import { golden } from '../rules/cases/golden.test-cases.ts';
import { assessed, of, show } from './case.test-page.tsx';
import { amountIn, notKnownIn } from './routes/finding-words.ts';

afterEach(cleanup);

const people = golden.map(({ answers }) => readAnswers(answers).answers);

/** The amounts that are shown although they have ended or are overdue, and whether a marked line is about each. */
function marksOf(finding: Finding, today: PlainDate) {
  const said = [...amountIn(en, finding), ...notKnownIn(en, finding)];
  const { requirement, judged, hint, possible, on } = finding;
  const shown = [judged, hint, ...possible].filter((each) => each !== undefined);
  return shown.flatMap(({ cents, period: { until, checkAgain } }) => {
    const amount = en.format.money(cents);
    const isPast = (until ?? checkAgain) < (on?.day ?? today);
    if (!isPast || !said.some(({ text }) => text.includes(amount))) return [];
    const line = until ? amount : en.result.reviewOverdue(en.format.day(checkAgain));
    const isThere = said.some(({ text, tone }) => tone === 'stale' && text.includes(line));
    return { requirement, amount, isEnded: until !== undefined, isThere };
  });
}

test.each(clocks)(
  '[invariant 24] as of %s each amount that is overdue or has ended says so in words',
  (today) => {
    const findings = people.flatMap((answers) =>
      assess(answers, today).routes.flatMap((route) => route.findings),
    );
    const marks = findings.flatMap((finding) => marksOf(finding, today));
    const count = (isEnded: boolean) => marks.filter((mark) => mark.isEnded === isEnded).length;
    expect([count(true) > 80, count(false) > 80]).toEqual([true, today > '2027-03-01']);
    expect(marks.filter(({ isThere }) => !isThere)).toEqual([]);
  },
);

const offer: Answers = {
  situation: 'job-offer',
  nationalities: ['IN'],
  permitType: 'none',
  birthDate: '1990-03-14',
  graduateBasis: 'none',
};
const dutch: Answers = {
  ...offer,
  country: 'NL',
  recognisedSponsor: 'yes',
  salary: { amount: 5_800, per: 'month', holidayAllowance: 'excluded' },
};
const { filingDate: _filed, ...luxembourg }: Answers = {
  ...assessed('LU-001').answers,
  salary: { amount: 60_000, per: 'year' },
};

const overdueText = 'This amount should have been checked again on Monday 1 March 2027.';
const oldText = en.start.oldRules(checkedOn);
const letterIn = (container: Element) =>
  [...container.querySelectorAll('textarea')].map(({ value }) => value).join('\n');

describe.each(clocks)('[invariant 24] the page as of %s', (today) => {
  test('gives no Dutch verdict by an amount that has ended', () => {
    const { container } = show(of(dutch, today));
    const salary = container.querySelector('[data-route="nl-hsm"] [data-requirement="salary"]');
    const route = container.querySelector('[data-route="nl-hsm"]');
    const isEnded = today > '2026-12-31';
    expect(salary?.getAttribute('data-status')).toBe(isEnded ? 'unknown' : 'not-met');
    expect(route?.getAttribute('data-verdict')).toBe(isEnded ? 'cannot-say' : 'not-likely');
    if (!isEnded) return;
    expect(salary?.textContent).toContain('The amount for that day is not published.');
    expect(salary?.querySelector('[data-tone="stale"]')?.textContent).toMatch(
      /^Only as a comparison: the last known amount is €5,942/,
    );
  });

  test('marks the Luxembourg amount wherever it stands: the verdict, what would change it, what is often misunderstood', () => {
    const { container } = show(of(luxembourg, today));
    const isOverdue = today > '2027-03-01';
    for (const place of ['[data-requirement="salary"]', '[data-changes]', '[data-trial]']) {
      const text = container.querySelector(place)?.textContent;
      expect([place, text?.includes(overdueText)]).toEqual([place, isOverdue]);
    }
    const surprises = [...container.querySelectorAll('[data-surprise]')]
      .map(({ textContent }) => textContent)
      .filter((text) => text.includes('€65,652'));
    expect(surprises.filter((text) => text.includes(overdueText) !== isOverdue)).toEqual([]);
    expect(container.textContent.includes('the amount is €65,652 a year.')).toBe(!isOverdue);
  });
});

test.each(['2027-03-15', '2028-02-29'] as const)(
  '[invariant 24] the letter to copy as of %s says whether the rules are old',
  (today) => {
    const { salary: _, ...open } = dutch;
    const letter = letterIn(show(of(open, today)).container);
    expect(letter).toContain('Hello,');
    expect(letter.includes(oldText)).toBe(today > '2027-03-22');
  },
);
