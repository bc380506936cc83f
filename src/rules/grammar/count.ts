import {
  addDays,
  decreedDaysKnownUntil,
  dayOfWeek,
  endOf,
  extend,
  workingDayBefore,
  type Country,
  type PassedDay,
  type PlainDate,
  type Term,
} from '../../dates/index.ts';
import type { Capping } from './cap.ts';
import type { DutyOutcome, Event, FreeDays, Writable } from './dated.ts';
import type { Doubt } from './doubt.ts';

interface Counted {
  readonly country: Country;
  readonly event: Event;
  readonly fromNextDay?: true | undefined;
  readonly term: Term;
  readonly legalTerm: Term | undefined;
  readonly pause: (end: PlainDate) => number;
  readonly opens?: Term | undefined;
  readonly freeDays?: FreeDays | undefined;
  readonly caps: Capping;
  readonly done: boolean;
  readonly doubts: readonly Doubt[];
}

const isWeekend = (day: PlainDate) => dayOfWeek(day) > 5;

/** The last day by law: past free days, the working day before a weekend, or a day later than the safe one. */
function lastDay(
  due: PlainDate,
  from: PlainDate,
  { country, freeDays, legalTerm }: Counted,
): { readonly until: PlainDate; readonly passed: readonly PassedDay[] } {
  if (freeDays === 'passed-over') return extend(due, country);
  const brought = freeDays === 'day-before' && isWeekend(due);
  const until = brought ? workingDayBefore(due, country) : due;
  return { until: legalTerm ? endOf(legalTerm, from) : until, passed: [] };
}

/** Counts a duty's days from its event: first the term, then what does not count, then the caps, then free days. */
export function count(given: Counted): DutyOutcome {
  const { country, event, term, pause, caps, done, doubts } = given;
  const from = given.fromNextDay ? addDays(event.on, 1) : event.on;
  const counted = endOf(term, from);
  const pausedDays = pause(counted);
  const end = addDays(counted, pausedDays);
  const { cap } = caps;
  const capped = cap !== undefined && cap.on < end;
  const due = capped ? cap.on : end;
  const { until, passed } = lastDay(due, from, given);
  const sendBy = given.freeDays ? workingDayBefore(due, country) : due;
  const outcome: Writable<DutyOutcome> = {
    due,
    legalDue: until,
    openCaps: caps.open,
    done,
    doubts,
    counting: {
      event: event.id,
      eventOn: event.on,
      fromNextDay: given.fromNextDay ?? false,
      term,
      pausedDays,
      end,
      ...(cap && { cap }),
      passed,
      decreesUnknown:
        country === 'NL' && given.freeDays === 'passed-over' && due > decreedDaysKnownUntil,
    },
  };
  if (sendBy < due) outcome.sendBy = sendBy;
  const opens = given.opens && endOf(given.opens, from);
  if (opens) outcome.opens = addDays(opens, pause(opens));
  if (capped) outcome.cappedBy = cap.name;
  return outcome;
}
