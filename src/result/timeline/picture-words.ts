import { addDays } from '../../dates/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import { hasNoSearch, type AnyDuty, type Assessment } from '../../rules/index.ts';
import { programmeFits, type Collision } from './collisions.ts';
import { laterSearch } from './later-search.ts';
import { limitOf } from '../duties/binding.ts';
import { limitName, moveOf, noSearchText } from '../duties/limit-words.ts';
import type { Stretch } from './timeline-lanes.ts';
import type { TimelineModel } from './timeline-model.ts';

/** What cut a duty short, and when it would have been. */
function limitCaption(m: Messages, duty: AnyDuty, all: readonly AnyDuty[]): string | undefined {
  const { result, duties, limits, format } = m;
  const limit = limitOf(duty, all);
  if (!limit) return undefined;
  if (hasNoSearch(duty)) return noSearchText(m, duty);
  const name = limitName(m, limit.name);
  const on = format.day(limit.on);
  if (limit.name === 'card-end') {
    return `${duties[duty.obligation].title}${format.colon}${format.day(duty.due)}. ${limits.before(name, on)}`;
  }
  const words = [name, on, format.day(limit.end)] as const;
  return duty.obligation === 'nl.search-period'
    ? result.limit(...words)
    : result.limitOf(duties[duty.obligation].title, ...words);
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
  answers: ExactAnswers,
  assessment: Assessment,
): string | undefined {
  const limits = model.points.flatMap(({ duty }) => limitCaption(m, duty, assessment.duties) ?? []);
  const fits = programmeFits(answers, assessment) ? m.result.fits : undefined;
  return collisionsText(m, model) ?? limits[0] ?? fits;
}

/** What would move the first limit, where the caption names it. */
function moveText(m: Messages, model: TimelineModel, { duties }: Assessment): string | undefined {
  if (model.collisions.length > 0) return undefined;
  return model.points.map(({ duty }) => moveOf(m, duty, duties)).find((text) => text);
}

/**
 * What would move the limit; or when a search period would start that is not drawn, because nobody knows that the
 * contract ends.
 */
export function noteOf(
  m: Messages,
  model: TimelineModel,
  answers: ExactAnswers,
  assessment: Assessment,
): string | undefined {
  const { result, format } = m;
  const search = laterSearch(answers, assessment);
  if (!search) return moveText(m, model, assessment);
  const { lastPay, cap, openCaps } = search;
  const start = addDays(lastPay, 1);
  const would = result.searchWouldStart(format.day(lastPay), format.day(start));
  if (cap === undefined) return openCaps ? `${would} ${result.permitMayCut}` : would;
  const but = cap < start ? result.permitEndsBefore : result.permitWouldCut;
  return `${would} ${but(format.day(cap))}`;
}
