import { isPlainDate } from '../dates/index.ts';
import * as asked from '../questions/index.ts';
import * as law from '../rules/index.ts';
import type { Answers, Fault, QuestionId, Refused } from './answers.ts';
import type { Day, Figure, Period, Question, Route } from './facts.ts';
import { frozen } from './frozen.ts';
import type { FigureId, RouteId } from './ids.ts';
import type { Assessment, RouteAssessment } from './result.ts';

export type {
  Answers,
  Fault,
  HalfKnownDay,
  Pay,
  PayShare,
  QuestionId,
  Refused,
  SomeDay,
  Spell,
  Unknown,
  YesNo,
} from './answers.ts';
export type { Country, Day, Figure, Period, Question, Route, Source } from './facts.ts';
export type { DutyId, FaultId, FigureId, RequirementId, RouteId } from './ids.ts';
export type {
  Assessment,
  Counting,
  Duty,
  DutyStatus,
  Finding,
  Gap,
  Judged,
  Notice,
  RouteAssessment,
  Term,
  Verdict,
} from './result.ts';
export { sources } from './sources.ts';

/** Names these rules: the newest day on which a source of theirs was read. A later version may judge otherwise. */
export const rulesVersion: Day = law.rulesVersion;

/** The day on which all sources of the rules were read. */
export const checkedOn: Day = law.checkedOn;

/** The first day on which an amount is due to be looked up again. */
export const checkAgainOn: Day = law.checkAgainOn;

/** True for a real calendar date from 1900 to 2100, written exactly `YYYY-MM-DD`. */
export const isDay = (text: string): text is Day => isPlainDate(text);

function mustBeDay(day: string): void {
  if (!isDay(day)) throw new RangeError(`${day} is no calendar date YYYY-MM-DD from 1900 to 2100.`);
}

/**
 * The answers in anything that was parsed from JSON, key by key. What does not fit its question is left out, and named
 * in `refused` with the reason. Throws a TypeError for what is no object.
 */
export function readAnswers(json: unknown): {
  readonly answers: Answers;
  readonly refused: readonly Refused[];
} {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new TypeError('Answers are an object whose keys name questions.');
  }
  return asked.readAnswers(json);
}

/**
 * What cannot be true of the answers as of `today`, or of one beside another: a birth that is still to come, a permit
 * that ends before it begins. Answers with a fault are judged all the same, so their result says nothing: show none.
 * Throws a RangeError for a `today` that is no date.
 */
export function faultsIn(answers: Answers, today: Day): readonly Fault[] {
  mustBeDay(today);
  return asked.questionIds.flatMap((question) => {
    const answer = answers[question];
    const why =
      answer === undefined ? undefined : asked.errorIn(question, answer, { answers, today });
    return why ? [{ question, why }] : [];
  });
}

/**
 * Where one person stands: every route, duty and notice that the law gives for the answers, as of `today`, the calendar
 * date in the country asked about. The same answers and day give the same result, whatever the clock says. Takes
 * answers that `readAnswers` accepts and in which `faultsIn` finds nothing. Amounts are whole cents. The result is
 * frozen. Throws a RangeError for a `today` that is no date.
 */
export function assess(answers: Answers, today: Day): Assessment {
  mustBeDay(today);
  return frozen(law.assess(answers, today));
}

/**
 * One route alone, at a fraction of the cost of `assess`; undefined where the person is not offered it. Throws a
 * RangeError for a `today` that is no date.
 */
export function judgeRoute(
  route: RouteId,
  answers: Answers,
  today: Day,
): RouteAssessment | undefined {
  mustBeDay(today);
  return frozen(law.judgeRoute(route, answers, today));
}

/**
 * The questions whose answers could still change what a person in this situation came to know; empty when all is said.
 * Throws a RangeError for a `today` that is no date.
 */
export function openQuestions(answers: Answers, today: Day): ReadonlySet<QuestionId> {
  mustBeDay(today);
  return law.openQuestions(answers, today);
}

/** Every question, in no order of asking. */
export const questions: readonly Question[] = frozen(
  asked.questionIds.map((id) => {
    const { schema: _, between, ...question } = { between: false, ...asked.questions[id] };
    return { id, ...question, halfKnown: between };
  }),
);

/** Every route, the usual one of a country first. */
export const routes: readonly Route[] = frozen(
  law.routes.map(({ id, country, requires, sources }) => ({
    id,
    country,
    requirements: requires.map((requirement) => requirement.id),
    sources,
  })),
);

/** Every amount that the rules know, through the years, with its sources. */
export const figures: readonly Figure[] = frozen(law.figures);

/**
 * The period of an amount that holds on a day; undefined where none is known for it. Before its `surelyFrom` the one
 * before may still have held. Without `until`, past `checkAgain`, a newer amount may hold: look it up. Throws a
 * RangeError for a day that is no date.
 */
export function figureOn(id: FigureId, day: Day): Period | undefined {
  mustBeDay(day);
  const figure = figures.find((each) => each.id === id);
  return figure?.periods.find(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  );
}
