import { tidied } from './typed-text.ts';

export type HoursIssue =
  | 'hours-empty'
  | 'hours-not-a-number'
  | 'hours-not-positive'
  | 'hours-too-precise'
  | 'hours-too-many';
export type WholeIssue =
  'whole-empty' | 'whole-not-a-number' | 'whole-not-whole' | 'whole-too-small' | 'whole-too-large';

const mostHundredths = 168_00;

/** Hours a week in hundredths of an hour: above 0, at most 168 hours, a comma or a point before decimals. */
export function readHours(text: string): { hundredths: number } | { error: HoursIssue } {
  const typed = tidied(text);
  if (typed === '') return { error: 'hours-empty' };
  const [, sign, whole, fraction = ''] = /^([-−–—－]?)(\d+)(?:[.,٫](\d+))?$/u.exec(typed) ?? [];
  if (whole === undefined) return { error: 'hours-not-a-number' };
  if (sign) return { error: 'hours-not-positive' };
  if (fraction.length > 2) return { error: 'hours-too-precise' };
  const hundredths = Number(whole + fraction.padEnd(2, '0'));
  if (hundredths === 0) return { error: 'hours-not-positive' };
  return hundredths > mostHundredths ? { error: 'hours-too-many' } : { hundredths };
}

/** A whole number from `min` (0 or more) to `max`, such as months of a contract or an age. */
export function readWhole(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): { value: number } | { error: WholeIssue } {
  const typed = tidied(text);
  if (typed === '') return { error: 'whole-empty' };
  if (/^[-−–—－]?\d+[.,٫]\d+$/u.test(typed)) return { error: 'whole-not-whole' };
  if (!/^[-−–—－]?\d+$/u.test(typed)) return { error: 'whole-not-a-number' };
  if (!/^\d/.test(typed)) return { error: 'whole-too-small' };
  const value = Number(typed);
  if (value < min) return { error: 'whole-too-small' };
  return value > max ? { error: 'whole-too-large' } : { value };
}
