import { useMessages } from '../i18n/index.ts';
import type { Duty, DutyStatus, ObligationId } from '../rules/index.ts';
import { Notice } from '../ui/index.ts';
import { Day, Sentence, useParts } from './Sentence.tsx';

type Late = readonly Duty<ObligationId>[];

function LateList({ late }: { readonly late: Late }) {
  const { duties, format, result } = useMessages();
  const parts = useParts();
  return (
    <ul role="list" className="grid gap-2">
      {late.map(({ obligation, due, daysLeft, status, legalDue }) => (
        <li key={obligation}>
          <p className="font-bold">{duties[obligation].title}</p>
          <p className="text-sm">
            <Day date={due} />
            <span>{' · '}</span>
            <span key={daysLeft}>{format.daysLeft(daysLeft)}</span>
          </p>
          {status === 'extension' && (
            <p className="text-sm">
              <Sentence text={result.legal(format.day(legalDue))} parts={[parts.day(legalDue)]} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is late, before anything else: by law still in time first, then passed. */
export function LateDuties({ late }: { readonly late: Late }) {
  const { dutyStatuses } = useMessages();
  const kinds: readonly DutyStatus[] = ['extension', 'overdue'];
  return kinds.map((kind) => {
    const those = late.filter(({ status }) => status === kind);
    return those.length === 0 ? null : (
      <Notice key={kind} kind="warning" word={dutyStatuses[kind]}>
        <LateList late={those} />
      </Notice>
    );
  });
}
