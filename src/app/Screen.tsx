import type { PlainDate } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import { CheckPage, StepPage, useTitle } from '../wizard/index.ts';
import { hrefOf } from './pages.ts';
import { previousPage } from './previous-page.ts';
import { ResultPage } from './ResultPage.tsx';
import { Start } from './Start.tsx';
import type { useVisit } from './use-visit.ts';

export interface ScreenProps {
  readonly visit: ReturnType<typeof useVisit>;
  readonly today: PlainDate;
  readonly fixedDay: boolean;
}

function StartPage({ notice }: Pick<ScreenProps['visit'], 'notice'>) {
  const { result, start, wizard } = useMessages();
  useTitle();
  const notices = { 'broken-link': result.brokenLink, 'no-such-page': wizard.noSuchPage };
  return <Start words={start} notice={notice && notices[notice]} />;
}

/** The page where the person is. */
export function Screen({ visit, today, fixedDay }: ScreenProps) {
  const { page, path, session, asked, moves, open, answer } = visit;
  const back = hrefOf(previousPage(visit));
  if (page === 'start-page') return <StartPage notice={visit.notice} />;
  if (page === 'check') {
    return <CheckPage {...{ path, back, hrefOf }} onResult={() => open('result')} />;
  }
  if (page === 'result') return <ResultPage {...{ visit, today, fixedDay }} />;
  if (!asked) return null;
  return (
    <StepPage
      key={moves}
      {...{ path, session, today, back, hrefOf }}
      step={asked.step}
      asks={asked.asks}
      onAnswers={(given) => answer(given, asked.offered)}
    />
  );
}
