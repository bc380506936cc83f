import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../dates/index.ts';
import { splitPasted } from './pasted-date.ts';
import { readDay } from './typed-date.ts';

describe('[bad input 36] pasted into one field', () => {
  test.each([
    '2026-11-22',
    '2026/11/22',
    '22-11-2026',
    '22/11/2026',
    '22.11.2026',
    '22. 11. 2026',
    '22 11 2026',
    ' 22\u00A0november 2026\n',
    '22 Nov. 2026',
    '22. November 2026',
    '22-nov-2026',
    '22nd November, 2026',
    '22novembre2026',
    '٢٢/١١/٢٠٢٦',
  ])('%j is 22 November 2026', (text) => {
    const parts = splitPasted(text);
    expect(parts && readDay(parts)).toEqual({ day: '2026-11-22' });
  });

  test('US order is never guessed', () => {
    expect(splitPasted('11/22/2026')).toEqual({ day: '11', month: '22', year: '2026' });
    expect(splitPasted('03/04/2027')).toEqual({ day: '03', month: '04', year: '2027' });
    expect(splitPasted('November 22, 2026')).toBeUndefined();
  });

  test.each([
    '',
    '22',
    '22-11-26',
    '26-11-22',
    '22-11/2026',
    '20261122',
    '2026-11',
    '22 Smarch 2026',
    'x'.repeat(10_000),
  ])('%j is left alone', (text) => {
    expect(splitPasted(text)).toBeUndefined();
  });
});

const day = fc.integer({ min: 0, max: 73_412 }).map((count) => addDays('1900-01-01', count));

test('every day from 1900 to 2100 is read back from fields and from pasted text', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('-', '/', '.', ' '), (date, mark) => {
      const [year = '', month = '', dayOfMonth = ''] = date.split('-');
      const parts = { day: String(Number(dayOfMonth)), month: String(Number(month)), year };
      expect(readDay(parts)).toEqual({ day: date });
      for (const text of [
        `${year}${mark}${month}${mark}${dayOfMonth}`,
        `${dayOfMonth}${mark}${month}${mark}${year}`,
      ]) {
        expect(readDay(splitPasted(text) ?? { day: '', month: '', year: '' })).toEqual({
          day: date,
        });
      }
    }),
  );
});

test('[bad input 107] any text gives a date or an error that names a field, and never throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0129.-/ nov٥é\u200B') }),
  );
  fc.assert(
    fc.property(text, text, text, (day, month, year) => {
      const result = readDay({ day, month, year });
      expect('day' in result || result.parts.length > 0).toBe(true);
      splitPasted(day + month + year);
    }),
  );
});
