import type { PlainDate } from '../dates/index.ts';
import {
  rulesVersion,
  type Assessment,
  type ObligationId,
  type RouteId,
  type Verdict,
} from '../rules/index.ts';

/** What the rules said when a case was kept. Never believed, only compared. */
export interface Past {
  /** The day as of which it was judged. */
  readonly made: PlainDate;
  /** The version of the rules that judged. */
  readonly rules: PlainDate;
  readonly verdicts: { readonly [Id in RouteId]?: Verdict };
  /** The last day shown for each duty and milestone. */
  readonly days: { readonly [Id in ObligationId]?: PlainDate };
}

/** What is kept of an assessment. */
export const pastOf = ({ asOf, routes, duties }: Assessment): Past => ({
  made: asOf,
  rules: rulesVersion,
  verdicts: Object.fromEntries(routes.map(({ route, verdict }) => [route, verdict])),
  days: Object.fromEntries(duties.map(({ obligation, actBy }) => [obligation, actBy])),
});
