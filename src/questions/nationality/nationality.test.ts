import { describe, expect, test } from 'vitest';
import { isNationality, mapOldCode, nationalityCodes } from './nationality.ts';

describe('codes', () => {
  test('[bad input 57] are the 249 of ISO 3166-1 and Kosovo, each once, in order', () => {
    expect(nationalityCodes).toHaveLength(250);
    expect([...new Set(nationalityCodes)].sort()).toEqual(nationalityCodes);
    expect(nationalityCodes).toEqual(
      expect.arrayContaining(['XK', 'TW', 'PS', 'HK', 'NL', 'SS', 'AX']),
    );
  });

  test.each(['NL', 'XK', 'stateless'])(
    '[bad input 56] [bad input 57] %s is a nationality',
    (code) => {
      expect(isNationality(code)).toBe(true);
    },
  );

  test.each([
    'ZZ',
    'UK',
    'EL',
    'AN',
    'nl',
    'XXX',
    '',
    ' NL',
    'constructor',
    '__proto__',
    'toString',
  ])('[bad input 55] [bad input 77] %j is none', (code) => {
    expect(isNationality(code)).toBe(false);
  });
});

describe('old codes', () => {
  test.each([
    [55, 'UK', 'GB'],
    [55, 'EL', 'GR'],
    [55, 'nl', 'NL'],
    [55, 'uk', 'GB'],
    [55, 'NL', 'NL'],
    [56, 'XXA', 'stateless'],
    [56, 'Stateless', 'stateless'],
    [62, 'TP', 'TL'],
    [62, 'ZR', 'CD'],
    [62, 'BU', 'MM'],
    [62, 'DD', 'DE'],
  ])('[bad input %i] %s is %s', (_row, code, nationality) => {
    expect(mapOldCode(code)).toBe(nationality);
  });

  test.each([
    [62, ['AN', 'CS', 'SU', 'YU', 'NT', 'PC']],
    [55, ['ZZ', 'EU', 'XX', '', 'ın', 'ß', 'constructor', '__proto__']],
    [56, ['XXX', 'XXB', 'XXC']],
  ])('[bad input %i] %j are not guessed', (_row, codes) => {
    expect(codes.map(mapOldCode)).toEqual(codes.map(() => undefined));
  });
});
