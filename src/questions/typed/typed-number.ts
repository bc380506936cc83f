import { tidied } from './typed-text.ts';

export type HoursIssue =
  | 'hours-empty'
  | 'hours-not-a-number'
  | 'hours-not-positive'
  | 'hours-too-precise'
  | 'hours-too-many';

/** The issues whose words name the limit that was passed. */
export type LimitIssue = 'number-too-small' | 'number-too-large';
export type NumberIssue =
  LimitIssue | 'number-empty' | 'number-not-a-number' | 'number-not-whole' | 'number-too-precise';

export interface Limits {
  readonly min: number;
  readonly max: number;
}

const mostHundredths = 168_00;
const form = /^([-−–—－]?)(\d+)(?:[.,٫](\d+))?$/u;

/** Hours a week in hundredths of an hour: above 0, at most 168 hours, a comma or a point before decimals. */
export function readHours(text: string): { hundredths: number } | { error: HoursIssue } {
  const typed = tidied(text);
  if (typed === '') return { error: 'hours-empty' };
  const [, sign, whole, fraction = ''] = form.exec(typed) ?? [];
  if (whole === undefined) return { error: 'hours-not-a-number' };
  if (sign) return { error: 'hours-not-positive' };
  if (fraction.length > 2) return { error: 'hours-too-precise' };
  const hundredths = Number(whole + fraction.padEnd(2, '0'));
  if (hundredths === 0) return { error: 'hours-not-positive' };
  return hundredths > mostHundredths ? { error: 'hours-too-many' } : { hundredths };
}

/** A number from `min` (0 or more) to `max`, whole or with at most so many decimals after a comma or a point. */
export function readNumber(
  text: string,
  { min, max }: Limits,
  decimals: 0 | 2,
): { value: number } | { error: NumberIssue } {
  const typed = tidied(text);
  if (typed === '') return { error: 'number-empty' };
  const [, sign, whole, fraction = ''] = form.exec(typed) ?? [];
  if (whole === undefined) return { error: 'number-not-a-number' };
  if (fraction.length > decimals) {
    return { error: decimals === 0 ? 'number-not-whole' : 'number-too-precise' };
  }
  const value = Number(`${whole}.${fraction || '0'}`);
  if (sign || value < min) return { error: 'number-too-small' };
  return value > max ? { error: 'number-too-large' } : { value };
}
