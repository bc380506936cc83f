import { addDays, addMonths } from '../../dates/index.ts';
import type { Confidence, Figure, Period } from '../grammar/figure.ts';
import type { Source } from '../grammar/source.ts';
import { reviewOn } from '../review.ts';

/** An amount that holds for six months. */
interface HalfYear {
  readonly from: `${number}-01-01` | `${number}-07-01`;
  readonly cents: number;
  readonly source: Source;
  readonly confidence?: Confidence;
}

function period({ from, cents, source, confidence }: HalfYear, isNewest: boolean): Period {
  const next = addMonths(from, 6);
  return {
    from,
    until: addDays(next, -1),
    cents,
    sources: [source],
    checked: source.checked,
    checkAgain: reviewOn(addDays(next, -12), isNewest),
    confidence: confidence ?? 'high',
  };
}

/** Amounts that are set anew in January and in July, and announced some weeks before; oldest first. */
export const halfYears = (
  given: readonly [HalfYear, ...HalfYear[]],
  closed = false,
): Figure['periods'] =>
  given.map((each, index) =>
    period(each, !closed && index === given.length - 1),
  ) as unknown as Figure['periods'];
