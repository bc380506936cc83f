import { addDays, isPlainDate, type PlainDate } from '../../dates/index.ts';
import { readCase } from '../../link/index.ts';
import { isDiscreet } from '../../questions/index.ts';

/** Days for which a case stays on the device. */
export const keptDays = 30;

/** What is stored on the device, as it stands on a day. */
export type Saved =
  | {
      readonly is: 'case';
      /** The day on which it was saved, and the last one on which it is there. */
      readonly on: PlainDate;
      readonly until: PlainDate;
      /** The case in its text. */
      readonly text: string;
    }
  /** `newer`: a later version of this page wrote it. `undated`: nobody knows which day it is. The other two are to be deleted. */
  | { readonly is: 'newer' | 'undated' | 'expired' | 'unreadable' };

/** What to store: the day, and the case in its text. */
export const savedText = (text: string, day: PlainDate): string => `${day} ${text}`;

/**
 * What a stored text says, read like a link: undefined when there is none. A day that is still to come was told by a
 * wrong clock, and counts as `today`. Never throws.
 */
export function readSaved(
  stored: string | undefined,
  today: PlainDate | undefined,
): Saved | undefined {
  if (stored === undefined) return undefined;
  if (today === undefined) return { is: 'undated' };
  const day = stored.slice(0, 10);
  if (!isPlainDate(day) || stored[10] !== ' ') return { is: 'unreadable' };
  const on = day < today ? day : today;
  const until = addDays(on, keptDays);
  if (until < today) return { is: 'expired' };
  const text = stored.slice(11);
  const reading = readCase(text, today);
  if (reading.is === 'newer') return { is: 'newer' };
  if (reading.is !== 'case' || isDiscreet(reading.answers)) return { is: 'unreadable' };
  return { is: 'case', on, until, text };
}
