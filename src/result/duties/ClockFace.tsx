import { dutyText, Phrase, useMessages } from '../../i18n/index.ts';
import { sendDayOf } from '../../rules/index.ts';
import { BigFigure } from '../../ui/index.ts';
import type { Clock } from './clock.ts';
import { MayBeLater } from './MayBeLater.tsx';
import { Day, Sentence, useParts } from '../Sentence.tsx';

interface ClockProps {
  readonly clock: Clock;
}

/** What the day is the last day of, and on which day to send it. */
function About({ clock }: ClockProps) {
  const m = useMessages();
  const { result, format, who } = m;
  const parts = useParts();
  const { duty } = clock;
  if (!duty) {
    return (
      <p className="mt-1 font-bold">{clock.again ? result.figuresAgain : result.figuresHold}</p>
    );
  }
  const send = sendDayOf(duty);
  return (
    <>
      <p className="mt-1 font-bold">
        <Phrase text={dutyText(m, duty).title} />
      </p>
      {duty.who !== 'you' && <p className="text-sm text-ink-2">{who[duty.who]}</p>}
      {send && (
        <p className="text-sm text-ink-2">
          <Sentence text={result.sendBefore(format.day(send))} parts={[parts.day(send)]} />
        </p>
      )}
      <MayBeLater duty={duty} />
    </>
  );
}

/** The days left, the last day in words, and what it is the last day of. */
export function ClockFace({ clock }: ClockProps) {
  const { result, dutyStatuses, format } = useMessages();
  const { day, daysLeft } = clock;
  const label = clock.duty || !clock.again ? result.lastDay : result.checkDay;
  return (
    <BigFigure figure={format.number(daysLeft)} unit={result.daysUnit(daysLeft)}>
      <p className="text-xl leading-snug font-bold">
        {daysLeft === 0 ? (
          <span className="block text-bad">{dutyStatuses.today}</span>
        ) : (
          <span className="block text-sm font-normal text-ink-2">{label}</span>
        )}
        <Day date={day} />
      </p>
      <About clock={clock} />
    </BigFigure>
  );
}
