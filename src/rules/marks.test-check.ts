import { addDays, type PlainDate } from '../dates/index.ts';
import type { Assessment, Finding, Judged } from './index.ts';

/**
 * What an assessment says without the mark that it needs, found from the periods alone: not by the code that decides.
 */
export function unmarkedIn({ routes, duties, asOf }: Assessment): readonly string[] {
  return [
    ...routes.flatMap(({ route, verdict, findings }) =>
      findings.flatMap((finding) =>
        faultsIn(finding).map((fault) => `${route} (${verdict}) ${finding.requirement}: ${fault}`),
      ),
    ),
    ...duties.flatMap(({ obligation, due, daysLeft }) =>
      addDays(asOf, daysLeft) === due ? [] : [`${obligation}: ${daysLeft} days left`],
    ),
  ];
}

/** The next period began on a day that nobody knows, and this one may have held until then. */
const mayHaveHeld = ({ figure, period }: Judged, on: PlainDate): boolean =>
  figure.periods.some(
    ({ from, surelyFrom }) =>
      surelyFrom !== undefined && from > period.from && from <= on && on < surelyFrom,
  );

function faultsIn({ status, reason, on, judged, hint, possible }: Finding): readonly string[] {
  if (hint && (status !== 'unknown' || reason !== 'no-figure-for-date'))
    return ['an ended amount beside a judgement'];
  if (on === undefined) return [];
  const shown = status === 'unknown' ? possible : judged ? [judged, ...possible] : [];
  return shown.flatMap((each) => {
    const { from, until, checkAgain } = each.period;
    const isOutside = from > on.day || (until !== undefined && until < on.day);
    const isEnded = isOutside && !mayHaveHeld(each, on.day);
    const isOverdue = until === undefined && checkAgain < on.day;
    return [
      isEnded && status !== 'unknown' ? `judged by an amount until ${until} on ${on.day}` : [],
      isOverdue && !each.overdue
        ? `an amount to check by ${checkAgain}, unmarked on ${on.day}`
        : [],
      each.overdue && !isOverdue ? `marked although checked: ${checkAgain} on ${on.day}` : [],
    ].flat();
  });
}
