import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLook, readSettings } from './settings.ts';

const read = (query: string) => readSettings(`?${query}`);

describe('an option of the address', () => {
  test.each([
    ['theme=dark', { theme: 'dark' }],
    ['accent=%23AB12cd', { accent: '#ab12cd' }],
    ['radius=0', { radius: 0 }],
    ['radius=24', { radius: 24 }],
    ['hide=title,%20intro', { hide: ['title', 'intro'] }],
    ['hide=', { hide: [] }],
    ['partner=Expat%20Desk%20%26%20Co.', { partner: 'Expat Desk & Co.' }],
    ['host=https://site.example', { host: 'https://site.example' }],
    ['host=null', { host: 'null' }],
    ['hostLang=en_us', { hostLang: '' }],
    ['scroll=never&lazy=&topOffset=64', { scroll: 'never', lazy: true, topOffset: 64 }],
    ['utm_source=mail&country=NL', { country: 'NL' }],
  ])('%s is read', (query, settings) => {
    expect(read(query)).toMatchObject({ settings, bad: [], unknown: [] });
  });

  test.each([
    ['theme=Dark', 'theme'],
    ['[bad input 98] theme=url(x)', 'theme'],
    ['[bad input 98] theme=expression(alert(1))', 'theme'],
    ['[bad input 98] theme=dark;', 'theme'],
    [`[bad input 98] theme=${'x'.repeat(5_000)}`, 'theme'],
    ['[bad input 98] accent=url(https://evil.example)', 'accent'],
    ['[bad input 98] accent=%23ab12cd;background:red', 'accent'],
    ['accent=red', 'accent'],
    ['accent=%23fff', 'accent'],
    ['radius=25', 'radius'],
    ['radius=-1', 'radius'],
    ['radius=1.5', 'radius'],
    ['hide=disclaimer', 'hide'],
    ['hide=title,privacy', 'hide'],
    ['country=BE', 'country'],
    ['[bad input 78] country=NL&country=LU', 'country'],
    ['situation=constructor', 'situation'],
    ['[bad input 79] partner=%3Cb%3E', 'partner'],
    ['[bad input 107] partner=a%E2%80%AEb', 'partner'],
    [`partner=${'a'.repeat(41)}`, 'partner'],
    ['host=https://site.example/path', 'host'],
    ['[bad input 80] host=javascript:alert(1)', 'host'],
    ['maxHeight=99', 'maxHeight'],
    ['minHeight=20001', 'minHeight'],
    ['minHeight=800&maxHeight=700', 'minHeight'],
    ['id=a%20b', 'id'],
    ['topOffset=64px', 'topOffset'],
    ['sandbox=no', 'sandbox'],
    ['prefill={}', 'prefill'],
  ])('%s is left out and named', (name, bad) => {
    const query = name.replace(/^\[.*?\] /, '');
    expect(read(query).bad).toEqual([bad]);
    expect(Object.keys(read(query).settings)).not.toContain(bad);
  });

  test('whatever the query, reading throws nothing and changes no prototype', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { settings } = readSettings(text);
        expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
        expect(Object.hasOwn(Object.prototype, 'theme')).toBe(false);
      }),
    );
  });
});

test('a name that a site has written and that is no option is named', () => {
  expect(read('given=country,coutry,asOf,prefill').unknown).toEqual(['coutry']);
});

describe('a look in a message', () => {
  test('is read by the same rules', () => {
    expect(readLook({ theme: 'dark', radius: '3', accent: 'blue' })).toEqual({
      look: { theme: 'dark', radius: 3 },
      bad: ['accent'],
      unknown: [],
    });
  });
  test('[bad input 98] has none of 10 kB of text, nor of styles', () => {
    const theme = 'x'.repeat(10_000);
    expect(readLook({ theme, accent: 'expression(1)', hide: 'title;' })).toEqual({
      look: {},
      bad: ['theme', 'accent', 'hide'],
      unknown: [],
    });
  });

  test('[bad input 77] takes in nothing else', () => {
    const sent = JSON.parse('{"country":"NL","__proto__":{"theme":"dark"},"radius":3}') as object;
    expect(readLook({ ...sent })).toEqual({ look: {}, bad: [], unknown: ['country', '__proto__'] });
  });
});
