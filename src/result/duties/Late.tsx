import { dutyText, Phrase, useMessages } from '../../i18n/index.ts';
import type { AnyDuty, DutyStatus } from '../../rules/index.ts';
import { Notice } from '../../ui/index.ts';
import { daysLeftOf } from './duty-days.ts';
import { MayBeLater } from './MayBeLater.tsx';
import { Day, Sentence, useParts } from '../Sentence.tsx';

function LateEntry({ duty }: { readonly duty: AnyDuty }) {
  const m = useMessages();
  const { format, result } = m;
  const parts = useParts();
  const { status, legalDue } = duty;
  const daysLeft = daysLeftOf(duty);
  return (
    <li>
      <p className="font-bold">
        <Phrase text={dutyText(m, duty).title} />
      </p>
      <p className="text-sm">
        <Day date={duty.actBy} />
        <span>{' · '}</span>
        <span key={daysLeft}>{format.daysLeft(daysLeft)}</span>
      </p>
      <MayBeLater duty={duty} />
      {status === 'extension' && (
        <p className="text-sm">
          <Sentence text={result.legal(format.day(legalDue))} parts={[parts.day(legalDue)]} />
        </p>
      )}
    </li>
  );
}

interface LateProps {
  readonly late: readonly AnyDuty[];
}

/** What is late, before anything else: by law still in time first, then what may have passed, then what has. */
export function LateDuties({ late }: LateProps) {
  const { dutyStatuses } = useMessages();
  const kinds: readonly DutyStatus[] = ['extension', 'perhaps-overdue', 'overdue'];
  return kinds.map((kind) => {
    const those = late.filter((duty) => duty.standing === kind);
    return those.length === 0 ? null : (
      <Notice key={kind} kind="warning" word={dutyStatuses[kind]}>
        <ul role="list" className="grid gap-2">
          {those.map((duty) => (
            <LateEntry key={duty.obligation} duty={duty} />
          ))}
        </ul>
      </Notice>
    );
  });
}

/** Passed steps of others that are too many to be an alarm: how many there are. */
export function LateOthers({ late }: LateProps) {
  const { result } = useMessages();
  if (late.length === 0) return null;
  return <p className="max-w-measure text-sm text-ink-2">{result.lateOthers(late.length)}</p>;
}
