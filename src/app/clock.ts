import { useSyncExternalStore } from 'react';
import type { Moment } from '../ics/index.ts';
import { addDays, isPlainDate, once, plainDate, type PlainDate } from '../dates/index.ts';
import { onlyOne, paramsIn } from '../embed/index.ts';

const hour = 3_600_000;

/** The calendar date so many hours ahead of universal time; undefined beyond all calendars. */
function dayAhead(hours: number): PlainDate | undefined {
  const then = new Date();
  then.setUTCHours(then.getUTCHours() + hours);
  return plainDate(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate());
}

const dutchCalendar = once(
  () =>
    new Intl.DateTimeFormat('en', {
      timeZone: 'Europe/Amsterdam',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

function dayByCalendar(): PlainDate | undefined {
  const parts = dutchCalendar().formatToParts(new Date());
  const [year = 0, month = 0, day = 0] = ['year', 'month', 'day'].map((wanted) =>
    Number(parts.find(({ type }) => type === wanted)?.value),
  );
  return plainDate(year, month, day);
}

/**
 * The calendar date in the Netherlands, wherever the device is. Dutch time is one hour ahead of universal time, in summer
 * two (directive 2000/84/EC): only from 22:00 to 23:00 of that do the two differ on the day, and a calendar is asked. A
 * clock beyond all calendars gives the last day.
 */
export function today(): PlainDate {
  const day = dayAhead(1);
  return (day === dayAhead(2) ? day : dayByCalendar()) ?? '2100-12-31';
}

/** The moment in the Netherlands: its day, "14:05", and "Europe/Amsterdam (GMT+1)". */
export function now() {
  const watch = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  });
  const parts = watch.formatToParts(new Date());
  const [hours = '', minutes = '', offset = ''] = ['hour', 'minute', 'timeZoneName'].map(
    (wanted) => parts.find(({ type }) => type === wanted)?.value,
  );
  return { day: today(), time: `${hours}:${minutes}`, zone: `Europe/Amsterdam (${offset})` };
}

/** The day that the address asks to judge on: `?asOf=2026-11-22`. */
export function askedDay(query: string): PlainDate | undefined {
  const asked = onlyOne(paramsIn(query), 'asOf') ?? '';
  return isPlainDate(asked) ? asked : undefined;
}

/** Whether the address asks for a day that there is not. */
export const isBadDay = (query: string): boolean =>
  paramsIn(query).has('asOf') && askedDay(query) === undefined;

/**
 * Now in universal time, to the second: `2026-11-22T11:00:00Z`. On another day of the Netherlands than the device says,
 * if that is known; it begins in the evening before.
 */
export function moment(day?: PlainDate): Moment {
  const [date = '', second = ''] = new Date().toISOString().split(/T|\./);
  if (!day) return `${date}T${second}Z` as Moment;
  const isEvening = second.slice(0, 5) > now().time;
  return `${isEvening ? addDays(day, -1) : day}T${second}Z` as Moment;
}

/** Milliseconds to the next full hour of the clock: midnight in Amsterdam is always one. */
const untilFullHour = () => hour - (Date.now() % hour);

/** Calls back when another day may have begun: each hour, and when somebody comes back to the page. */
function whenDayMayTurn(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tick = () => {
    call();
    timer = setTimeout(tick, untilFullHour());
  };
  timer = setTimeout(tick, untilFullHour());
  document.addEventListener('visibilitychange', call);
  window.addEventListener('pageshow', call);
  window.addEventListener('focus', call);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', call);
    window.removeEventListener('pageshow', call);
    window.removeEventListener('focus', call);
  };
}

/**
 * Today in the Netherlands by the device's clock, and tomorrow once it has begun there. Undefined at build, and so while
 * the page that was made then is taken over.
 */
export const useToday = (): PlainDate | undefined =>
  useSyncExternalStore(whenDayMayTurn, today, () => undefined);

/** Whether the page was loaded by a reload, whoever asked for it. */
export const cameByReload = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'reload');
