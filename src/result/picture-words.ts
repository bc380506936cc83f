import { addDays } from '../dates/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Answers } from '../questions/index.ts';
import type { Assessment, Duty, ObligationId } from '../rules/index.ts';
import { programmeFits, type Collision } from './collisions.ts';
import { laterSearch } from './later-search.ts';
import type { Stretch } from './timeline-lanes.ts';
import type { TimelineModel } from './timeline-model.ts';

type AnyDuty = Duty<ObligationId>;

/** What cut a duty short, and when it would have been. */
function limitText({ result, duties, caps, format }: Messages, duty: AnyDuty): string | undefined {
  const { cappedBy, counting, obligation } = duty;
  if (!cappedBy || !counting.cap) return undefined;
  const words = [caps[cappedBy], format.day(counting.cap.on), format.day(counting.end)] as const;
  return obligation === 'nl.search-period'
    ? result.limit(...words)
    : result.limitOf(duties[obligation].title, ...words);
}

/** From when to when a bar runs. */
export function stretchText({ result, format }: Messages, { from, to, again }: Stretch): string {
  if (again && to) return result.again(format.shortDay(to));
  if (from && to) return result.between(format.shortDay(from), format.shortDay(to));
  if (to) return result.until(format.shortDay(to));
  return from ? result.since(format.shortDay(from)) : '';
}

/** One collision in words, with its day. */
function collisionText({ result, format }: Messages, collision: Collision): string {
  const day = format.day(collision.from);
  return collision.what === 'programme'
    ? result.runsPast(result.bounds[collision.past], day)
    : result.searchCut(day);
}

/** The same at its day in the picture. */
export const collisionLabel = ({ result }: Messages, collision: Collision): string =>
  collision.what === 'programme'
    ? result.runsPastHere(result.bounds[collision.past])
    : result.searchCutHere;

function collisionsText(m: Messages, { collisions }: TimelineModel): string | undefined {
  const [first, ...later] = collisions.map(({ collision }) => collision);
  if (!first) return undefined;
  const pasts = later.flatMap((each) =>
    each.what === 'programme' && each.from > first.from ? m.result.bounds[each.past] : [],
  );
  const more = pasts.length > 0 ? [m.result.runsPastToo(m.format.list(pasts))] : [];
  return [collisionText(m, first), ...more].join(' ');
}

/** The first collision, else the binding limit, else that all fits; undefined where there is nothing to tell. */
export function captionOf(
  m: Messages,
  model: TimelineModel,
  answers: Answers,
  assessment: Assessment,
): string | undefined {
  const limits = model.points.flatMap(({ duty }) => limitText(m, duty) ?? []);
  const fits = programmeFits(answers, assessment) ? m.result.fits : undefined;
  return collisionsText(m, model) ?? limits[0] ?? fits;
}

/** When a search period would start that is not drawn, because nobody knows that the contract ends. */
export function noteOf(
  { result, format }: Messages,
  answers: Answers,
  assessment: Assessment,
): string | undefined {
  const search = laterSearch(answers, assessment);
  if (!search) return undefined;
  const { lastPay, cap, openCaps } = search;
  const start = addDays(lastPay, 1);
  const would = result.searchWouldStart(format.day(lastPay), format.day(start));
  if (cap === undefined) return openCaps ? `${would} ${result.permitMayCut}` : would;
  const but = cap < start ? result.permitEndsBefore : result.permitWouldCut;
  return `${would} ${but(format.day(cap))}`;
}
