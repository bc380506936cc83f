// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useMessages } from '../i18n/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { of, lostJob } from './case.test-page.tsx';
import { headlineOf } from './headline.ts';

const words = renderHook(useMessages).result.current;

const headline = (json: object, today?: PlainDate) => {
  const { assessment, answers } = of(json, today);
  return headlineOf(words, assessment, answers.situation).text;
};

const offer = {
  situation: 'job-offer',
  nationalities: ['IN'],
  birthDate: '1990-03-14',
  salary: { amount: 5942, per: 'month', holidayAllowance: 'excluded' },
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
};

test.each([
  ['the search period', lostJob, '2026-11-22', 'you have until Tuesday 15 December 2026'],
  ['one that is over', lostJob, '2026-12-16', 'ended on Tuesday 15 December 2026'],
  [
    'one that a permit may cut',
    { ...lostJob, permitUntil: undefined },
    '2026-11-22',
    'at the latest',
  ],
  ['routes', offer, '2026-11-22', '1 of 2 routes looks open'],
  ['an offer beside a lost job', { ...offer, ...lostJob }, '2026-11-22', 'to find a new job'],
  ['no permit needed', { ...offer, nationalities: ['DE'] }, '2026-11-22', 'you need no permit'],
  ['a lost job without a permit', { ...lostJob, nationalities: ['DE'] }, '2026-11-01', 'in 7 days'],
  [
    'only late duties',
    { ...lostJob, nationalities: ['DE'] },
    '2026-11-22',
    'a last day has passed',
  ],
  [
    'a decision to wait for',
    { situation: 'decision', nationalities: ['IN'], decision: 'none', appliedOn: '2026-11-11' },
    '2026-11-22',
    'the IND should decide by',
  ],
  [
    'nothing',
    { situation: 'decision', decision: 'granted' },
    '2026-11-22',
    'nothing that you must',
  ],
] as const)('%s', (_, json, today, expected) => {
  expect(headline(JSON.parse(JSON.stringify(json)) as object, today)).toContain(expected);
});
