import { dutyText, Phrase, useMessages } from '../../i18n/index.ts';
import { sendDayOf, type AnyDuty } from '../../rules/index.ts';
import { classNames } from '../../ui/index.ts';
import { daysLeftOf } from './duty-days.ts';
import { DutyDetail } from './DutyDetail.tsx';
import { DutyFrame } from './DutyFrame.tsx';
import { Limit } from './Limit.tsx';
import { MayBeLater } from './MayBeLater.tsx';
import { Sentence, useParts } from '../Sentence.tsx';

interface DutyProps {
  readonly duty: AnyDuty;
}

/** When it can be done, and when to send it: never later than the safe day. */
function When({ duty }: DutyProps) {
  const { result, format } = useMessages();
  const parts = useParts();
  const { due, opens } = duty;
  const send = sendDayOf(duty);
  if (!opens && !send) return null;
  return (
    <p>
      {opens && (
        <span key="window" className="block">
          <Sentence
            text={result.window(format.day(opens), format.day(due))}
            parts={[parts.day(opens, 'opens'), parts.day(due)]}
          />
        </span>
      )}
      {send && (
        <span key="send" className="block font-bold">
          <Sentence text={result.sendBefore(format.day(send))} parts={[parts.day(send)]} />
        </span>
      )}
    </p>
  );
}

/** The days that are left or gone, and what became of it; a thing done has none. */
function State({ duty }: DutyProps) {
  const { dutyStatuses, format } = useMessages();
  const status = duty.standing;
  const left = daysLeftOf(duty);
  const pressing = status !== 'upcoming' && status !== 'done';
  return (
    <span className={classNames(pressing ? 'font-bold text-bad' : 'text-ink-2')}>
      {status !== 'upcoming' && (
        <span key={status} className="block">
          {dutyStatuses[status]}
        </span>
      )}
      {status !== 'today' && status !== 'done' && <span key={left}>{format.daysLeft(left)}</span>}
    </span>
  );
}

interface DutyEntryProps extends DutyProps {
  /** Every duty of the result: one may be the limit of another. */
  readonly all: readonly AnyDuty[];
}

/** A duty: the day, what to do, what happens otherwise, and all that stands behind it. */
export function DutyEntry({ duty, all }: DutyEntryProps) {
  const m = useMessages();
  const { format, result } = m;
  const { how, otherwise } = dutyText(m, duty);
  return (
    <DutyFrame duty={duty} state={<State duty={duty} />}>
      <p>
        <Phrase text={how} />
      </p>
      <When duty={duty} />
      <MayBeLater duty={duty} />
      <Limit duty={duty} duties={all} />
      <p className="text-sm">
        <span className="font-bold">{result.otherwise}</span>
        <span>{format.colon}</span>
        <span>
          <Phrase text={otherwise} />
        </span>
      </p>
      <DutyDetail duty={duty} />
    </DutyFrame>
  );
}

/** A step that lies behind: its days and how they were counted, without what to do. */
export function SettledEntry({ duty }: DutyProps) {
  return (
    <DutyFrame duty={duty} state={<State duty={duty} />} muted>
      <When duty={duty} />
      <DutyDetail duty={duty} />
    </DutyFrame>
  );
}
