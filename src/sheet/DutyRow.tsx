import { dutyText, Phrase, useMessages } from '../i18n/index.ts';
import type { AnyDuty } from '../rules/index.ts';
import { countIn, doubtsIn, openIn, stateIn, whenIn } from './duty-words.ts';
import type { Room } from './room.ts';
import { Row } from './Row.tsx';
import { useCited } from './use-cited.ts';

interface DutyRowProps {
  readonly duty: AnyDuty;
  readonly number: number;
  readonly room: Room;
  /** Whether answers may be named. */
  readonly mayName: boolean;
}

/** A duty on paper: its safe day, what it is, how the day was counted, what is in doubt. */
export function DutyRow({ duty, number, room: { how, small }, mayName }: DutyRowProps) {
  const m = useMessages();
  const { obligation, actBy } = duty;
  const words = dutyText(m, duty);
  const unsure = [...openIn(m, duty, mayName), ...doubtsIn(m, duty)];
  const cites = useCited(duty.sources);
  const day = (
    <>
      <p className="font-bold">{m.format.day(actBy)}</p>
      <p>{stateIn(m, duty)}</p>
    </>
  );
  return (
    <Row data-sheet-duty={obligation} mark={number} head={day} cites={cites}>
      <p>
        <b className={small ? undefined : 'block'}>
          <Phrase text={words.title} />.
        </b>{' '}
        {how && <Phrase text={words.how} />} {[...whenIn(m, duty), countIn(m, duty)].join(' ')}
      </p>
      {unsure.length > 0 && (
        <p className="border-s-[1.5pt] border-dashed border-ink ps-[2mm]">
          <i>{m.result.doubt}</i>
          {m.format.colon}
          <Phrase text={unsure.join(' ')} />
        </p>
      )}
    </Row>
  );
}

/** A day that is behind: its name alone. */
export function PassedRow({ duty, number }: Pick<DutyRowProps, 'duty' | 'number'>) {
  const m = useMessages();
  const cites = useCited(duty.sources);
  return (
    <Row
      data-sheet-duty={duty.obligation}
      mark={number}
      head={m.format.day(duty.due)}
      cites={cites}
    >
      <Phrase text={dutyText(m, duty).title} />
    </Row>
  );
}
