import { dayOf, monthOf, plainDate, yearOf, type PlainDate } from '../dates/index.ts';

/** Years are counted from here, in figures of base 36. */
const era = 1900;

const digit = (number: number) => number.toString(36);

/** A date in four small letters and figures. */
export const writeDate = (date: PlainDate): string =>
  digit(yearOf(date) - era).padStart(2, '0') + digit(monthOf(date)) + digit(dayOf(date));

/** The date that was written so; undefined when there is no such date. */
export function readDate(text: string): PlainDate | undefined {
  if (!/^[\da-z]{4}$/.test(text)) return undefined;
  const number = (from: number, to: number) => Number.parseInt(text.slice(from, to), 36);
  return plainDate(era + number(0, 2), number(2, 3), number(3, 4));
}

/** A number from zero up, exactly: p is the decimal point, n the power of ten below one. */
export const writeNumber = (number: number): string =>
  String(number).replace('.', 'p').replace('e-', 'n');

/** The number that was written so; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  if (!/^\d{1,17}(?:p\d{1,25})?(?:n\d{1,3})?$/.test(text)) return undefined;
  return Number(text.replace('p', '.').replace('n', 'e-'));
}

/** FNV-1a over the characters, in seven figures of base 36. */
export function checksum(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Two capitals and what is said about them, one after the other. */
export const entry = '[A-Z]{2}[a-z\\d-]*';
const entries = /([A-Z]{2})([a-z\d-]*)/g;

/** The entries of a text by their two letters; several where letters come again. */
export function readEntries(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, code = '', said = ''] of text.matchAll(entries)) {
    found.set(code, [...(found.get(code) ?? []), said]);
  }
  return found;
}
