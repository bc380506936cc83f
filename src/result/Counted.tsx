import type { ReactNode } from 'react';
import { addDays, lengthOf, type PlainDate } from '../dates/index.ts';
import { useMessages, type Messages } from '../i18n/index.ts';
import type { Duty, ObligationId } from '../rules/index.ts';
import { isBroughtForward, unmovedEnd } from './duty-days.ts';
import { Sentence, useParts } from './Sentence.tsx';

type AnyDuty = Duty<ObligationId>;
interface DutyProps {
  readonly duty: AnyDuty;
}

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

/** The term itself: from which event, which days it counts, and which days move its end. */
function Term({ duty }: DutyProps): ReactNode {
  const m = useMessages();
  const { result, format } = m;
  const parts = useParts();
  const { term, pausedDays, end } = duty.counting;
  return (
    <>
      <li>
        <Sentence
          text={termText(m, duty)}
          parts={[parts.day(startOf(duty)), parts.day(unmovedEnd(duty))]}
        />
      </li>
      {'week' in term && <li key="week">{result.workingWeeks[term.week]}</li>}
      {pausedDays > 0 && (
        <li key="paused">
          <Sentence text={result.paused(pausedDays, format.day(end))} parts={[parts.day(end)]} />
        </li>
      )}
    </>
  );
}

/** The last day by law, where it is another than the safe one; and why. */
function ByLaw({ duty }: DutyProps): ReactNode {
  const { result, format, freeDays } = useMessages();
  const parts = useParts();
  const { due, legalDue, counting } = duty;
  if (isBroughtForward(duty)) {
    const text = result.broughtForward(format.day(due), format.day(legalDue));
    return (
      <li>
        <Sentence text={text} parts={[parts.day(due), parts.day(legalDue)]} />
      </li>
    );
  }
  if (legalDue === due) {
    return lengthOf(counting.term) < 0 ? <li>{result.notExtended}</li> : null;
  }
  const { passed } = counting;
  const say = passed.length > 0 ? result.legal : result.legalLater;
  return (
    <li>
      {passed.length > 0 && (
        <span>{`${result.passed(format.list(passed.map(({ why }) => freeDays[why])))} `}</span>
      )}
      <Sentence text={say(format.day(legalDue))} parts={[parts.day(legalDue, 'legal')]} />
    </li>
  );
}

/** How a day came about, so that it can be counted again by hand. */
export function Counted({ duty }: DutyProps) {
  const { result, format, caps } = useMessages();
  const parts = useParts();
  const { counting, cappedBy } = duty;
  const { cap } = counting;
  return (
    <ul className="list-disc space-y-1 ps-5 text-sm">
      <Term duty={duty} />
      {cappedBy && cap && (
        <li>
          <Sentence
            text={result.cappedBy(caps[cappedBy], format.day(cap.on))}
            parts={[parts.day(cap.on)]}
          />
        </li>
      )}
      <ByLaw duty={duty} />
      {counting.decreesUnknown && <li>{result.decreesUnknown}</li>}
    </ul>
  );
}
