import type { PlainDate } from '../../dates/index.ts';
import type { AnyDuty, CapName } from '../../rules/index.ts';

/** What can end a person's time sooner. A Luxembourg card ends on its own, whatever months are left. */
export type LimitName = CapName | 'card-end';

/** The limit that binds a duty's day. */
export interface Limit {
  readonly name: LimitName;
  readonly on: PlainDate;
  /** Where the day would be without the limit. */
  readonly end: PlainDate;
}

function cardBefore({ obligation, due }: AnyDuty, duties: readonly AnyDuty[]): Limit | undefined {
  if (obligation !== 'lu.unemployment.limit') return undefined;
  const card = duties.find((duty) => duty.obligation === 'lu.card-end');
  return card && card.due < due ? { name: 'card-end', on: card.due, end: due } : undefined;
}

/** What ends sooner than the duty's own term does, if anything. */
export function limitOf(duty: AnyDuty, duties: readonly AnyDuty[]): Limit | undefined {
  const { cappedBy, counting } = duty;
  if (!cappedBy || !counting.cap) return cardBefore(duty, duties);
  return { name: cappedBy, on: counting.cap.on, end: counting.end };
}

/** Something may still be done about it. */
export const isAhead = ({ status }: AnyDuty): boolean =>
  status === 'upcoming' || status === 'today';
