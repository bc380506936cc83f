import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { PlainDate } from '../../dates/index.ts';
import { deleteStored, storedText, storeText, whenStored } from '../device.ts';
import { readSaved, savedText, type Saved } from './saved.ts';

/** Why something that was stored is no longer there. */
export type Lost = 'expired' | 'unreadable';

export interface OnDevice {
  readonly saved: Saved | undefined;
  /** Found to be so when the page began, */
  readonly lost: Lost | undefined;
  /** or while it was open. */
  readonly lostMeanwhile: Lost | undefined;
  /** False when the browser refuses. Undefined while the day is not known, of which the 30 days would be counted. */
  readonly save: ((text: string) => boolean) | undefined;
  /** False when the browser refuses. */
  erase(): boolean;
}

/**
 * What is saved on this device, on the day by which the page goes: not one that the address asks for. What is too old
 * or cannot be read is deleted at once.
 */
export function useSaved(day: PlainDate | undefined): OnDevice {
  const stored = useSyncExternalStore(whenStored, storedText);
  const saved = useMemo(() => readSaved(stored, day), [stored, day]);
  const [begunOn] = useState(day);
  const [lost, setLost] = useState<{ readonly why: Lost; readonly isLate: boolean }>();
  const bad = saved?.is === 'expired' || saved?.is === 'unreadable' ? saved.is : undefined;
  if (bad && bad !== lost?.why) setLost({ why: bad, isLate: day !== begunOn });
  useEffect(() => {
    if (bad) deleteStored();
    else if (saved?.is === 'case' && stored !== undefined && stored.slice(0, 10) > saved.on) {
      storeText(savedText(saved.text, saved.on));
    }
  }, [bad, saved, stored]);
  return {
    saved,
    lost: lost?.isLate ? undefined : lost?.why,
    lostMeanwhile: lost?.isLate && stored === undefined ? lost.why : undefined,
    save: day && ((text) => storeText(savedText(text, day))),
    erase: deleteStored,
  };
}
