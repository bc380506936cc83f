import { useMessages } from '../i18n/index.ts';
import { decider, sourcesIn, SourcesProvider } from '../result/index.ts';
import { dutyGroups, ofEmployers } from './duty-list.ts';
import { DutyTable } from './DutyTable.tsx';
import { Leaf } from './Leaf.tsx';
import { Note } from './Note.tsx';
import type { SheetProps } from './ProofSheet.tsx';
import { employerRooms } from './room.ts';
import { SheetFoot, SheetHead } from './SheetHead.tsx';
import { SourceList } from './SourceList.tsx';
import { useRoom } from './use-room.ts';

/**
 * What the employers must do, on one page. Of the answers it tells only the days that such a duty is counted from,
 * or cut short by; no verdict, no figure, no name of a question, and no link, which would hold all answers.
 */
export function EmployerSheet({ shown, stamp, ref }: SheetProps) {
  const m = useMessages();
  const room = useRoom(ref, employerRooms, 1);
  const { answers, assessment } = shown;
  const duties = ofEmployers(assessment.duties);
  const sources = sourcesIn({ ...assessment, duties, routes: [], notices: [] });
  return (
    <SourcesProvider value={sources}>
      <Leaf kind="employer" room={room} ref={ref}>
        <SheetHead
          {...{ stamp }}
          shown={{ ...shown, refused: [] }}
          name={m.sheet.forEmployer}
          title={m.sheet.employerTitle}
          text={m.sheet.employerText}
        />
        <DutyTable groups={dutyGroups({ duties })} room={room} mayName={false} />
        <SourceList sources={sources} room={room} />
        <Note title={m.sheet.notes} lines={room.lines} />
        <SheetFoot decides={m.result.decides[decider(answers)]} />
      </Leaf>
    </SourcesProvider>
  );
}
