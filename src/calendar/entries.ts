import { dutyText, type Messages } from '../i18n/index.ts';
import { isDiscreet, type Answers } from '../questions/index.ts';
import { sendDayOf, type AnyDuty, type Assessment } from '../rules/index.ts';
import type { Entry } from '../ics/index.ts';
import { noteOf } from './note.ts';
import { dayOfEntry, isLate, mayBeLate, openDuties, type Whose } from './open-duties.ts';
import { remindersOf } from './reminders.ts';
import { uidOf } from './uid.ts';

interface Given {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly messages: Messages;
  readonly whose: Whose;
  /** Where the tool stands, without anything of the person; undefined where that is no public place. */
  readonly address: string | undefined;
}

function summaryOf({ messages }: Given, duty: AnyDuty): string {
  const { calendar, format } = messages;
  const { title } = dutyText(messages, duty);
  if (mayBeLate(duty)) return calendar.perhapsLateSummary(title);
  if (isLate(duty)) return calendar.lateSummary(title);
  const named = calendar.ownSummary[duty.obligation] ?? calendar.summary[duty.who](title);
  const send = sendDayOf(duty);
  const sent = send ? calendar.sendBy(named, format.shortDay(send)) : named;
  return duty.openCaps.length > 0 ? calendar.maybeSooner(sent) : sent;
}

/**
 * The entries of the calendar file, in the order of the duties. Of a person whom the tool must not give away they
 * tell a day and nothing else.
 */
export function entriesOf(given: Given): readonly Entry[] {
  const { answers, assessment, messages, whose, address } = given;
  const neutral = isDiscreet(answers);
  return openDuties(assessment, whose).map((duty) => ({
    uid: uidOf(duty.obligation),
    day: dayOfEntry(duty, assessment.asOf),
    summary: neutral ? messages.calendar.neutral : summaryOf(given, duty),
    note: neutral ? '' : noteOf(messages, duty, assessment, address),
    remindOn: remindersOf(duty, assessment.asOf),
  }));
}
