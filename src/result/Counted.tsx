import { addDays } from '../dates/index.ts';
import { useMessages, type Messages } from '../i18n/index.ts';
import type { Duty, ObligationId } from '../rules/index.ts';
import { Sentence, useParts } from './Sentence.tsx';

type AnyDuty = Duty<ObligationId>;

function termText({ result, format, events }: Messages, { counting }: AnyDuty): string {
  const { event, eventOn, fromNextDay, term, end } = counting;
  const name = fromNextDay ? result.dayAfter(events[event]) : events[event];
  const on = format.day(fromNextDay ? addDays(eventOn, 1) : eventOn);
  const [length = 0] = Object.values(term);
  if (length === 0) return result.countedOn(name, on);
  const say = length < 0 ? result.countedBack : result.countedFrom;
  return say(format.term(term), name, on, format.day(end));
}

/** How a day came about, so that it can be counted again by hand. */
export function Counted({ duty }: { readonly duty: AnyDuty }) {
  const m = useMessages();
  const { result, format, caps, freeDays } = m;
  const parts = useParts();
  const { counting, cappedBy, legalDue, extendable } = duty;
  const { cap, passed, eventOn, fromNextDay, end } = counting;
  const start = fromNextDay ? addDays(eventOn, 1) : eventOn;
  return (
    <ul className="list-disc space-y-1 ps-5 text-sm">
      <li>
        <Sentence text={termText(m, duty)} parts={[parts.day(start), parts.day(end)]} />
      </li>
      {cappedBy && cap && (
        <li>
          <Sentence
            text={result.cappedBy(caps[cappedBy], format.day(cap.on))}
            parts={[parts.day(cap.on)]}
          />
        </li>
      )}
      {extendable && (
        <li>
          <span>{result.passed(format.list(passed.map(({ why }) => freeDays[why])))}</span>
          <span> </span>
          <Sentence
            text={result.legal(format.day(legalDue))}
            parts={[parts.day(legalDue, 'legal')]}
          />
        </li>
      )}
      {counting.decreesUnknown && <li>{result.decreesUnknown}</li>}
    </ul>
  );
}
