/**
 * node assess-people.mjs --today=2026-11-22 [--json] [--comma=";"] [people.csv] > outcome.csv
 *
 * Assesses each person of a table, from a file or from standard input, and writes a table, or a line of JSON a person.
 * Progress and bad rows go to standard error. Ends with 0; with 1 if a row could not be assessed; with 2 if the table
 * could not be read. It reads line by line, so a table may be larger than the memory.
 */
import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { assess, isDay, rulesVersion } from 'permit-clock-rules';
import { answersIn, headFaults } from './columns.mjs';
import { RowError, rowsOf } from './csv.mjs';
import { outcomeHead, outcomeOf, rowsFrom } from './outcome.mjs';

const usage = 'node assess-people.mjs --today=2026-11-22 [--json] [--comma=";"] [people.csv]';
const everySoMany = 1_000;

/** The table, the command or the day is wrong: nothing can be assessed. */
class Unreadable extends Error {}

function readCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        today: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
        comma: { type: 'string', default: ',' },
      },
    });
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const count = { rows: 0, bad: 0, bytes: 0 };
const tell = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** @param {number} size of the table in bytes; 0 where it is not known */
function tellProgress(size) {
  const share = size > 0 ? `, ${Math.floor((100 * count.bytes) / size)} %` : '';
  tell(`${count.rows} rows, ${count.bad} bad${share}`);
}

/** @param {import('node:stream').Readable} table */
async function* textOf(table) {
  const decoder = new TextDecoder();
  for await (const chunk of table) {
    count.bytes += chunk.length;
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/**
 * The outcomes, as text.
 * @param {{ name: string, table: Readable, size: number, comma: string, json: boolean }} source
 * @param {import('permit-clock-rules').Day} today
 */
async function* outcomesIn({ name, table, size, comma, json }, today) {
  /** @type {string[] | undefined} */
  let head;
  for await (const { row, cells, fault } of rowsOf(textOf(table), comma)) {
    if (!head) {
      head = cells.map((cell) => cell.trim());
      const faults = fault ? [fault] : headFaults(head);
      if (faults.length > 0) throw new Unreadable(`${name}: row ${row}: ${faults.join('; ')}`);
      if (!json) yield outcomeHead;
      continue;
    }
    count.rows += 1;
    const read = fault ? { ref: '', answers: {}, faults: [fault] } : answersIn(head, cells, today);
    if (read.faults.length > 0) {
      count.bad += 1;
      for (const each of read.faults) tell(`${name}: row ${row}: ${each}`);
    } else {
      const outcome = outcomeOf({ row, ref: read.ref, assessment: assess(read.answers, today) });
      yield json ? `${JSON.stringify(outcome)}\n` : rowsFrom(outcome);
    }
    if (count.rows % everySoMany === 0) tellProgress(size);
  }
  if (!head) throw new Unreadable(`${name}: the table is empty`);
}

async function main() {
  const { values, positionals } = readCommand();
  const { today, comma, json } = values;
  if (!isDay(today)) throw new Unreadable(`--today must be a day such as 2026-11-22.\n${usage}`);
  if (comma.length !== 1) throw new Unreadable(`--comma must be one letter.\n${usage}`);
  if (positionals.length > 1) throw new Unreadable(`One table at a time.\n${usage}`);
  const [file] = positionals;
  const size = file ? statSync(file).size : 0; // throws before a stream is opened that could not
  const table = file ? createReadStream(file) : process.stdin;
  const source = { name: file ?? 'standard input', table, size };
  const outcomes = outcomesIn({ ...source, comma, json }, today);
  await pipeline(Readable.from(outcomes), process.stdout, { end: false });
  tell(`${count.rows} rows, ${count.bad} bad; judged as of ${today} by rules ${rulesVersion}`);
  process.exitCode = count.bad > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EPIPE')
    process.exitCode = 1; // whoever reads the outcome has stopped
  else {
    const isTold = error instanceof Unreadable || error instanceof RowError || code !== '';
    tell(isTold && error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
