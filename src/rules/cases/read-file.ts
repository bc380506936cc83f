import { isPlainDate } from '../../dates/index.ts';
import type { GoldenCase } from './case.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isExpected = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([key, part]) =>
    key === 'notices' ? Array.isArray(part) : key === 'placement' || isRecord(part),
  );

const isCase = (value: unknown): value is GoldenCase =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['today'] === 'string' &&
  isPlainDate(value['today']) &&
  isRecord(value['answers']) &&
  isExpected(value['expect']);

/** The cases in the text of a case file, or what is wrong with it. */
export function readCases(
  text: string,
): { readonly cases: readonly GoldenCase[] } | { readonly invalid: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { invalid: `not JSON: ${String(error)}` };
  }
  const cases: unknown = isRecord(json) ? json['cases'] : undefined;
  if (!Array.isArray(cases)) return { invalid: 'no list "cases"' };
  const bad = cases.findIndex((each) => !isCase(each));
  if (bad >= 0) return { invalid: `cases[${bad}] needs id, today (a date), answers and expect` };
  return { cases: cases as readonly GoldenCase[] };
}
