import { workingDayBefore } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import type { Duty, ObligationId } from '../rules/index.ts';
import { classNames } from './class-names.ts';
import { DutyDetail } from './DutyDetail.tsx';
import { DutyFrame } from './DutyFrame.tsx';
import { Sentence, useParts } from './Sentence.tsx';

type AnyDuty = Duty<ObligationId>;

/** When it can be done, and when to send it: never later than the safe day. */
function When({ duty: { due, opens, status, extendable } }: { readonly duty: AnyDuty }) {
  const { result, format } = useMessages();
  const parts = useParts();
  const ahead = status === 'upcoming' || status === 'today';
  const send = ahead && extendable ? workingDayBefore(due) : undefined;
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

/** A duty: the day, what to do, what happens otherwise, and all that stands behind it. */
export function DutyEntry({ duty }: { readonly duty: AnyDuty }) {
  const { result, duties, dutyStatuses, format } = useMessages();
  const { obligation, status, daysLeft } = duty;
  const { how, otherwise } = duties[obligation];
  const late = status === 'overdue' || status === 'extension';
  const state = (
    <span className={classNames(late || status === 'today' ? 'font-bold text-bad' : 'text-ink-2')}>
      {status !== 'upcoming' && (
        <span key={status} className="block">
          {dutyStatuses[status]}
        </span>
      )}
      {status !== 'today' && <span key={daysLeft}>{format.daysLeft(daysLeft)}</span>}
    </span>
  );
  return (
    <DutyFrame duty={duty} state={state}>
      <p>{how}</p>
      <When duty={duty} />
      <p className="text-sm">
        <span className="font-bold">{result.otherwise}</span>
        <span>{': '}</span>
        <span>{otherwise}</span>
      </p>
      <DutyDetail duty={duty} />
    </DutyFrame>
  );
}
