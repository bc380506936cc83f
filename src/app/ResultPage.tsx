import { useMemo } from 'react';
import { useMessages } from '../i18n/index.ts';
import { Result } from '../result/index.ts';
import { assess } from '../rules/index.ts';
import { BackLink, useTitle } from '../wizard/index.ts';
import { moment } from './clock.ts';
import { Keep } from './Keep.tsx';
import { hrefOf } from './pages.ts';
import { placeOf } from './place.ts';
import type { ScreenProps } from './Screen.tsx';
import { useCompared } from './use-compared.tsx';

/** The result of the answers that count. */
export function ResultPage({ visit, device, today, fixedDay }: ScreenProps) {
  const { result } = useMessages();
  const { counted, idle } = visit.path;
  const { told } = visit.session;
  const assessment = useMemo(() => assess(counted, today), [counted, today]);
  const compared = useCompared(visit, assessment);
  useTitle(result.title);
  return (
    <>
      <BackLink href={hrefOf('check')} />
      <Result
        answers={counted}
        {...{ idle, told, assessment, today, fixedDay, hrefOf, compared }}
        keep={<Keep answers={counted} {...{ told, assessment, device }} />}
        tool={{ address: placeOf(location.href), moment }}
        refused={visit.refused}
        onOpen={visit.open}
        onUse={visit.use}
        onStartAgain={visit.startAgain}
      />
    </>
  );
}
