import { useState } from 'react';
import { workingDayBefore } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import { BigFigure } from '../ui/index.ts';
import type { Clock } from './clock.ts';
import { Day, Sentence, useParts } from './Sentence.tsx';

/** The days left, the last day in words, and what it is the last day of. */
export function ClockFace({ clock }: { readonly clock: Clock }) {
  const { result, format, duties, dutyStatuses, who } = useMessages();
  const parts = useParts();
  const { day, daysLeft, duty } = clock;
  const before = duty?.extendable ? workingDayBefore(day) : undefined;
  return (
    <>
      <BigFigure figure={String(daysLeft)} unit={result.daysUnit(daysLeft)}>
        <p className="text-xl leading-snug font-bold">
          {daysLeft === 0 ? (
            <span className="block text-bad">{dutyStatuses.today}</span>
          ) : (
            <span className="block text-sm font-normal text-ink-2">{result.lastDay}</span>
          )}
          <Day date={day} />
        </p>
        <p className="mt-1 font-bold">
          {duty ? duties[duty.obligation].title : result.figuresHold}
        </p>
        {duty && duty.who !== 'you' && <p className="text-sm text-ink-2">{who[duty.who]}</p>}
        {before && (
          <p className="text-sm text-ink-2">
            <Sentence text={result.sendBefore(format.day(before))} parts={[parts.day(before)]} />
          </p>
        )}
      </BigFigure>
      <Announcement clock={clock} />
    </>
  );
}

/** Says the days left once they change while the page is open, as at midnight. */
function Announcement({ clock: { day, daysLeft } }: { readonly clock: Clock }) {
  const { result, format } = useMessages();
  const [first] = useState(daysLeft);
  return (
    <p role="status" className="sr-only">
      {daysLeft !== first && (
        <span key={daysLeft}>
          {`${format.daysLeft(daysLeft)}. ${result.lastDay} ${format.day(day)}`}
        </span>
      )}
    </p>
  );
}
