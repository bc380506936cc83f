import { dutyText, useMessages, type Messages } from '../i18n/index.ts';
import { Chapter } from './Chapter.tsx';
import type { DutyGroup } from './duty-list.ts';
import { DutyRow, PassedRow } from './DutyRow.tsx';
import type { Room } from './room.ts';

interface DutyTableProps {
  readonly groups: readonly DutyGroup[];
  readonly room: Room;
  readonly mayName: boolean;
}

const titleOf = ({ who, sheet }: Messages, name: DutyGroup['name']) =>
  ({ ...who, days: sheet.days, passed: sheet.passedDays })[name];

/** What follows when a thing is not done: each text once, with the numbers of the things. */
function Consequences({ groups }: Pick<DutyTableProps, 'groups'>) {
  const m = useMessages();
  const { sheet } = m;
  const numbers = new Map<string, number[]>();
  for (const { duty, number } of groups.flatMap((group) => group.duties)) {
    if (duty.milestone || duty.standing === 'done') continue;
    const { otherwise } = dutyText(m, duty);
    numbers.set(otherwise, [...(numbers.get(otherwise) ?? []), number]);
  }
  if (numbers.size === 0) return null;
  return (
    <div data-keep="" className="border-t-[0.5pt] border-line pt-[0.9mm]">
      <p className="font-bold">{sheet.otherwise}</p>
      {[...numbers].map(([text, own]) => (
        <p key={text} className="ps-[4mm] -indent-[4mm]">
          {`${own.join(', ')}. ${text}`}
        </p>
      ))}
    </div>
  );
}

/** Every duty by who must act, and the days to know. */
export function DutyTable({ groups, room, mayName }: DutyTableProps) {
  const m = useMessages();
  if (groups.length === 0) return null;
  return (
    <Chapter
      title={m.result.duties}
      aside={groups.some(({ name }) => name !== 'passed') && m.sheet.notCounted}
    >
      {groups.map(({ name, duties }) => (
        <div key={name} className="mt-[1.2mm]">
          <h3 data-lead="" className="mb-[0.6mm] font-bold">
            {titleOf(m, name)}
          </h3>
          <ul role="list">
            {duties.map((each) =>
              name === 'passed' ? (
                <PassedRow key={each.number} {...each} />
              ) : (
                <DutyRow key={each.number} {...each} room={room} mayName={mayName} />
              ),
            )}
          </ul>
        </div>
      ))}
      {room.otherwise && <Consequences groups={groups} />}
    </Chapter>
  );
}
