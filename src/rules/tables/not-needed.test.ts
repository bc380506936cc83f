import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';

const today: PlainDate = '2026-11-24';
const offer: Answers = {
  situation: 'job-offer',
  recognisedSponsor: 'yes',
  salary: { amount: 20_000, per: 'month', holidayAllowance: 'excluded' },
  contractMonths: 'open-ended',
  qualification: 'degree-3-years',
  inCountryAsVisitor: 'no',
  liveInCountry: 'yes',
  temporaryProtection: 'no',
};
const verdictIn = (country: 'NL' | 'LU', answers: Answers) =>
  assess({ ...offer, country, ...answers }, today).routes[0]?.verdict;

const free =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH';

/** Fact sheets 01, 4.1 and LU, 7. */
describe.each(free.split(' '))('a national of %s', (code) => {
  test('needs no permit in either country, alone or beside another nationality', () => {
    for (const country of ['NL', 'LU'] as const) {
      expect(verdictIn(country, { nationalities: [code] })).toBe('not-needed');
      expect(verdictIn(country, { nationalities: ['IN', code] })).toBe('not-needed');
    }
  });
});

describe.each('IN US TR GB JP SR UA AD MC SM VA AL BA ME MK RS MD GE stateless'.split(' '))(
  'a national of %s',
  (code) => {
    test('needs one in both', () => {
      for (const country of ['NL', 'LU'] as const) {
        const verdict = verdictIn(country, { nationalities: [code], ukProtected: 'no' });
        expect(verdict).toBe('likely');
      }
    });
  },
);

/** README of the cases, "readings": the days on which a nationality changed sides, and permits that free. */
test.each<[string, Answers, string | undefined, string | undefined]>([
  [
    'Croatian before July 2018',
    { nationalities: ['HR'], filingDate: '2018-06-30' },
    'likely',
    'not-needed',
  ],
  [
    'Croatian since',
    { nationalities: ['HR'], filingDate: '2018-07-01' },
    'not-needed',
    'not-needed',
  ],
  [
    'British in 2020',
    { nationalities: ['GB'], filingDate: '2020-12-31' },
    'not-needed',
    'not-needed',
  ],
  [
    'British in 2021',
    { nationalities: ['GB'], filingDate: '2021-01-01' },
    'cannot-say',
    'cannot-say',
  ],
  [
    'British, unsure',
    { nationalities: ['GB'], ukProtected: 'unknown' },
    'cannot-say',
    'cannot-say',
  ],
  ['British, protected', { nationalities: ['GB'], ukProtected: 'yes' }, 'not-needed', 'not-needed'],
  ['British, not protected', { nationalities: ['GB'], ukProtected: 'no' }, 'likely', 'likely'],
  [
    'an Indian who says protected',
    { nationalities: ['IN'], ukProtected: 'yes' },
    'likely',
    'likely',
  ],
  ['nationality not told', {}, 'cannot-say', 'cannot-say'],
  [
    'a permanent permit',
    { nationalities: ['IN'], permitType: 'nl-permanent' },
    'not-needed',
    'likely',
  ],
  [
    'a permit to work freely',
    { nationalities: ['IN'], permitType: 'nl-free' },
    'not-needed',
    'likely',
  ],
  ['the same, nationality not told', { permitType: 'nl-free' }, 'not-needed', 'cannot-say'],
  [
    'an orientation year',
    { nationalities: ['IN'], permitType: 'nl-orientation-year' },
    'likely',
    'likely',
  ],
  ['a skilled migrant', { nationalities: ['IN'], permitType: 'nl-hsm' }, 'likely', 'likely'],
])('%s: %j is %s in the Netherlands and %s in Luxembourg', (_who, answers, nl, lu) => {
  expect([verdictIn('NL', answers), verdictIn('LU', answers)]).toEqual([nl, lu]);
});
