import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../embed/index.ts';
import { inTime } from '../link/in-time.test-time.ts';
import { askedDay, isBadDay } from './clock.ts';
import { isOwnChoice, languageIn } from './language.ts';

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['fr-LU', 'de'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Everything that the tool reads of what follows `?`. */
const read = (search: string) =>
  inTime(() => ({
    language: languageIn(search),
    day: askedDay(search),
    isOwn: isOwnChoice(search),
    settings: readSettings(search).settings,
  }));
const nothing = { language: 'fr', day: undefined, isOwn: false, settings: {} };

describe('what is not ours after `?` says nothing', () => {
  test.each([
    ['[bad input 72] 100 kB', `?lang=nl${'&x=1'.repeat(25_000)}`],
    ['[bad input 73] 2 MB', `?asOf=2026-12-31${'&country=NL'.repeat(180_000)}`],
    ['[bad input 73] 2 MB in one list', `?hide=${'title,'.repeat(330_000)}`],
    ['[bad input 77] names that every object has', '?__proto__=NL&constructor=1&toString=2'],
    ['[bad input 78] a language twice', '?lang=nl&lang=de'],
    // No notice: the page shows its language and its day, and a banner whenever that is not today.
    ['[bad input 78] a day twice', '?asOf=2026-12-31&asOf=2026-12-30'],
    ['[bad input 79] markup', '?lang=<script>&asOf="><svg onload=alert(1)>&country=<b>'],
    ['[bad input 80] addresses', '?lang=javascript:alert(1)&partner=//evil.example&asOf=data:,x'],
    ['[bad input 81] broken percent signs and NUL', '?lang=%E0%A4%A&asOf=%00&country=%'],
    ['[bad input 81] half a letter and a byte order mark', '?lang=\uD800&asOf=\uFEFF2026-12-31'],
    ['[bad input 82] 10,000 keys', `?${Array.from({ length: 10_000 }, (_, key) => key).join('&')}`],
    ['[bad input 82] brackets 500 deep', `?lang=${'['.repeat(500)}&asOf=${'['.repeat(500)}`],
  ])('%s', (_, search) => {
    expect(read(search)).toEqual(nothing);
  });

  test('[bad input 78] an option of a frame twice is none, and its site is told', () => {
    expect(readSettings('?country=NL&country=LU')).toMatchObject({
      settings: {},
      bad: ['country'],
    });
    expect(isBadDay('?asOf=2026-12-31&asOf=2026-12-30')).toBe(true);
  });
});

/** The row falls back to English; what the person has set in the browser is nearer, and English comes after it. */
describe('[bad input 119] an unknown language', () => {
  test.each(['klingon', 'EN-nl', 'xx', '__proto__', 'constructor', 'pt-BR', ''])(
    '"%s" asks for nothing: the browser’s own comes next',
    (lang) => {
      expect(languageIn(`?lang=${lang}`)).toBe(lang === 'EN-nl' ? 'en' : 'fr');
    },
  );

  test('is answered in English where the browser asks for no other', () => {
    vi.stubGlobal('navigator', { languages: ['tlh', 'pt-BR'] });
    expect(languageIn('?lang=klingon')).toBe('en');
  });
});
