import { monthOfName } from '../month-names.ts';
import { ordinal } from './typed-date.ts';
import { tidied } from './typed-text.ts';

const yearFirst = /^(\d{4})(\s?[-/.]\s?|\s)(\d{1,2})\2(\d{1,2})$/;
const dayFirst = /^(\d{1,2})(\s?[-/.]\s?|\s)(\d{1,2})\2(\d{4})$/;
const monthInWords = new RegExp(
  `^(\\d{1,2})${ordinal}[\\s-]*([\\p{L}\\p{M}]+)\\.?,?[\\s-]*(\\d{4})$`,
  'iu',
);

/**
 * The three fields of a date pasted into one, year first or day first, never month first, or undefined when the
 * text is no such date. The fields are not checked: `readDay` does that.
 */
export function splitPasted(
  text: string,
): { day: string; month: string; year: string } | undefined {
  const pasted = tidied(text);
  const [, isoYear, , isoMonth, isoDay] = yearFirst.exec(pasted) ?? [];
  if (isoYear && isoMonth && isoDay) return { day: isoDay, month: isoMonth, year: isoYear };
  const [, day, , month, year] = dayFirst.exec(pasted) ?? [];
  if (day && month && year) return { day, month, year };
  const [, wordDay, name, wordYear] = monthInWords.exec(pasted) ?? [];
  if (!wordDay || !name || !wordYear || monthOfName(name) === undefined) return undefined;
  return { day: wordDay, month: name, year: wordYear };
}
