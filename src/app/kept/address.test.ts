import { describe, expect, test } from 'vitest';
import { isPlainDate, type PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { golden } from '../../rules/cases/golden.test-cases.ts';
import { inTime } from '../../link/in-time.test-time.ts';
import { linkTo } from './address.test-link.ts';
import { readLink } from './address.ts';

const today: PlainDate = '2026-11-24';
const encoded = (bytes: string | Uint8Array) => `#a=${Buffer.from(bytes).toString('base64url')}`;
const linkOf = (json: unknown) => encoded(JSON.stringify(json));
const read = (hash: string) => readLink(hash, today);
const keysRefused = (json: unknown) => read(linkOf(json))?.refused.map(({ key }) => key);

const readInTime = (hash: string) => inTime(() => read(hash));

const lostJob: Answers = {
  situation: 'job-ended',
  nationalities: ['IN', 'stateless'],
  permitType: 'nl-hsm',
  permitSince: 'unknown',
  permitUntil: '2026-12-15',
  jobLossDate: '2026-10-31',
  salary: { amount: 4400.5, per: 'hour', holidayAllowance: 'unknown', hoursPerWeek: 36.5 },
};

test('a link brings back every answer', () => {
  expect(read(linkTo(lostJob))).toEqual({ answers: lostJob, refused: [] });
  expect(linkTo(lostJob)).toMatch(/^#a=[\w-]+$/);
});

test('every golden case can be sent as a link', () => {
  for (const each of golden) {
    expect(isPlainDate(each.today)).toBe(true);
    expect(readLink(linkOf(each.answers), each.today)).toEqual({
      answers: each.answers,
      refused: [],
    });
  }
});

describe('links that cannot be read', () => {
  test.each([
    ['[bad input 72] 100 kB', `#a=${'A'.repeat(100_000)}`],
    ['[bad input 73] 2 MB', `#a=${'A'.repeat(2_000_000)}`],
    ['[bad input 74] truncated base64', linkTo(lostJob).slice(0, -7)],
    ['[bad input 74] one letter of base64', '#a=A'],
    ['[bad input 74] nothing', '#a='],
    ['[bad input 78] repeated keys', '#a=1&a=2'],
    ['[bad input 79] markup', '#a="><svg onload=alert(1)>'],
    ['[bad input 80] javascript:', '#a=javascript:alert(1)'],
    ['[bad input 81] broken percent signs', '#a=%E0%A4%A'],
    ['[bad input 81] NUL', '#a=\0'],
    ['[bad input 81] bytes that are no UTF-8', encoded(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d))],
    ['[bad input 83] a list', linkOf([lostJob])],
    ['[bad input 83] null', linkOf(null)],
    ['[bad input 83] a number', linkOf(42)],
    ['no JSON', encoded('{situation:')],
  ])('%s', (_, hash) => {
    expect(readInTime(hash)).toBeUndefined();
  });
});

describe('answers that cannot be used are left out and named', () => {
  test('[bad input 75] [bad input 76] keys of another version, the others stay', () => {
    const told = read(linkOf({ version: 9, employer: 'x', situation: 'job-offer' }));
    expect(told?.answers).toEqual({ situation: 'job-offer' });
    expect(told?.refused.map(({ key }) => key)).toEqual(['version', 'employer']);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '[bad input 77] %s',
    (key) => {
      const told = read(encoded(`{"${key}":{"situation":"job-offer","polluted":true}}`));
      expect(told).toEqual({ answers: {}, refused: [{ key, why: 'unknown-key' }] });
      expect('polluted' in {}).toBe(false);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test.each([
    '<script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '//host',
    'data:text/html,x',
  ])('[bad input 79] [bad input 80] %s', (value) => {
    const json = { situation: value, nationalities: [value], permitUntil: value, salary: value };
    expect(read(linkOf(json))?.answers).toEqual({});
    expect(keysRefused(json)).toEqual(Object.keys(json));
  });

  test('[bad input 81] lone surrogates and byte order marks', () => {
    expect(
      keysRefused({ situation: 'job-offer', country: '\uFEFFNL', permitUntil: '\uD800' }),
    ).toEqual(['country', 'permitUntil']);
  });

  test('[bad input 82] many keys, and JSON 500 deep', () => {
    const keys = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
    expect(readInTime(linkOf(keys))?.refused).toHaveLength(500);
    expect(readInTime(encoded(`{"salary":${'['.repeat(500)}${']'.repeat(500)}}`))?.answers).toEqual(
      {},
    );
    const all = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1]));
    expect(readInTime(linkOf(all))).toBeUndefined();
  });

  test('[bad input 83] numbers as text, text as numbers, lists, null, true', () => {
    const json = {
      contractMonths: '12',
      permitUntil: 20261215,
      birthDate: ['1990-01-01'],
      jobLossDate: null,
      situation: true,
      salary: { amount: '5000', per: 'month', holidayAllowance: 'excluded' },
    };
    expect(read(linkOf(json))?.answers).toEqual({});
    expect(keysRefused(json)).toEqual(Object.keys(json));
  });

  test('[bad input 84] a verdict or an amount of the law', () => {
    expect(keysRefused({ situation: 'job-offer', verdict: 'likely', figure: 1 })).toEqual([
      'verdict',
      'figure',
    ]);
  });

  test('dates that cannot be true on that day or together', () => {
    expect(keysRefused({ birthDate: '2026-11-25' })).toEqual(['birthDate']);
    expect(keysRefused({ birthDate: '1990-01-01', jobLossDate: '1989-12-31' })).toEqual([
      'jobLossDate',
    ]);
    expect(keysRefused({ permitSince: '2027-01-01', permitUntil: '2026-12-31' })).toEqual([
      'permitSince',
    ]);
  });
});

test('[bad input 55] [bad input 61] [bad input 62] old and repeated nationalities are read as what they are now', () => {
  const nationalitiesIn = (...codes: unknown[]) =>
    read(linkOf({ nationalities: codes }))?.answers.nationalities;
  expect(nationalitiesIn('UK', 'EL', 'in', 'IN')).toEqual(['GB', 'GR', 'IN']);
  expect(nationalitiesIn('ZR')).toEqual(['CD']);
  expect(nationalitiesIn('SU')).toBeUndefined();
  expect(nationalitiesIn(7)).toBeUndefined();
  const twelve = 'IN BR US CN JP KR ID PH NG ZA EG MX'.split(' ');
  expect(nationalitiesIn(...twelve)).toBeUndefined();
  expect(nationalitiesIn(...twelve.slice(0, 4))).toHaveLength(4);
  expect(nationalitiesIn('ZZ')).toBeUndefined();
});
