import { useState } from 'react';
import { fileName } from '../../calendar/index.ts';
import type { Entry } from '../../ics/index.ts';
import { saveFile } from './save-file.ts';
import type { Tool } from '../tool.ts';

/** What became of the file that was asked for last. */
export type Made = { readonly text: string; readonly given: boolean } | { readonly text?: never };

/** Makes the calendar file and hands it to the browser. The writer is there already, unless it could not be loaded. */
export function useCalendarFile({ moment }: Tool) {
  const [made, setMade] = useState<Made>();
  const make = async (entries: () => readonly Entry[]) => {
    try {
      const { writeCalendar } = await import('../../ics/index.ts');
      const text = writeCalendar(entries(), moment());
      setMade({ text, given: saveFile(fileName, 'text/calendar', text) });
    } catch {
      setMade({});
    }
  };
  return { made, make, forget: () => setMade(undefined) };
}
