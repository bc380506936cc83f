import { useMessages } from '../i18n/index.ts';
import { isDiscreet } from '../questions/index.ts';
import { CheckPage, StepPage, useTitle } from '../wizard/index.ts';
import { useEmbedded } from './embed/embedding.ts';
import { Tells } from './embed/Tells.tsx';
import { hrefOf } from './visit/pages.ts';
import { previousPage } from './visit/previous-page.ts';
import { GoOn } from './kept/GoOn.tsx';
import { ResultPage } from './ResultPage.tsx';
import { Start } from './Start.tsx';
import { lossText } from './kept/Notices.tsx';
import type { ScreenProps } from './screen-props.ts';

function StartPage({ visit: { notice, moves }, device }: ScreenProps) {
  const { keep, result, wizard } = useMessages();
  useTitle();
  const notices = {
    'broken-link': result.brokenLink,
    'newer-link': keep.newerLink,
    'foreign-link': keep.foreignLink,
    'nothing-saved': keep.goOn.nothing,
    'no-such-page': wizard.noSuchPage,
  };
  const lost = moves === 0 && device.lost ? lossText(keep, device.lost) : undefined;
  const isThere = notice === 'nothing-saved' && device.saved !== undefined; // and cannot be opened, which it says itself
  return <Start notice={notice && !isThere ? notices[notice] : lost} goOn={<GoOn {...device} />} />;
}

/** The page where the person is. */
export function Screen(props: ScreenProps) {
  const { visit, today } = props;
  const { page, path, session, asked, moves, open, answer } = visit;
  const back = hrefOf(previousPage(visit));
  const hide = useEmbedded()?.settings.hide;
  if (page === 'start-page') return <StartPage {...props} />;
  if (page === 'check') {
    return <CheckPage {...{ path, back, hrefOf }} onResult={() => open('result')} />;
  }
  if (page === 'result') return <ResultPage {...props} />;
  if (!asked) return null;
  return (
    <>
      {!isDiscreet(session.answers) && <Tells />}
      <StepPage
        key={moves}
        {...{ path, session, today, back, hrefOf }}
        step={asked.step}
        asks={asked.asks}
        onAnswers={(given) => answer(given, asked.offered)}
        brief={hide?.includes('progress')}
      />
    </>
  );
}
