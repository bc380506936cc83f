import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demonyms } from './nationality-demonyms.ts';
import { otherNames } from './nationality-names.ts';
import { nationalityCodes } from './nationality.ts';
import { searchNationalities } from './nationality-search.ts';

const namedIn = (language: string) => {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  return [
    ...nationalityCodes.map((code) => ({ code: code as string, name: regions.of(code) ?? code })),
    { code: 'stateless', name: 'Stateless' },
  ];
};
const english = namedIn('en');
const find = (query: string, named = english, lang = 'en') =>
  searchNationalities(query, named, lang).map(({ code }) => code);

describe('search', () => {
  test.each(
    Object.entries({
      NL: 'Holland|Nederland|Pays-Bas|Netherlands|Dutch',
      GB: 'UK|Britain|England|Scotland|Wales|United King|British',
      US: 'USA|America|American|United States',
      TR: 'Turkey|Türkiye|TURKIYE|turkıye|Turkish|Turks',
      CI: "Ivory Coast|Côte d’Ivoire|cote d'iv",
      PS: 'Palestine|Palestinian',
      HK: 'Hong Kong|hongkong',
      CZ: 'Czech Republic|Czechia|Czech',
      MM: 'Burma|Burmese',
      SZ: 'Swaziland',
      MK: 'Macedonia',
      CV: 'Cape Verde',
      TL: 'East Timor',
      VA: 'Vatican|Holy See',
      RU: 'Russia|Russian|Россия',
      KR: 'South Korea|Korea|Korean|korea south|한국',
      KP: 'North Korea',
      IR: 'Iran|Persia|Iranian',
      SY: 'Syria',
      AE: 'UAE|Emirates|dubai',
      IN: 'Ind|India|Indian|indiaas|भारत',
      CN: 'Chinese|China|中国',
      ZA: 'South African|south afr|Zuid-Afrikaans',
      BR: 'Brazilian|brasil',
      BA: 'bosnia & herz|Bosnia and Herz',
      NE: 'Niger',
      GN: 'Guinea',
      DE: 'de|German',
      stateless: 'stateless|no nationality|staatloos',
    }).flatMap(([code, queries]) => queries.split('|').map((query) => [query, code] as const)),
  )('%s finds %s first', (query, code) => {
    expect(find(query)[0]).toBe(code);
  });

  test.each([
    [56, 'XXA', 'stateless'],
    [56, 'XXX', 'stateless'],
    [56, 'nationalité inconnue', 'stateless'],
    [57, 'Kosovo', 'XK'],
    [57, 'Taiwan', 'TW'],
    [57, 'Palestine', 'PS'],
    [57, 'Hong Kong', 'HK'],
    [57, 'British National (Overseas)', 'HK'],
    [57, 'BNO', 'HK'],
    [57, 'British national', 'GB'],
  ])('[bad input %i] %s finds an option: %s', (_row, query, code) => {
    expect(find(query)[0]).toBe(code);
  });

  // Other than the table says: most refugees have a nationality, and Turkish ones a way of their own. Help says what to enter.
  test.each(['refugee', 'vluchteling', 'réfugiée', 'Flüchtling', 'XXB', 'XXC'])(
    '[bad input 56] %s says nothing of a nationality, and does not find “stateless”',
    (query) => {
      expect(find(query)).not.toContain('stateless');
    },
  );

  test.each([
    ['nl', 'Turkije', 'TR'],
    ['nl', 'Indiase', 'IN'],
    ['nl', 'Holland', 'NL'],
    ['fr', 'etats unis', 'US'],
    ['fr', 'indienne', 'IN'],
    ['de', 'Türkisch', 'TR'],
    ['de', 'UK', 'GB'],
    ['de', 'sudafrika', 'ZA'],
  ])('in %s, %s finds %s first', (language, query, code) => {
    expect(find(query, namedIn(language), language)[0]).toBe(code);
  });

  test('every synonym is found under its own code, before mere parts of other names', () => {
    for (const [code, phrases] of [...Object.entries(otherNames), ...Object.entries(demonyms)]) {
      for (const phrase of phrases.split(', '))
        expect(find(phrase).slice(0, 3), phrase).toContain(code);
    }
  });

  test('starts of words come before parts, each by name', () => {
    expect(find('oman')).toEqual(['OM', 'RO']);
    expect(find('guine')).toEqual(['GN', 'GW', 'GQ', 'PG']);
  });

  test.each([
    ['uk', 'GB'],
    ['Dominican', 'DM DO'],
    ['Guinea', 'GN'],
    ['guine', ''],
    ['de', ''],
    ['', ''],
  ])('%j in full is %j', (query, codes) => {
    const exact = searchNationalities(query, english, 'en').filter((option) => option.exact);
    expect(exact.map(({ code }) => code).join(' ')).toBe(codes);
  });

  test('names in other languages may be given with the option', () => {
    const [zz] = searchNationalities(
      'xyz',
      [...english, { code: 'ZZ', name: 'Nowhere', also: ['Xyzzy'] }],
      'en',
    );
    expect(zz?.code).toBe('ZZ');
  });

  test('names stand in the order of the language', () => {
    const names = [
      { code: 'AX', name: 'Åland' },
      { code: 'ZA', name: 'Zuid-Afrika' },
    ];
    expect(find('', names, 'nl')).toEqual(['AX', 'ZA']);
    expect(find('', names, 'sv')).toEqual(['ZA', 'AX']);
  });

  test('nothing typed lists all by name', () => {
    expect(find('  ')).toHaveLength(251);
    expect(find('')[0]).toBe('AF');
  });

  test.each(['constructor', '__proto__', '.*', '<script>', '\uD800', 'zzzz'])(
    '[bad input 77] [bad input 79] %j finds nothing',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  test('[bad input 107] any text gives options out of the list, each once, and never throws', () => {
    const fewLetters = fc.string({ unit: fc.constantFrom(...'aeinrst kü') });
    const known = new Set(english.map(({ code }) => code));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fewLetters), (query) => {
        const found = find(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((code) => known.has(code))).toBe(true);
      }),
    );
  });
});
