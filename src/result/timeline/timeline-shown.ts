import { addMonths, type PlainDate } from '../../dates/index.ts';
import type { AnyDuty, Assessment, ObligationId } from '../../rules/index.ts';
import { manyOfOthers } from '../duties/clock.ts';

/** Months around today and the last duty: what lies further away would squash the picture. */
const reach = 14;

/** The end of a card may be years ahead: it is drawn where it is near, and never sets the scale. */
const yearsAhead: readonly ObligationId[] = ['lu.card-end', 'lu.renewal'];

/** The latest of some days, and no earlier than `least`. */
export const latest = (days: readonly PlainDate[], least: PlainDate): PlainDate =>
  days.reduce((most, day) => (day > most ? day : most), least);

/** The duties that are drawn, and the days between which bars may stretch the picture. */
export function shownIn({ duties, asOf }: Assessment) {
  const passed = manyOfOthers(duties);
  const hidden = (duty: AnyDuty) =>
    passed.includes(duty) || (passed.length > 0 && duty.status === 'done');
  const last = latest(
    duties
      .filter(({ milestone, obligation }) => !milestone && !yearsAhead.includes(obligation))
      .map(({ due }) => due),
    asOf,
  );
  const latestShown = addMonths(last, reach);
  const earliestShown = addMonths(asOf, -reach);
  const shown = duties.filter(
    (duty) =>
      !hidden(duty) &&
      duty.due <= latestShown &&
      duty.due >= (duty.milestone ? asOf : earliestShown),
  );
  return { shown, earliestShown, latestShown };
}
