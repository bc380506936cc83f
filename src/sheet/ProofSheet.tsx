import type { RefObject } from 'react';
import { useMessages, type Messages } from '../i18n/index.ts';
import { withCautiousDays } from '../questions/index.ts';
import { decider, headlineOf, sourcesIn, SourcesProvider } from '../result/index.ts';
import { CaseCode } from './CaseCode.tsx';
import { codeOf, type Code } from './code.ts';
import { dutyGroups } from './duty-list.ts';
import { DutyTable } from './DutyTable.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { Leaf } from './Leaf.tsx';
import { Note } from './Note.tsx';
import { Picture } from './Picture.tsx';
import { Placed } from './Placed.tsx';
import { Points, pointsIn } from './Points.tsx';
import type { PrintedCase, Stamp } from './printed-case.ts';
import { proofRooms } from './room.ts';
import { RouteTable } from './RouteTable.tsx';
import { SheetFoot, SheetHead } from './SheetHead.tsx';
import { SourceList } from './SourceList.tsx';
import { useRoom } from './use-room.ts';

export interface SheetProps {
  readonly shown: PrintedCase;
  readonly stamp: Stamp | undefined;
  readonly ref: RefObject<HTMLDivElement | null>;
}

/** The address that opens the case again, on the day it was judged; undefined where the tool stands at none. */
const reopening = ({ address, caseLink, fixedDay, assessment }: PrintedCase) =>
  address && `${address}${fixedDay ? `?asOf=${assessment.asOf}` : ''}${caseLink}`;

/** Why a sheet has no code. */
function whyNone({ sheet }: Messages, { discreet, address }: PrintedCase): string {
  if (discreet) return sheet.noCode;
  return address === undefined ? sheet.noAddress : sheet.tooLong;
}

/** All that was answered and found, on two pages at the most. */
export function ProofSheet({ shown, stamp, ref }: SheetProps) {
  const m = useMessages();
  const { answers, idle, assessment, discreet } = shown;
  const room = useRoom(ref, proofRooms, 2);
  const points = pointsIn(assessment.notices);
  const sources = sourcesIn({ ...assessment, notices: points });
  const groups = dutyGroups(assessment);
  const href = reopening(shown);
  const code: Code | undefined = discreet || !href ? undefined : codeOf(href);
  return (
    <SourcesProvider value={sources}>
      <Leaf kind="proof" room={room} ref={ref}>
        <SheetHead
          {...{ shown, stamp }}
          name={discreet ? m.sheet.plain : m.sheet.proof}
          title={headlineOf(m, assessment, withCautiousDays(answers)).text}
          code={code && href && <CaseCode code={code} href={href} />}
          {...(!code && { text: whyNone(m, shown) })}
        />
        <Placed placement={assessment.placement} />
        <GivenAnswers answers={answers} idle={idle} />
        <Picture {...{ answers, assessment, groups }} drawn={room.picture} />
        <DutyTable groups={groups} room={room} mayName />
        <RouteTable routes={assessment.routes} room={room} />
        <Points notices={points} room={room} />
        <SourceList sources={sources} room={room} />
        <Note title={m.sheet.note} lines={room.lines} />
        <SheetFoot decides={m.result.decides[decider(answers)]} more={m.sheet.more} />
      </Leaf>
    </SourcesProvider>
  );
}
