import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { Boundary } from './Boundary.tsx';
import { useDayHere } from './day/page-day.ts';
import { useEmbedded } from './embed/embedding.ts';
import { readPrefill } from './embed/prefill.ts';
import { nameOfHost, presetOf } from './embed/preset.ts';
import { useReports } from './embed/use-reports.ts';
import { Frame } from './Frame.tsx';
import { Notices } from './kept/Notices.tsx';
import { Screen } from './Screen.tsx';
import { useSaved } from './kept/use-saved.ts';
import { useVisit } from './visit/use-visit.ts';
import { isDiscreet } from '../questions/index.ts';
import { Button, QuickExit } from '../ui/index.ts';
import { checkedOn } from '../rules/index.ts';
import { PrefilledProvider } from '../wizard/index.ts';

export { AskDay } from './day/AskDay.tsx';

interface ToolProps {
  /** What the entry of the history kept when the page was loaded. */
  readonly kept: unknown;
  /** Whether the person has done something since the page was loaded. */
  readonly acted: boolean;
}

/** Everything behind the start page. */
export default function Tool({ kept, acted }: ToolProps) {
  const { start, wizard } = useMessages();
  const { asked, day } = useDayHere() ?? {};
  const today = asked ?? day ?? checkedOn;
  const device = useSaved(day);
  const { settings, prefill, hangUp } = useEmbedded() ?? {};
  const [preset] = useState(() => presetOf(settings));
  const prefilled = useMemo(() => readPrefill(prefill, today).answers, [prefill, today]);
  const visit = useVisit(
    today,
    kept,
    acted,
    device.saved?.is === 'case' ? device.saved.text : undefined,
    preset,
  );
  const { moves, page, session, startAgain, leave } = visit;

  useReports(visit, { acted, today });

  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (moves === 0) return;
    frame.current?.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [moves]);

  const again = page !== 'start-page' && (
    <Button kind="quiet" onClick={startAgain} className="-my-1">
      {start.startAgain}
    </Button>
  );
  const leaveUnseen = () => {
    hangUp?.();
    leave();
  };
  const exit = isDiscreet(session.answers) && (
    <QuickExit label={wizard.leave} text={wizard.leaveText} onLeave={leaveUnseen} />
  );
  return (
    <div ref={frame} className="contents">
      <Frame tools={again} exit={exit}>
        <Notices device={device} isForgetful={visit.isForgetful} />
        <Boundary key={moves} words={start} keepsAnswers onStartAgain={startAgain}>
          <PrefilledProvider value={{ answers: prefilled, by: settings && nameOfHost(settings) }}>
            <Screen visit={visit} device={device} today={today} fixedDay={asked !== undefined} />
          </PrefilledProvider>
        </Boundary>
      </Frame>
    </div>
  );
}
