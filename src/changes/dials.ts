import type { PlainDate } from '../dates/index.ts';
import { earliestIn, mostCents, type Answers, type Pay } from '../questions/index.ts';
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

/** An amount of pay that may be tried. */
export interface PayDial {
  readonly question: 'payDuring' | 'salary';
  /** As told. */
  readonly now: Pay;
}

/** What a person may try out: left out where it makes no difference to a route offered. */
export interface Dials {
  readonly pay?: PayDial;
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

function payDial(
  question: PayDial['question'],
  answers: Answers,
  assessment: Assessment,
): PayDial | undefined {
  const now = answers[question];
  if (!now) return undefined;
  const paying = (amount: number) =>
    keyOf({ ...answers, [question]: { ...now, amount } }, assessment);
  return paying(0) === paying(mostCents / 100) ? undefined : { question, now };
}

/** The pay and the day that can be tried out for these answers. */
export function dialsOf(answers: Answers, assessment: Assessment): Dials {
  const contractStart = earliestIn(answers.contractStart);
  const filingDate = earliestIn(answers.filingDate);
  const pay = payDial('payDuring', answers, assessment) ?? payDial('salary', answers, assessment);
  const day =
    dayDial('contractStart', contractStart, answers, assessment) ??
    dayDial('filingDate', filingDate ?? assessment.asOf, answers, assessment);
  return { ...(pay && { pay }), ...(day && { day }) };
}
