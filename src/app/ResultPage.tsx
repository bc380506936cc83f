import { useMemo } from 'react';
import { useMessages } from '../i18n/index.ts';
import { Result } from '../result/index.ts';
import { assess } from '../rules/index.ts';
import { Paper } from '../sheet/index.ts';
import { BackLink, isDiscreet, useTitle } from '../wizard/index.ts';
import { linkTo, toolAddress } from './address.ts';
import { now } from './clock.ts';
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
        onStartAgain={visit.startAgain}
        paper={
          <Paper
            shown={{
              idle,
              assessment,
              fixedDay,
              answers: counted,
              refused: visit.refused,
              address: toolAddress(),
              caseLink: linkTo(counted),
              discreet: isDiscreet(counted),
            }}
            now={now}
          />
        }
      />
    </>
  );
}
