/** A row longer than this is a quote that is never closed, or no table. */
const mostLetters = 100_000;

/** A row that cannot be read. */
export class RowError extends Error {}

/** @typedef {{ row: number, cells: string[], fault?: string }} Row */

/** Takes the letters of a table one by one, and gives a row whenever one ends. */
class Reader {
  /** @param {string} comma */
  constructor(comma) {
    this.comma = comma;
    this.row = 1;
    /** @type {string[]} */
    this.cells = [];
    this.cell = '';
    this.fault = '';
    /** Where in a cell the next letter stands. @type {'start' | 'plain' | 'quoted' | 'after'} */
    this.place = 'start';
    this.before = '';
  }

  /** @param {string} letter @returns {Row | undefined} */
  take(letter) {
    const isSecondBreak = letter === '\n' && this.before === '\r';
    const isMark = letter === '\uFEFF' && this.before === '' && this.row === 1;
    this.before = letter;
    if (this.place === 'quoted') this.takeQuoted(letter);
    else if (letter === this.comma) this.endCell();
    else if (letter === '\r' || (letter === '\n' && !isSecondBreak)) return this.endRow();
    else if (!isSecondBreak && !isMark) this.takePlain(letter);
    return undefined;
  }

  /** @param {string} letter */
  takeQuoted(letter) {
    if (letter === '"') this.place = 'after';
    else this.cell += letter;
    if (this.cell.length > mostLetters) this.neverClosed();
  }

  /** @param {string} letter */
  takePlain(letter) {
    if (letter !== '"') {
      if (this.place === 'after') this.fault ||= 'a letter follows a closed quote';
      else this.place = 'plain';
      this.cell += letter;
    } else if (this.place === 'after') {
      this.cell += letter;
      this.place = 'quoted';
    } else if (this.place === 'start') this.place = 'quoted';
    else this.fault ||= 'a quote stands inside a cell that does not begin with one';
  }

  endCell() {
    this.cells.push(this.cell);
    this.cell = '';
    this.place = 'start';
  }

  /** @returns {Row | undefined} */
  endRow() {
    this.endCell();
    const { row, cells, fault } = this;
    this.row += 1;
    this.cells = [];
    this.fault = '';
    if (fault) return { row, cells: [], fault };
    return cells.length === 1 && cells[0] === '' ? undefined : { row, cells };
  }

  /** @returns {Row | undefined} */
  end() {
    if (this.place === 'quoted') this.neverClosed();
    return this.cells.length > 0 || this.place !== 'start' ? this.endRow() : undefined;
  }

  neverClosed() {
    throw new RowError(`row ${this.row}: a quote is never closed`);
  }
}

/**
 * The rows of a table (RFC 4180), one by one, as they come: cells by commas, rows by line breaks, quotes around cells
 * that hold either, a quote in them written twice. Each with its number as a spreadsheet counts, and `fault` where it
 * cannot be read; empty rows are left out. Throws a RowError for a quote that is never closed.
 * @param {AsyncIterable<string>} chunks
 * @param {string} comma what stands between cells
 * @returns {AsyncGenerator<Row>}
 */
export async function* rowsOf(chunks, comma = ',') {
  const reader = new Reader(comma);
  for await (const chunk of chunks) {
    for (const letter of chunk) {
      const read = reader.take(letter);
      if (read) yield read;
    }
  }
  const last = reader.end();
  if (last) yield last;
}

/** Cells as a row of such a table. @param {readonly (string | number | undefined)[]} cells */
export const rowFrom = (cells) =>
  `${cells
    .map((cell) => String(cell ?? ''))
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(',')}\r\n`;
