import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import type { Answers } from '../questions/index.ts';
import { runs } from '../rules/properties/runs.test-runs.ts';
import { readCase, writeCase } from './case-text.ts';
import { inTime } from './in-time.test-time.ts';
import { sealed } from './sealed.test-seal.ts';

const today: PlainDate = '2026-11-24';

const answers: Answers = {
  situation: 'job-ended',
  nationalities: ['IN', 'stateless'],
  permitSince: 'unknown',
  permitUntil: '2026-12-15',
  salary: { amount: 4400.5, per: 'hour', holidayAllowance: 'unknown', hoursPerWeek: 36.5 },
};
const past = {
  made: '2026-10-03',
  rules: '2026-11-22',
  verdicts: { 'nl-hsm': 'likely' },
  days: { 'nl.search-period': '2026-12-15' },
} as const;
const text = writeCase({ answers, told: ['permitSince'], past });

const reading = (given: string) => inTime(() => readCase(given, today));
const refusedIn = (given: string) => {
  const found = reading(given);
  return found.is === 'case' ? found.refused.map(({ key }) => key) : found.is;
};

test('the text looks as the frozen ones do, in characters that no program breaks', () => {
  expect(text).toMatch(/^1\.[\dA-Za-z.-]+[\da-z]$/);
  expect(reading(text)).toEqual({ is: 'case', answers, refused: [], told: ['permitSince'], past });
});

describe('[bad input 74] a link that was cut off, or changed on its way, is incomplete', () => {
  test('wherever it was cut', () => {
    for (let end = 0; end < text.length; end += 1) {
      expect(reading(text.slice(0, end))).toEqual({ is: 'incomplete' });
    }
  });

  test('whichever character was changed', () => {
    for (let at = 2; at < text.length; at += 1) {
      const changed = text.slice(0, at) + (text[at] === 'q' ? 'r' : 'q') + text.slice(at + 1);
      expect(reading(changed)).toEqual({ is: 'incomplete' });
    }
  });

  test('or when its capitals are gone', () => {
    expect(reading(text.toLowerCase())).toEqual({ is: 'incomplete' });
  });
});

test.each(['.', ')', '>', '”', ' and more', '&utm_source=mail', '%20'])(
  'what a mail or a chat hangs on to it does no harm: "%s"',
  (more) => {
    expect(reading(text + more)).toEqual(reading(text));
  },
);

describe('what is not ours', () => {
  test.each([
    ['[bad input 72] 100 kB', 'A'.repeat(100_000)],
    ['[bad input 72] 100 kB that begin like ours', text + 'A'.repeat(100_000)],
    ['[bad input 73] 2 MB', '1.'.repeat(1_000_000)],
    ['[bad input 79] markup', '"><svg onload=alert(1)>'],
    ['[bad input 80] javascript:', 'javascript:alert(1)'],
    ['[bad input 81] broken percent signs', '%E0%A4%A'],
    ['[bad input 81] NUL', '\0'],
    ['[bad input 81] a byte order mark', `\uFEFF${text}`],
    ['[bad input 81] a lone surrogate', '\uD800'],
    ['[bad input 82] 10,000 keys', sealed('ZZ1'.repeat(10_000))],
    ['[bad input 78] repeated keys', '1&c=2'],
    ['version 0', '0.1'],
  ])('%s is foreign', (_, given) => {
    expect(reading(given)).toEqual({ is: 'foreign' });
  });

  test.each([
    ['nothing', ''],
    ['a bare version', '1'],
    ['a day that does not exist', sealed('SI0', '', '', '', '3iav', '3ibv')],
  ])('%s is incomplete', (_, given) => {
    expect(reading(given)).toEqual({ is: 'incomplete' });
  });

  test.each(['2.whatever', '17.', `2${text.slice(1)}`])(
    '[bad input 76] of a newer version: %s',
    (given) => {
      expect(reading(given)).toEqual({ is: 'newer' });
    },
  );
});

describe('a text that is whole is still believed in nothing', () => {
  test('[bad input 75] a question that this page does not know is named', () => {
    expect(reading(sealed('SI0ZZ1'))).toMatchObject({
      answers: { situation: 'job-offer' },
      refused: [{ key: 'ZZ', why: 'unknown-key' }],
    });
  });

  test('[bad input 78] an answer that comes twice is not used, and named', () => {
    expect(reading(sealed('CO0SI0SI1'))).toMatchObject({ answers: { country: 'NL' } });
    expect(refusedIn(sealed('CO0SI0SI1'))).toEqual(['situation']);
  });

  test.each([
    ['a place that no option has', 'SI9'],
    ['a place that is no figure', 'SIyes'],
    ['no place', 'SI'],
    ['[bad input 83] a date that is a number', 'JL20261031'],
    ['a day that does not exist', 'JL3i2u'],
    ['a half-known day that ends before it begins', 'JL3icv3ic1'],
    ['a half-known day of four months', 'JL3i913icv'],
    ['a half-known day with an end that does not exist', 'JL3ib13ibv'],
    ['a half-known day cut short', 'JL3ic13ic'],
    ['a half-known day where only a day counts', 'BD2i2s2i2t'],
    ['a number with a sign', 'US-1'],
    ['a number out of range', 'US51'],
    ['pay without a unit', 'SA5000'],
    ['pay with an unknown part', 'SA5000-m-x'],
    ['pay with one part too many', 'SA5000-m-e-40-1'],
    ['pay with hours that are none', 'SA5000-m-e-xx'],
    ['pay that is none', 'SA-m'],
    ['five nationalities', 'NAin-tr-gb-jp-us'],
    ['[bad input 55] a nationality that is none', 'NAzz'],
    ['no nationality', 'NA'],
    ['spells that overlap', 'RE3i113i15-3i133i18'],
    ['a spell cut short', 'RE3i113i1'],
    ['a share above 100 percent', 'SP101-c'],
    ['a date in the future that must be past', 'BD3q11'],
  ])('%s is refused by name', (_, given) => {
    expect(refusedIn(sealed(given))).toHaveLength(1);
    expect(reading(sealed(given))).toMatchObject({ is: 'case', answers: {} });
  });

  test('[bad input 62] a renamed state is read as what it is now', () => {
    expect(reading(sealed('NAzr-uk'))).toMatchObject({ answers: { nationalities: ['CD', 'GB'] } });
  });

  test('[bad input 77] no code leads out of the tables', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']) {
      expect(reading(sealed(name))).toEqual({ is: 'incomplete' });
    }
  });

  test('[bad input 84] verdicts and days are kept apart from answers, and only those that exist', () => {
    const found = reading(sealed('SI0', 'SIZZ', 'NH0NB9ZZ1', 'SP3icfWW3i2uZZ3icf'));
    expect(found).toMatchObject({
      told: ['situation'],
      past: { verdicts: { 'nl-hsm': 'likely' }, days: { 'nl.search-period': '2026-12-15' } },
    });
    if (found.is !== 'case') throw new Error(found.is);
    expect(Object.keys(found.past.verdicts)).toEqual(['nl-hsm']);
    expect(Object.keys(found.past.days)).toEqual(['nl.search-period']);
  });

  test('an answer told that was refused, or was not given, is not told', () => {
    expect(reading(sealed('SI9CO0', 'SICOBD'))).toMatchObject({ told: ['country'] });
  });
});

describe('[invariant 39] any text', () => {
  const tokens = fc.constantFrom(
    'SI',
    'CO',
    'SA',
    'NA',
    'RE',
    'SP',
    'JL',
    'ZZ',
    '0',
    '1',
    '-',
    'u',
    'o',
    '3icf',
    'in',
    'm',
    '5000',
    '.',
    'n9',
    'p',
  );
  const almost = fc.array(tokens, { maxLength: 40 }).map((all) => all.join(''));
  const parts = fc
    .array(
      tokens.filter((token) => token !== '.'),
      { maxLength: 30 },
    )
    .map((all) => all.join(''));
  const someText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    almost.map((all) => `1.${all}`),
    fc.tuple(parts, parts, parts, parts).map((all) => sealed(...all)),
  );

  test('is read without a throw, in time, and what was read is written and read the same', () => {
    fc.assert(
      fc.property(someText, (given) => {
        const first = reading(given);
        if (first.is !== 'case') return;
        const again = readCase(writeCase(first), today);
        expect(again).toEqual({ ...first, refused: [] });
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: runs.numRuns * 5 },
    );
  });
});
