import { addDays, lengthOf, type PlainDate } from '../dates/index.ts';
import type { AnyDuty } from '../rules/index.ts';
import type { Messages } from './messages.ts';

type Words = Pick<Messages, 'result' | 'format' | 'events' | 'caps' | 'freeDays'>;

/** A sentence, and the days that stand in it. */
export interface Line {
  readonly text: string;
  readonly days: readonly { readonly date: PlainDate; readonly as?: 'legal' }[];
}

const line = (text: string, ...days: readonly PlainDate[]): Line => ({
  text,
  days: days.map((date) => ({ date })),
});

const startOf = ({ counting: { eventOn, fromNextDay } }: AnyDuty): PlainDate =>
  fromNextDay ? addDays(eventOn, 1) : eventOn;

/** Where a term ends that days back at work do not move. */
const unmovedEnd = ({ counting: { end, pausedDays } }: AnyDuty): PlainDate =>
  addDays(end, -pausedDays);

function termText({ result, format, events }: Words, duty: AnyDuty): string {
  const { event, fromNextDay, term } = duty.counting;
  const name = fromNextDay ? result.dayAfter(events[event]) : events[event];
  const on = format.day(startOf(duty));
  const length = lengthOf(term);
  if (length === 0) return result.countedOn(name, on);
  const say = length < 0 ? result.countedBack : result.countedFrom;
  return say(format.term(term), name, on, format.day(unmovedEnd(duty)));
}

/** The term itself: from which event, which days it counts, and which days move its end. */
function termLines(words: Words, duty: AnyDuty): readonly Line[] {
  const { result, format } = words;
  const { term, pausedDays, end } = duty.counting;
  return [
    line(termText(words, duty), startOf(duty), unmovedEnd(duty)),
    ...('week' in term ? [line(result.workingWeeks[term.week])] : []),
    ...(pausedDays > 0 ? [line(result.paused(pausedDays, format.day(end)), end)] : []),
  ];
}

/** The last day by law, where it is another than the safe one; and why. */
function byLaw({ result, format, freeDays }: Words, duty: AnyDuty): readonly Line[] {
  const { due, legalDue, actBy, counting } = duty;
  if (actBy < due) {
    return [line(result.broughtForward(format.day(due), format.day(legalDue)), due, legalDue)];
  }
  if (legalDue === due) return lengthOf(counting.term) < 0 ? [line(result.notExtended)] : [];
  const { passed } = counting;
  const say = passed.length > 0 ? result.legal : result.legalLater;
  const why =
    passed.length > 0 && result.passed(format.list(passed.map((day) => freeDays[day.why])));
  const text = [why, say(format.day(legalDue))].filter(Boolean).join(' ');
  return [{ text, days: [{ date: legalDue, as: 'legal' }] }];
}

/** What cut a term short, what the law makes of its last day, and what is not known yet. */
export function limitLines(words: Words, duty: AnyDuty): readonly Line[] {
  const { result, format, caps } = words;
  const { cappedBy, counting } = duty;
  const { cap, decreesUnknown } = counting;
  return [
    ...(cappedBy && cap ? [line(result.cappedBy(caps[cappedBy], format.day(cap.on)), cap.on)] : []),
    ...byLaw(words, duty),
    ...(decreesUnknown ? [line(result.decreesUnknown)] : []),
  ];
}

/** How a day came about, in sentences, so that it can be counted again by hand. */
export const countedLines = (words: Words, duty: AnyDuty): readonly Line[] => [
  ...termLines(words, duty),
  ...limitLines(words, duty),
];
