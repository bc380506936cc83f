import type { PlainDate } from '../dates/index.ts';
import type { Answers, Pay } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { judgeOf, outcomeKey } from './judge.ts';
import { horizonFrom, spansOf } from './spans.ts';

/** A day that may be tried, from today to the horizon. */
export interface DayDial {
  readonly question: 'contractStart' | 'filingDate';
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** As told; today where it is not. */
  readonly now: PlainDate;
}

/** What a person may try out: left out where it makes no difference to a route offered. */
export interface Dials {
  readonly pay?: Pay;
  readonly day?: DayDial;
}

/** All routes on offer as they come out for other answers. */
const keyOf = (answers: Answers, { routes, asOf }: Assessment): string =>
  routes.map(({ route }) => outcomeKey(judgeOf(route, asOf)(answers))).join();

function dayDial(
  question: DayDial['question'],
  now: PlainDate | undefined,
  answers: Answers,
  assessment: Assessment,
): DayDial | undefined {
  const { asOf: from } = assessment;
  if (now === undefined || now < from) return undefined;
  const until = horizonFrom(now);
  const spans = spansOf(from, until, (day) => keyOf({ ...answers, [question]: day }, assessment));
  return spans.length > 1 ? { question, from, until, now } : undefined;
}

/** The pay and the day that can be tried out for these answers. */
export function dialsOf(answers: Answers, assessment: Assessment): Dials {
  const { salary, contractStart, filingDate } = answers;
  const paying = (amount: number) =>
    keyOf({ ...answers, salary: { ...(salary as Pay), amount } }, assessment);
  const pay = salary && paying(0) !== paying(10_000_000) ? salary : undefined;
  const day =
    dayDial('contractStart', contractStart, answers, assessment) ??
    dayDial('filingDate', filingDate ?? assessment.asOf, answers, assessment);
  return { ...(pay && { pay }), ...(day && { day }) };
}
