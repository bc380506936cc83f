import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, daysBetween, type PlainDate } from '../dates/index.ts';
import type { Entry, Moment } from './entry.ts';
import { oneText } from './one-text.ts';
import { sequenceAt } from './sequence.ts';

const morning = 9 * 3_600;

/** A reminder in the morning of `on`, as seconds from the start of `day`, wherever the calendar is. */
const reminder = (on: PlainDate, day: PlainDate) => ({
  type: ICalAlarmType.display,
  relatesTo: ICalAlarmRelatesTo.start,
  triggerAfter: daysBetween(day, on) * 86_400 + morning,
});

/** The library draws an id before it takes ours, which browsers allow on secure pages only. */
function withRandomId<Made>(make: () => Made): Made {
  if (typeof crypto.randomUUID === 'function') return make();
  Object.defineProperty(crypto, 'randomUUID', { value: () => '', configurable: true });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(crypto, 'randomUUID');
  }
}

/** The library puts the class after the alarms, where RFC 5545 has no place for it; so we put it in ourselves, here. */
const shown = 'TRANSP:TRANSPARENT\r\n';

/**
 * The calendar file (RFC 5545): all-day entries that end, exclusively, on the next day. The same bytes in every time
 * zone: days are handed over as `YYYY-MM-DD`, which the library reads and writes in universal time.
 */
export function writeCalendar(entries: readonly Entry[], made: Moment): string {
  const calendar = ical({ prodId: '//dates//dates//EN' });
  withRandomId(() => {
    for (const { uid, day, summary, note, remindOn } of entries) {
      calendar.createEvent({
        id: uid,
        sequence: sequenceAt(made),
        stamp: made,
        start: day,
        end: addDays(day, 1),
        allDay: true,
        summary: oneText(summary),
        ...(note && { description: oneText(note) }),
        transparency: ICalEventTransparency.TRANSPARENT,
        alarms: remindOn.map((on) => reminder(on, day)),
      });
    }
  });
  return `${calendar.toString().replaceAll(shown, `${shown}CLASS:PRIVATE\r\n`)}\r\n`;
}
