import type { PlainDate } from '../dates/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { ExactAnswers, QuestionId } from '../questions/index.ts';
import {
  hasNoSearch,
  type AnyDuty,
  type Assessment,
  type Finding,
  type ObligationId,
  type Verdict,
} from '../rules/index.ts';
import { isAhead } from './duties/binding.ts';
import { clockOf, lateDuties } from './duties/clock.ts';
import { collisionsOf, programmeFits } from './timeline/collisions.ts';
import { noSearchText } from './duties/limit-words.ts';
import { missingAnswer } from './missing-answer.ts';
import { whose } from './whose.ts';

export interface Headline {
  readonly text: string;
  /** The day that the text names. */
  readonly day?: PlainDate;
  /** The duty whose day that is. */
  readonly duty?: AnyDuty;
  /** The text says what cuts that day short. */
  readonly namesLimit?: boolean;
  /** The answer without which nothing can be said. */
  readonly missing?: QuestionId;
}

type Words = Pick<Messages, 'headline' | 'result' | 'format' | 'caps'>;
type Say = (words: Words, assessment: Assessment, answers: ExactAnswers) => Headline | undefined;

/** No permit is needed for the job. */
export const isNeedless = ({ routes }: Assessment): boolean =>
  routes.length > 0 && routes.every(({ verdict }) => verdict === 'not-needed');

const neededIn = ({ routes }: Assessment) =>
  routes.filter(({ verdict }) => verdict !== 'not-needed');

const aboutRoutes: Say = ({ headline }, assessment, answers) => {
  if (assessment.routes.length === 0) return undefined;
  if (isNeedless(assessment)) return { text: headline.notNeeded[whose(answers)] };
  const needed = neededIn(assessment);
  const count = (wanted: Verdict) => needed.filter(({ verdict }) => verdict === wanted).length;
  return { text: headline.routes(count('likely'), needed.length, count('cannot-say')) };
};

/** One verdict for all that is judged, where they agree. */
function judgementOf(assessment: Assessment): Exclude<Verdict, 'not-needed'> | undefined {
  const verdicts = new Set(neededIn(assessment).map(({ verdict }) => verdict));
  const [only = 'not-needed', ...others] = verdicts;
  if (only === 'not-needed') return undefined;
  return others.length > 0 ? 'cannot-say' : only;
}

const aboutExtension: Say = ({ headline }, assessment) => {
  const judgement = judgementOf(assessment);
  if (neededIn(assessment).length !== 1 || !judgement) return undefined;
  return { text: headline.extension[judgement] };
};

const whiles: Partial<
  Record<NonNullable<ExactAnswers['payDropReason']>, keyof Messages['headline']['during']>
> = {
  strike: 'strike',
  sickness: 'sickness',
  'unpaid-leave': 'unpaid-leave',
  'fewer-hours': 'lower-pay',
  other: 'lower-pay',
};

const aboutPayDrop: Say = ({ headline }, assessment, { payDropReason }) => {
  const judgement = judgementOf(assessment);
  if (!judgement) return undefined;
  const during = payDropReason ? (whiles[payDropReason] ?? 'leave') : 'lower-pay';
  return { text: headline.payDrop[judgement](headline.during[during]) };
};

const aboutConditions: Say = ({ headline }, assessment) => {
  const findings = neededIn(assessment).flatMap((route) => route.findings);
  if (findings.length === 0) return undefined;
  const isClosed = ({ requirement, status }: Finding) =>
    requirement === 'scheme-open' && status === 'not-met';
  if (findings.some(isClosed)) return { text: headline.schemeClosed };
  const [one, ...others] = findings;
  if (one && others.length === 0) return { text: headline.theCondition[one.status] };
  const count = (wanted: string) => findings.filter(({ status }) => status === wanted).length;
  return { text: headline.conditions(count('met'), findings.length, count('unknown')) };
};

const aboutProgramme: Say = ({ headline, result, format }, assessment, answers) => {
  const [first] = collisionsOf(answers, assessment);
  if (!first) {
    return programmeFits(answers, assessment) ? { text: headline.programmeFits } : undefined;
  }
  const day = format.day(first.from);
  const text =
    first.what === 'programme'
      ? headline.programmePast(result.bounds[first.past], day)
      : result.searchCut(day);
  return { text, day: first.from };
};

const aboutSearch: Say = (words, { duties }) => {
  const { result, headline, format, caps } = words;
  const search = duties.find(({ obligation }) => obligation === 'nl.search-period');
  if (!search) return undefined;
  if (hasNoSearch(search)) {
    return { text: noSearchText(words, search), day: search.due, duty: search, namesLimit: true };
  }
  if (search.status === 'perhaps-overdue') {
    return { text: headline.perhapsOver(format.day(search.due)), day: search.due, duty: search };
  }
  const over = search.status === 'overdue';
  const atMost = search.openCaps.length > 0;
  const say = over ? result.searchOver : atMost ? result.searchAtMost : headline.searchEnd;
  const day = format.day(search.due);
  const cut = !over && search.cappedBy;
  const text = cut ? headline.searchCut(day, caps[cut]) : say(day);
  return { text, day: search.due, duty: search, namesLimit: Boolean(cut) };
};

/** The card may end before the months without work do. */
const aboutUnemployment: Say = ({ headline, format }, { duties }) => {
  const dutyOf = (id: ObligationId) => duties.find(({ obligation }) => obligation === id);
  const limit = dutyOf('lu.unemployment.limit');
  if (!limit) return undefined;
  const card = dutyOf('lu.card-end');
  if (card && card.due < limit.due && isAhead(card)) {
    const text = headline.cardEnd(format.day(card.due));
    return { text, day: card.due, duty: limit, namesLimit: true };
  }
  const over = { overdue: headline.unemploymentOver, 'perhaps-overdue': headline.perhapsOver };
  const say =
    limit.status in over ? over[limit.status as keyof typeof over] : headline.unemploymentEnd;
  return { text: say(format.day(limit.due)), day: limit.due, duty: limit };
};

const decisions: readonly string[] = ['nl.decision', 'lu.decision'];

const aboutDuties: Say = ({ headline, result, format }, assessment) => {
  const clock = clockOf(assessment);
  if (clock?.duty) {
    const { day, daysLeft, duty } = clock;
    const text = decisions.includes(duty.obligation)
      ? result.authorityNext[duty.country](format.day(day))
      : headline.nextDuty(daysLeft, format.day(day));
    return { text, day, duty };
  }
  const late = lateDuties(assessment).length;
  return late > 0 ? { text: result.late(late) } : undefined;
};

/** What comes first in each situation; the rest in turn when that says nothing. */
const first: Readonly<Record<NonNullable<ExactAnswers['situation']>, readonly Say[]>> = {
  'job-offer': [aboutRoutes],
  'new-employer': [aboutRoutes],
  extension: [aboutExtension, aboutRoutes],
  'pay-drop': [aboutPayDrop, aboutRoutes],
  'private-servant': [aboutConditions, aboutRoutes],
  'track-2': [aboutProgramme, aboutDuties, aboutRoutes],
  'job-ended': [aboutSearch, aboutUnemployment, aboutDuties, aboutRoutes],
  decision: [aboutSearch, aboutUnemployment, aboutDuties, aboutRoutes],
};
const otherwise: readonly Say[] = [aboutRoutes, aboutSearch, aboutUnemployment, aboutDuties];

/** The result in one sentence: the routes for a job, the last day for a job lost. */
export function headlineOf(words: Words, assessment: Assessment, answers: ExactAnswers): Headline {
  const { situation } = answers;
  const ways = situation ? [...first[situation], ...otherwise] : otherwise;
  for (const say of ways) {
    const headline = say(words, assessment, answers);
    if (headline) return headline;
  }
  const missing = missingAnswer(answers, assessment.asOf);
  return missing ? { text: words.headline.cannotSay, missing } : { text: words.headline.nothing };
}
