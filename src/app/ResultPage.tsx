import { useMemo } from 'react';
import { useMessages } from '../i18n/index.ts';
import { pastOf, writeCase } from '../link/index.ts';
import { isDiscreet } from '../questions/index.ts';
import { Result } from '../result/index.ts';
import { assess } from '../rules/index.ts';
import { Paper } from '../sheet/index.ts';
import { BackLink, useTitle } from '../wizard/index.ts';
import { linkTo } from './kept/address.ts';
import { moment, now } from './clock.ts';
import { useDayHere } from './day/page-day.ts';
import { Keep } from './kept/Keep.tsx';
import { hrefOf } from './visit/pages.ts';
import { useEmbedded } from './embed/embedding.ts';
import { useTelling } from './embed/use-telling.ts';
import { placeOf } from './place.ts';
import type { ScreenProps } from './screen-props.ts';
import { useCompared } from './kept/use-compared.tsx';

/** The result of the answers that count. */
export function ResultPage({ visit, device, today, fixedDay }: ScreenProps) {
  const { result } = useMessages();
  const { counted, idle } = visit.path;
  const { told } = visit.session;
  const assessment = useMemo(() => assess(counted, today), [counted, today]);
  const text = useMemo(
    () => writeCase({ answers: counted, told, past: pastOf(assessment) }),
    [counted, told, assessment],
  );
  const compared = useCompared(visit, assessment);
  useTitle(result.title);
  useTelling(counted, assessment);
  const embedded = useEmbedded();
  const first = embedded?.settings.route;
  const { by, day } = useDayHere() ?? {};
  const isClockRight = by === 'device';
  return (
    <>
      <BackLink href={hrefOf('check')} />
      <Result
        answers={counted}
        {...{ idle, told, assessment, today, fixedDay, hrefOf, compared, first }}
        keep={<Keep answers={counted} {...{ assessment, text, today, device }} />}
        tool={{
          address: placeOf(location.href),
          isFramed: embedded !== undefined,
          moment: () => moment(isClockRight ? undefined : (day ?? today)),
        }}
        refused={visit.refused}
        onOpen={visit.open}
        onUse={visit.use}
        onStartAgain={visit.startAgain}
        paper={
          <Paper
            shown={{
              idle,
              assessment,
              fixedDay,
              toldDay: !fixedDay && by === 'person',
              answers: counted,
              refused: visit.refused,
              address: placeOf(location.href),
              caseLink: linkTo(text),
              discreet: isDiscreet(counted),
            }}
            now={() => (isClockRight ? now() : day && { day })}
          />
        }
      />
    </>
  );
}
