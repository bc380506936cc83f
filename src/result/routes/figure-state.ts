import type { DecidingDay, Finding, Judged } from '../../rules/index.ts';

/** The day it began is not known, and the day that decides may lie before it. */
const startsUncertainly = ({ period }: Judged, on: DecidingDay | undefined): boolean =>
  period.surelyFrom !== undefined && (on === undefined || on.day < period.surelyFrom);

/** The amounts that may hold because nobody knows when the newer one began; none otherwise. */
export function uncertainAmounts({ possible, on }: Finding): readonly Judged[] {
  const uncertain = possible.length > 1 && possible.some((each) => startsUncertainly(each, on));
  return uncertain ? possible : [];
}
