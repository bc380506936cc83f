import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowFrom, rowsOf } from './example/csv.mjs';

const inChunks = (text: string, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      text.slice(at * size, (at + 1) * size),
    ),
  );

async function read(text: string, size = 1, comma = ',') {
  const rows = [];
  for await (const row of rowsOf(inChunks(text, size), comma)) rows.push(row);
  return rows;
}

const cellsIn = async (text: string, comma = ',') =>
  (await read(text, 1, comma)).map(({ cells }) => cells);

describe('a table', () => {
  test.each<[string, string, string[][]]>([
    [
      'rows and cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['every line break', 'a\r\nb\rc\n\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'a comma, a break and a quote inside quotes',
      '"a,b","c\r\nd","e""f"',
      [['a,b', 'c\r\nd', 'e"f']],
    ],
    ['empty cells', ',"",\n', [['', '', '']]],
    ['a mark of its encoding', '\uFEFFa,b', [['a', 'b']]],
    ['letters of two units', '"😀",ß', [['😀', 'ß']]],
    [
      'no end of the last line',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['nothing', '', []],
  ])('with %s', async (_, text, cells) => {
    expect(await cellsIn(text)).toEqual(cells);
  });

  test('with another mark between cells', async () => {
    expect(await cellsIn('a;b,c;"d;e"', ';')).toEqual([['a', 'b,c', 'd;e']]);
  });

  test('that has a bad row is read on after it, each with its number', async () => {
    expect(await read('a\nb"c\n"d"e\n\nf')).toEqual([
      { row: 1, cells: ['a'] },
      { row: 2, cells: [], fault: 'a quote stands inside a cell that does not begin with one' },
      { row: 3, cells: [], fault: 'a letter follows a closed quote' },
      { row: 5, cells: ['f'] },
    ]);
  });

  test.each([['a\n"b'], [`a\n"${'b'.repeat(100_001)}`]])(
    'says which quote is never closed',
    (text) => expect(read(text, 1_000)).rejects.toThrow('row 2: a quote is never closed'),
  );

  test('is read as it was written, however it is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '€', '😀') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = rows.map(rowFrom).join('');
        expect((await read(text, size)).map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});
