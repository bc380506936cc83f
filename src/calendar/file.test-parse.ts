import ICAL from 'ical.js';
import type { PlainDate } from '../dates/index.ts';
import { en } from '../i18n/english.test-words.tsx';
import type { Messages } from '../i18n/index.ts';
import { readAnswers } from '../questions/index.ts';
import { assess } from '../rules/index.ts';
import { writeCalendar, type Moment } from '../ics/index.ts';
import { entriesOf, type Whose } from './index.ts';

/** Somebody's answers, and the day on which they are judged. */
interface Case {
  readonly today: PlainDate;
  readonly answers: object;
}

export const made: Moment = '2026-11-22T11:00:00Z';
export const address = 'https://tool.test/permit/';

/** What the rules say of a case, and the entries that come of it. */
export function entriesFor(
  { answers: json, today }: Case,
  whose: Whose = 'everybodys',
  messages: Messages = en,
) {
  const { answers } = readAnswers(json);
  const assessment = assess(answers, today);
  const entries = entriesOf({ answers, assessment, messages, whose, address });
  return { assessment, entries };
}

export function fileFor(of: Case, at: Moment = made): string {
  return writeCalendar(entriesFor(of).entries, at);
}

/** The events of a file as a parser of other people reads them. */
export function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => {
      const event = new ICAL.Event(one);
      return {
        uid: event.uid,
        summary: event.summary,
        note: event.description,
        sequence: event.sequence,
        stamp: String(one.getFirstPropertyValue('dtstamp')),
        allDay: event.startDate.isDate && event.endDate.isDate,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        properties: one.getAllProperties().map(({ name }) => name),
        /** When each alarm goes off, by the calendar's own clock. */
        alarms: one.getAllSubcomponents('valarm').map((alarm) => {
          const start = event.startDate.clone();
          start.isDate = false;
          start.addDuration(
            alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>,
          );
          return start.toString();
        }),
      };
    });
}
