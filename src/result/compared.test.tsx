import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { en, InEnglish } from '../i18n/english.test-words.tsx';
import type { PlainDate } from '../dates/index.ts';
import { compare, pastOf, type Past } from '../link/index.ts';
import { readAnswers } from '../questions/index.ts';
import { assess, rulesVersion } from '../rules/index.ts';
import { lostJob } from '../rules/cases/golden.test-cases.ts';
import { Compared } from './index.ts';

afterEach(cleanup);

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: { amount: 5_700, per: 'month', holidayAllowance: 'excluded' },
  birthDate: '1990-03-14',
  graduateBasis: 'none',
};

interface Given {
  readonly made: PlainDate;
  readonly opened?: PlainDate;
  readonly past?: Partial<Past>;
  readonly leftOut?: boolean;
}

function text(json: object, { made, opened = made, past, leftOut = false }: Given): string {
  const { answers } = readAnswers(json);
  const kept = { ...pastOf(assess(answers, made)), ...past };
  const comparison = compare({ past: kept, answers, leftOut, now: assess(answers, opened) });
  return render(<Compared by="link" comparison={comparison} />, { wrapper: InEnglish }).container
    .textContent;
}

test('one calm line where nothing differs', () => {
  expect(text(lostJob, { made: '2026-11-10', opened: '2026-11-24' })).toBe(
    'Opened from a link made on Tuesday 10 November 2026. The result is still the same.',
  );
});

describe('says what differs, and why', () => {
  test('an amount that rose', () => {
    const said = text(offer, { made: '2025-12-10', opened: '2026-11-24' });
    expect(said).toContain('This link was made on Wednesday 10 December 2025.');
    expect(said).toContain(
      'Highly skilled migrant: it looked open then. Now it does not look open.',
    );
    expect(said).toContain('€242 a month is missing. The amount rose from €5,688 to €5,942.');
    expect(said).not.toContain('Time has passed');
  });

  test('another amount', () => {
    const said = text(
      { ...offer, birthDate: '1996-12-01' },
      { made: '2026-11-24', opened: '2026-12-02' },
    );
    expect(said).toContain('Another amount counts now: €5,942. Amount for people of 30 and older.');
  });

  test('an amount that is not published yet', () => {
    const rich = { ...offer, salary: { ...offer.salary, amount: 9_000 } };
    const said = text(rich, { made: '2026-11-24', opened: '2027-01-05' });
    expect(said).toContain('it looked open then. Now it cannot be judged.');
    expect(said).toContain('not published yet');
  });

  test('rules of another day, and days that moved, came and went', () => {
    const days = { 'nl.search-period': '2027-04-30', 'lu.tribunal': '2026-12-01' } as const;
    const said = text(lostJob, { made: '2026-11-24', past: { days, rules: '2026-01-05' } });
    expect(said).toContain(
      'the last day was Friday 30 April 2027. Now it is Tuesday 15 December 2026.',
    );
    expect(said).toContain('this is gone. Its last day was Tuesday 1 December 2026.');
    expect(said).toContain('this is new, with Saturday 28 November 2026 as its last day.');
    expect(said).toContain(
      `then they were of Monday 5 January 2026, now of ${en.format.day(rulesVersion)}.`,
    );
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
  });

  test('answers that were left out, and what nobody can explain', () => {
    const forged = { verdicts: { 'lu-blue-card': 'likely' } } as const;
    expect(text(offer, { made: '2026-11-24', past: forged, leftOut: true })).toContain(
      'Some answers could no longer be used',
    );
    expect(text(offer, { made: '2026-11-24', past: forged })).toContain(
      'now judges the same answers in another way',
    );
  });
});
