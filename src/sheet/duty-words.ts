import { addDays, lengthOf } from '../dates/index.ts';
import { questionsIn } from '../changes/index.ts';
import { limitLines, type Messages } from '../i18n/index.ts';
import { daysLeftOf } from '../result/index.ts';
import { sendDayOf, type AnyDuty } from '../rules/index.ts';

/** What became of a duty, and the days that are left or gone; a thing done has none. */
export function stateIn({ sheet, format }: Messages, duty: AnyDuty): string {
  const { milestone, standing, latest } = duty;
  const until = latest ? [sheet.until(format.shortDay(latest))] : [];
  if (milestone) return [format.daysLeft(duty.daysLeft), ...until].join(', ');
  const status = standing === 'upcoming' ? [] : [sheet.standing[standing]];
  const left =
    standing === 'today' || standing === 'done' ? [] : [format.daysLeft(daysLeftOf(duty))];
  return [...status, ...left, ...until].join(', ');
}

/** When it can be done, and when to send it: never later than the safe day. */
export function whenIn({ result, sheet, format }: Messages, duty: AnyDuty): readonly string[] {
  const { opens } = duty;
  const send = sendDayOf(duty);
  return [
    ...(opens ? [sheet.opens(format.day(opens))] : []),
    ...(send ? [result.sendBefore(format.day(send))] : []),
  ];
}

/** The term in short: from which event it runs, and which days it counts. */
function termIn(m: Messages, duty: AnyDuty): readonly string[] {
  const { sheet, result, format, events } = m;
  const { event, eventOn, fromNextDay, term, pausedDays } = duty.counting;
  const name = fromNextDay ? result.dayAfter(events[event]) : events[event];
  const on = format.shortDay(fromNextDay ? addDays(eventOn, 1) : eventOn);
  const length = lengthOf(term);
  const say = length < 0 ? sheet.countedBack : sheet.countedFrom;
  return [
    length === 0 ? sheet.countedOn(name, on) : say(format.term(term), name, on),
    ...('week' in term ? [result.workingWeeks[term.week]] : []),
    ...(pausedDays > 0 ? [sheet.paused(pausedDays)] : []),
  ];
}

/** How its day was counted: the term, and what made its last day another than the end of the term. */
export function countIn(m: Messages, duty: AnyDuty): string {
  const { end } = duty.counting;
  const ends = duty.cappedBy ? [m.sheet.termEnds(m.format.day(end))] : [];
  return [...termIn(m, duty), ...ends, ...limitLines(m, duty).map(({ text }) => text)].join(' ');
}

/** What may still change its day, in words that name answers only where they may be seen. */
export function openIn(m: Messages, duty: AnyDuty, mayName: boolean): readonly string[] {
  const { gaps, openCaps } = duty;
  const asked = duty.latest ? questionsIn(gaps, 'unanswered', 'unsure') : questionsIn(gaps);
  const others = asked.filter((id) => !(openCaps as readonly string[]).includes(id));
  const names = m.format.list(others.map((id) => m.questions[id].name));
  const changes = mayName ? m.result.dependsOn(names) : m.sheet.mayChange;
  return [
    ...openCaps.map((id) => m.openCaps[id]),
    ...(others.length > 0 ? [changes] : []),
    ...gaps.flatMap((gap) => (gap.why === 'doubt' ? m.readings[gap.reading] : [])),
  ];
}

/** What is not sure about the rule. */
export const doubtsIn = ({ doubts }: Messages, duty: AnyDuty): readonly string[] =>
  duty.doubts.map((doubt) => doubts[doubt]);
