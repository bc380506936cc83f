import { addDays, lengthOf, type PlainDate } from '../dates/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Duty, ObligationId } from '../rules/index.ts';
import { isBroughtForward, unmovedEnd } from './duty-days.ts';
import { partsIn, type Said } from './Sentence.tsx';

type AnyDuty = Duty<ObligationId>;

function startOf({ counting: { eventOn, fromNextDay } }: AnyDuty): PlainDate {
  return fromNextDay ? addDays(eventOn, 1) : eventOn;
}

function termText({ result, format, events }: Messages, duty: AnyDuty): string {
  const { event, fromNextDay, term } = duty.counting;
  const name = fromNextDay ? result.dayAfter(events[event]) : events[event];
  const on = format.day(startOf(duty));
  const length = lengthOf(term);
  if (length === 0) return result.countedOn(name, on);
  const say = length < 0 ? result.countedBack : result.countedFrom;
  return say(format.term(term), name, on, format.day(unmovedEnd(duty)));
}

const plain = (text: string): Said => ({ text, parts: [] });

/** The term itself: from which event, which days it counts, and which days move its end. */
function termIn(m: Messages, duty: AnyDuty): readonly Said[] {
  const { result, format } = m;
  const { day } = partsIn(m);
  const { term, pausedDays, end } = duty.counting;
  return [
    { text: termText(m, duty), parts: [day(startOf(duty)), day(unmovedEnd(duty))] },
    ...('week' in term ? [plain(result.workingWeeks[term.week])] : []),
    ...(pausedDays > 0
      ? [{ text: result.paused(pausedDays, format.day(end)), parts: [day(end)] }]
      : []),
  ];
}

/** The last day by law, where it is another than the safe one; and why. */
function byLaw(m: Messages, duty: AnyDuty): readonly Said[] {
  const { result, format, freeDays } = m;
  const { day } = partsIn(m);
  const { due, legalDue, counting } = duty;
  if (isBroughtForward(duty)) {
    const text = result.broughtForward(format.day(due), format.day(legalDue));
    return [{ text, parts: [day(due), day(legalDue)] }];
  }
  if (legalDue === due) return lengthOf(counting.term) < 0 ? [plain(result.notExtended)] : [];
  const over = counting.passed.map(({ why }) => freeDays[why]);
  const say = over.length > 0 ? result.legal : result.legalLater;
  const passed = over.length > 0 ? `${result.passed(format.list(over))} ` : '';
  return [{ text: passed + say(format.day(legalDue)), parts: [day(legalDue, 'legal')] }];
}

/** What cut a term short, what the law makes of its last day, and what is not known yet. */
export function limitsIn(m: Messages, duty: AnyDuty): readonly Said[] {
  const { result, format, caps } = m;
  const { counting, cappedBy } = duty;
  const { cap } = counting;
  const cut = cappedBy && cap && result.cappedBy(caps[cappedBy], format.day(cap.on));
  return [
    ...(cut ? [{ text: cut, parts: [partsIn(m).day(cap.on)] }] : []),
    ...byLaw(m, duty),
    ...(counting.decreesUnknown ? [plain(result.decreesUnknown)] : []),
  ];
}

/** How a day came about, sentence by sentence, so that it can be counted again by hand. */
export const countedIn = (m: Messages, duty: AnyDuty): readonly Said[] => [
  ...termIn(m, duty),
  ...limitsIn(m, duty),
];
