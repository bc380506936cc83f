import { useMemo } from 'react';
import { useMessages } from '../i18n/index.ts';
import { Result } from '../result/index.ts';
import { assess } from '../rules/index.ts';
import { BackLink, useTitle } from '../wizard/index.ts';
import { hrefOf } from './pages.ts';
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
        told={visit.session.told}
        refused={visit.refused}
        onOpen={visit.open}
        onUse={visit.use}
        onStartAgain={visit.startAgain}
      />
    </>
  );
}
