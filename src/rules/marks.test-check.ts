import { addDays, type PlainDate } from '../dates/index.ts';
import { isBetween, type Answers } from '../questions/index.ts';
import type { Assessment, Finding, Judged } from './index.ts';

/**
 * What an assessment says without the mark that it needs. Which amounts were compared, and on which day, is taken from
 * it; whether such an amount has ended or is overdue on that day is found here, from its period.
 */
export function unmarkedIn(
  { routes, duties, asOf }: Assessment,
  answers: Answers,
): readonly string[] {
  const filings = filingDays(answers, asOf);
  return [
    ...routes.flatMap(({ route, verdict, findings }) =>
      findings.flatMap((finding) =>
        // Of the Netherlands every amount has a last day, so none is overdue.
        [...faultsIn(finding), ...(route.startsWith('lu-') ? overdueIn(finding, filings) : [])].map(
          (fault) => `${route} (${verdict}) ${finding.requirement}: ${fault}`,
        ),
      ),
    ),
    ...duties.flatMap(({ obligation, due, daysLeft }) =>
      addDays(asOf, daysLeft) === due ? [] : [`${obligation}: ${daysLeft} days left`],
    ),
  ];
}

/** The first and the last day that may be the one of filing, which decides in Luxembourg. */
function filingDays({ filingDate }: Answers, asOf: PlainDate): readonly PlainDate[] {
  if (isBetween(filingDate)) return [filingDate.from, filingDate.to];
  return [filingDate ?? asOf];
}

/** Where no single day decides, an amount is marked if it is overdue on one of them, and else is not. */
function overdueIn({ on, possible }: Finding, days: readonly PlainDate[]): readonly string[] {
  if (on !== undefined) return [];
  return possible.flatMap(({ period: { until, checkAgain }, overdue = false }) => {
    const isOverdue = until === undefined && days.some((day) => checkAgain < day);
    return isOverdue === overdue ? [] : [`an amount to check by ${checkAgain}, marked: ${overdue}`];
  });
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
