import type { PlainDate } from '../dates/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Situation } from '../questions/index.ts';
import type { Assessment, Verdict } from '../rules/index.ts';
import { clockOf, lateDuties } from './clock.ts';

export interface Headline {
  readonly text: string;
  /** The day that the text names. */
  readonly day?: PlainDate;
}

type Words = Pick<Messages, 'headline' | 'result' | 'format'>;

/** No permit is needed for the job. */
export const isNeedless = ({ routes }: Assessment): boolean =>
  routes.length > 0 && routes.every(({ verdict }) => verdict === 'not-needed');

function aboutRoutes({ headline }: Words, assessment: Assessment): Headline {
  if (isNeedless(assessment)) return { text: headline.notNeeded };
  const needed = assessment.routes.filter(({ verdict }) => verdict !== 'not-needed');
  const count = (wanted: Verdict) => needed.filter(({ verdict }) => verdict === wanted).length;
  return { text: headline.routes(count('likely'), needed.length, count('cannot-say')) };
}

function aboutSearch(words: Words, { duties }: Assessment): Headline | undefined {
  const search = duties.find(({ obligation }) => obligation === 'nl.search-period');
  if (!search) return undefined;
  const { result, headline, format } = words;
  const say =
    search.status === 'overdue'
      ? result.searchOver
      : search.capOpen
        ? result.searchAtMost
        : headline.searchEnd;
  return { text: say(format.day(search.due)), day: search.due };
}

function aboutDuties(words: Words, assessment: Assessment): Headline | undefined {
  const { headline, result, format } = words;
  const clock = clockOf(assessment);
  if (clock?.duty) {
    const { day, daysLeft, duty } = clock;
    const text =
      duty.who === 'authority'
        ? result.authorityNext(format.day(day))
        : headline.nextDuty(daysLeft, format.day(day));
    return { text, day };
  }
  const late = lateDuties(assessment).length;
  return late > 0 ? { text: result.late(late) } : undefined;
}

const withoutOffer: readonly (Situation | undefined)[] = ['job-ended', 'decision'];

/** The result in one sentence: the routes for a job, the last day for a job lost. */
export function headlineOf(
  words: Words,
  assessment: Assessment,
  situation: Situation | undefined,
): Headline {
  const hasRoutes = assessment.routes.length > 0;
  if (hasRoutes && !withoutOffer.includes(situation)) return aboutRoutes(words, assessment);
  return (
    aboutSearch(words, assessment) ??
    aboutDuties(words, assessment) ??
    (hasRoutes ? aboutRoutes(words, assessment) : { text: words.headline.nothing })
  );
}
