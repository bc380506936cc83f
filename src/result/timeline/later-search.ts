import type { PlainDate } from '../../dates/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import { assess, type Assessment } from '../../rules/index.ts';

/** A search period that would follow, were the contract to end with the sick pay. */
export interface LaterSearch {
  readonly lastPay: PlainDate;
  /** The permit's last day, which it cannot pass. */
  readonly cap?: PlainDate;
  /** The permit's last day is not told. */
  readonly openCaps: boolean;
}

/** Judges the case as if the contract ended with the sick pay; undefined once its end is known. */
export function laterSearch(
  answers: ExactAnswers,
  { duties, asOf }: Assessment,
): LaterSearch | undefined {
  const lastPay = duties.find(({ obligation }) => obligation === 'track2.last-pay')?.due;
  if (!lastPay || answers.jobLossDate) return undefined;
  const then = assess({ ...answers, jobLossDate: lastPay }, asOf);
  const search = then.duties.find(({ obligation }) => obligation === 'nl.search-period');
  if (!search) return undefined;
  const { counting, openCaps } = search;
  return { lastPay, openCaps: openCaps.length > 0, ...(counting.cap && { cap: counting.cap.on }) };
}
