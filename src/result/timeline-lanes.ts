import { addDays, addMonths, type PlainDate } from '../dates/index.ts';
import { unknown, type Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import type { LanePattern } from '../ui/index.ts';
import { lastDayOfFigures } from './clock.ts';

export type LaneId = 'permit' | 'contract' | 'newContract' | 'search' | 'amounts';

/** A stretch of time; without a day its end is open. */
export interface Stretch {
  readonly id: LaneId;
  readonly pattern: LanePattern;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

/** The last day of the new contract, where it has one. */
function contractEnd({ contractStart, contractMonths }: Answers): PlainDate | undefined {
  return contractStart && typeof contractMonths === 'number'
    ? addDays(addMonths(contractStart, contractMonths), -1)
    : undefined;
}

/** How long the amounts of today's verdicts still hold. */
function amountsHold(assessment: Assessment): PlainDate | undefined {
  const last = lastDayOfFigures(assessment);
  return last && last >= assessment.asOf ? last : undefined;
}

/** Permit, contracts, search period and amounts, as far as their days are known. */
export function stretches(answers: Answers, assessment: Assessment): readonly Stretch[] {
  const { permitSince, permitUntil, jobLossDate, contractStart } = answers;
  const search = assessment.duties.find(({ obligation }) => obligation === 'nl.search-period');
  const since = permitSince === unknown ? undefined : permitSince;
  const all: readonly Stretch[] = [
    { id: 'permit', pattern: 'solid', from: since, to: permitUntil },
    { id: 'contract', pattern: 'outline', from: undefined, to: jobLossDate },
    { id: 'search', pattern: 'hatch', from: search && jobLossDate, to: search?.due },
    { id: 'newContract', pattern: 'dots', from: contractStart, to: contractEnd(answers) },
    { id: 'amounts', pattern: 'hatch', from: undefined, to: amountsHold(assessment) },
  ];
  return all.filter(({ from, to }) => from ?? to);
}
