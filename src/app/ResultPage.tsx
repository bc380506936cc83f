import { useMemo } from 'react';
import { useMessages } from '../i18n/index.ts';
import { Result } from '../result/index.ts';
import { assess } from '../rules/index.ts';
import { BackLink, useTitle } from '../wizard/index.ts';
import { moment } from './clock.ts';
import { hrefOf } from './pages.ts';
import { placeOf } from './place.ts';
import type { ScreenProps } from './Screen.tsx';

/** The result of the answers that count. */
export function ResultPage({ visit, today, fixedDay }: ScreenProps) {
  const { result } = useMessages();
  const { counted, idle } = visit.path;
  const assessment = useMemo(() => assess(counted, today), [counted, today]);
  useTitle(result.title);
  return (
    <>
      <BackLink href={hrefOf('check')} />
      <Result
        answers={counted}
        {...{ idle, assessment, today, fixedDay, hrefOf }}
        tool={{ address: placeOf(location.href), moment }}
        told={visit.session.told}
        refused={visit.refused}
        onOpen={visit.open}
        onStartAgain={visit.startAgain}
      />
    </>
  );
}
