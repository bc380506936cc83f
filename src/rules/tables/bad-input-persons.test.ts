import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { questionIds, questions, unknown, type Answers } from '../../questions/index.ts';
import { assess, openQuestions, type Assessment } from '../index.ts';
import { findingOf } from './finding.test-answers.ts';
import { euro, thirty } from './salary.test-answers.ts';

const today: PlainDate = '2026-11-24';
const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  recognisedSponsor: 'no',
  salary: euro(7000),
  graduateBasis: 'none',
  ...thirty,
};
const sponsorFor = (...nationalities: string[]) =>
  findingOf({ ...offer, nationalities }, 'nl-hsm', 'sponsor')?.status;
const verdicts = (answers: Answers, on = today) =>
  assess(answers, on).routes.map(({ verdict }) => verdict);
const named = ({ notices }: Assessment) => notices.map(({ notice }) => notice);

/** The row wants "cannot say"; but the law has no rule of its own for them, so they are judged like others. */
test('[bad input 56] somebody stateless is judged as one who needs a permit', () => {
  const indian = assess({ ...offer, nationalities: ['IN'] }, today);
  const stateless = assess({ ...offer, nationalities: ['stateless'] }, today);
  expect(stateless.routes).toEqual(indian.routes);
});

test('[bad input 56] who has free access to work, as with asylum, needs no other permit', () => {
  const free: Answers = { ...offer, nationalities: ['stateless'], permitType: 'nl-free' };
  expect(new Set(verdicts(free))).toEqual(new Set(['not-needed']));
});

test('[bad input 57] Kosovo, Taiwan, Palestine and Hong Kong are judged like other countries', () => {
  for (const code of ['XK', 'TW', 'PS', 'HK']) {
    expect(verdicts({ ...offer, nationalities: [code] })).toEqual(
      verdicts({ ...offer, nationalities: ['IN'] }),
    );
  }
});

test('[bad input 58] one nationality of the EU is enough, in whatever order they are named', () => {
  for (const nationalities of [
    ['IN', 'DE'],
    ['DE', 'IN'],
  ]) {
    expect(new Set(verdicts({ ...offer, nationalities }))).toEqual(new Set(['not-needed']));
  }
});

test('[bad input 59] of two nationalities from outside the EU the more favourable counts', () => {
  expect([
    sponsorFor('IN'),
    sponsorFor('TR'),
    sponsorFor('IN', 'TR'),
    sponsorFor('TR', 'IN'),
  ]).toEqual(['not-met', 'met', 'met', 'met']);
});

/** For people from Suriname the law on highly skilled migrants has no branch, so they are judged like others. */
test.each<[string, Answers, PlainDate, string]>([
  ['Swiss', { nationalities: ['CH'] }, today, 'not-needed'],
  ['British on the last day of 2020', { nationalities: ['GB'] }, '2020-12-31', 'not-needed'],
  ['British in 2021, rights not told', { nationalities: ['GB'] }, '2021-01-01', 'cannot-say'],
  ['British with rights', { nationalities: ['GB'], ukProtected: 'yes' }, today, 'not-needed'],
  ['British without', { nationalities: ['GB'], ukProtected: 'no' }, today, 'likely'],
  [
    'Turkish, whatever the employer',
    { nationalities: ['TR'], recognisedSponsor: 'no' },
    today,
    'likely',
  ],
  ['Surinamese', { nationalities: ['SR'] }, today, 'likely'],
])('[bad input 60] %s: %j on %s is %s', (_who, answers, on, verdict) => {
  expect(verdicts({ ...offer, recognisedSponsor: 'yes', ...answers }, on)[0]).toBe(verdict);
});

test('[bad input 60] temporary protection has words of its own in both countries, and bars one route', () => {
  const ukrainian: Answers = { ...offer, nationalities: ['UA'], temporaryProtection: 'yes' };
  expect(named(assess(ukrainian, today))).toContain('temporary-protection');
  const inLu = assess({ ...ukrainian, country: 'LU' }, today);
  expect(named(inLu)).toContain('temporary-protection');
  expect(inLu.routes[0]?.verdict).toBe('not-likely');
});

/**
 * The row wants "cannot say" for diplomats too. They have no permit to choose, and are told so on the page that asks for
 * it (`src/wizard/kinds.test.tsx`); the tool then gives them no verdict and no term.
 */
test.each(['nl-servant-card', 'none'] as const)(
  '[bad input 63] nobody with a card of the Ministry is given a time to search: %s',
  (permitType) => {
    const ended: Answers = {
      situation: 'job-ended',
      country: 'NL',
      nationalities: ['IN'],
      permitType,
      jobLossDate: '2026-11-01',
    };
    const { routes, duties } = assess(ended, today);
    expect(routes).toEqual([]);
    expect(duties.map(({ obligation }) => obligation)).not.toContain('nl.search-period');
  },
);

test.each([
  ['yes', 'met', 'likely'],
  ['no', 'not-met', 'not-likely'],
  [unknown, 'unknown', 'cannot-say'],
] as const)(
  '[bad input 64] a recognised sponsor, %s: %s, %s',
  (recognisedSponsor, status, verdict) => {
    const answers: Answers = { ...offer, nationalities: ['IN'], recognisedSponsor };
    const found = findingOf(answers, 'nl-hsm', 'sponsor');
    expect([found?.status, verdicts(answers)[0]]).toEqual([status, verdict]);
    expect(found?.gaps).toEqual(
      recognisedSponsor === unknown ? [{ why: 'unsure', question: 'recognisedSponsor' }] : [],
    );
  },
);

test('[bad input 65] work of one’s own is named as another way, and not judged', () => {
  const found = assess({ ...offer, nationalities: ['IN'] }, today);
  expect(found.notices.find(({ notice }) => notice === 'own-business')?.kind).toBe('other-route');
});

describe('[bad input 66] "I don’t know" to every question', () => {
  const allUnsure: Answers = Object.fromEntries(
    questionIds.filter((id) => questions[id].unsure).map((id) => [id, unknown]),
  );
  const cases = questions.situation.options.flatMap((situation) =>
    questions.country.options.map((country) => [situation, country] as const),
  );

  /** Nothing is applied for: what matters there are days. */
  const withoutRoute: readonly string[] = ['job-ended', 'decision'];

  test.each(cases)('in the situation %s, country %s', (situation, country) => {
    const answers = { ...allUnsure, situation, country };
    const { routes, duties } = assess(answers, today);
    expect(routes.length === 0).toBe(withoutRoute.includes(situation));
    for (const { verdict, gaps } of routes) {
      expect(verdict).toBe('cannot-say');
      expect(gaps.filter((gap) => 'question' in gap).length).toBeGreaterThan(0);
    }
    expect(openQuestions(answers, today).size).toBeGreaterThan(0);
    expect(duties).toEqual([]);
  });
});

/** We ask nothing: both can be true of somebody who became Dutch or German, and free movement decides. */
test('[bad input 67] an EU citizen whose permit has ended has none of its duties', () => {
  const ended: Answers = {
    situation: 'job-ended',
    country: 'NL',
    nationalities: ['DE'],
    permitType: 'nl-hsm',
    permitSince: '2022-06-01',
    permitUntil: '2026-11-01',
    jobLossDate: '2026-10-31',
  };
  const { routes, duties } = assess(ended, today);
  expect(routes.filter(({ verdict }) => verdict !== 'not-needed')).toEqual([]);
  expect(duties.map(({ obligation }) => obligation)).toEqual(['nl.ww.apply']);
});

test('[bad input 68] both countries are judged apart, each as if it stood alone', () => {
  const person: Answers = {
    ...offer,
    nationalities: ['IN'],
    contractMonths: 'open-ended',
    qualification: 'degree-3-years',
  };
  const of = (country: 'NL' | 'LU' | 'both') => assess({ ...person, country }, today).routes;
  expect(of('both')).toEqual([...of('NL'), ...of('LU')]);
  expect([of('NL').length, of('LU').length]).toEqual([2, 1]);
});
