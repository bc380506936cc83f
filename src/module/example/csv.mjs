/** A row longer than this is a quote that is never closed, or no table. */
const mostLetters = 100_000;

/** A row that cannot be read. */
export class RowError extends Error {}

/**
 * The rows of a table (RFC 4180), one by one, as they come: cells by commas, rows by line breaks, quotes around cells
 * that hold either, a quote in them written twice. Each with its number as a spreadsheet counts, and `fault` in the
 * place of `cells` where it cannot be read; empty rows are left out. Throws a RowError for a quote that is never closed.
 * @param {AsyncIterable<string>} chunks
 * @param {string} comma what stands between cells
 * @returns {AsyncGenerator<{ row: number, cells: string[], fault?: string }>}
 */
export async function* rowsOf(chunks, comma = ',') {
  let row = 1;
  /** @type {string[]} */
  let cells = [];
  let cell = '';
  let fault = '';
  /** Where in a cell the next letter stands. @type {'start' | 'plain' | 'quoted' | 'after'} */
  let place = 'start';
  let before = '';

  const endCell = () => {
    cells.push(cell);
    cell = '';
    place = 'start';
  };
  const endRow = () => {
    endCell();
    const read = fault ? { row, cells: [], fault } : { row, cells };
    const isEmpty = cells.length === 1 && cells[0] === '' && !fault;
    row += 1;
    cells = [];
    fault = '';
    return isEmpty ? undefined : read;
  };
  /** @param {string} letter */
  const takeQuoted = (letter) => {
    if (letter === '"') place = 'after';
    else cell += letter;
  };
  /** @param {string} letter */
  const takePlain = (letter) => {
    if (letter !== '"') {
      if (place === 'after') fault ||= 'a letter follows a closed quote';
      cell += letter;
      place = place === 'start' ? 'plain' : place;
    } else if (place === 'after') {
      cell += letter;
      place = 'quoted';
    } else if (place === 'start') place = 'quoted';
    else fault ||= 'a quote stands inside a cell that does not begin with one';
  };

  for await (const chunk of chunks) {
    for (const letter of before === '' && row === 1 ? chunk.replace(/^\uFEFF/, '') : chunk) {
      const isSecondBreak = letter === '\n' && before === '\r';
      before = letter;
      if (place === 'quoted') takeQuoted(letter);
      else if (isSecondBreak) continue;
      else if (letter === comma) endCell();
      else if (letter === '\n' || letter === '\r') {
        const read = endRow();
        if (read) yield read;
      } else takePlain(letter);
      if (cell.length > mostLetters) throw new RowError(`row ${row}: a quote is never closed`);
    }
  }
  if (place === 'quoted') throw new RowError(`row ${row}: a quote is never closed`);
  const last = cells.length > 0 || cell !== '' || place !== 'start' ? endRow() : undefined;
  if (last) yield last;
}

/** Cells as a row of such a table. @param {readonly (string | number | undefined)[]} cells */
export const rowFrom = (cells) =>
  `${cells
    .map((cell) => String(cell ?? ''))
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(',')}\r\n`;
