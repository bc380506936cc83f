import { expect, test } from 'vitest';
import { addDays } from '../dates/index.ts';
import { obligations } from '../rules/index.ts';
import { golden as cases } from '../rules/cases/golden.test-cases.ts';
import { entriesFor, eventsIn, fileFor } from './file.test-parse.ts';

const files = cases.map((each) => ({ ...each, ...entriesFor(each), text: fileFor(each) }));
const full = files.filter(({ entries }) => entries.length > 0);

test('[44] most cases have days to come, and every duty is in some file', () => {
  expect(full.length).toBeGreaterThan(300);
  const met = new Set(full.flatMap(({ entries }) => entries.map(({ uid }) => uid)));
  const duties = obligations.filter(({ milestone }) => !milestone);
  expect(met.size).toBe(duties.length);
});

test.each(full.map((each) => [each.id, each] as const))('%s', (_id, { assessment, text }) => {
  const { duties, asOf } = assessment;
  const events = eventsIn(text);
  // One event for each duty that is open, on the day that the screen shows.
  const open = duties.filter(
    ({ milestone, standing }) =>
      !milestone && ['upcoming', 'today', 'extension'].includes(standing),
  );
  expect(events.map(({ start }) => start)).toEqual(
    open.map(({ standing, actBy, legalDue }) => (standing === 'extension' ? legalDue : actBy)),
  );
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const event of events) {
    expect(event.allDay).toBe(true);
    expect(event.end).toBe(addDays(event.start as typeof asOf, 1));
    expect(event.start >= asOf).toBe(true);
    expect(event.alarms.every((at) => at > asOf && at.endsWith('T09:00:00'))).toBe(true);
    expect(event.alarms.every((at) => at.slice(0, 10) <= event.start)).toBe(true);
    expect(event.summary).not.toMatch(/undefined|NaN|\[object/);
    expect(event.note ?? '').not.toMatch(/undefined|NaN|\[object/);
  }
});

test('[44] no line is longer than 75 octets, and all end in CRLF', () => {
  for (const { text } of full) {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  }
});

const known = [
  'uid',
  'sequence',
  'dtstamp',
  'dtstart',
  'dtend',
  'x-microsoft-cdo-alldayevent',
  'x-microsoft-msncalendar-alldayevent',
  'summary',
  'transp',
  'class',
  'description',
];

test('nobody is invited, nothing is attached, and no property follows an alarm', () => {
  for (const { text } of full) {
    const met = eventsIn(text).flatMap(({ properties }) => properties);
    expect(met.filter((name) => !known.includes(name))).toEqual([]);
    expect(text).not.toMatch(/^(METHOD|ATTENDEE|ORGANIZER|ATTACH|URL)/m);
    expect(text).not.toMatch(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/);
  }
});

test('an event with several terms and a few alarms is the same whichever days were chosen', () => {
  for (const each of full) {
    const mine = entriesFor(each, 'mine').entries;
    const whole = new Map(each.entries.map((entry) => [entry.uid, entry]));
    expect(mine.map(({ uid }) => whole.get(uid))).toEqual(mine);
  }
});
