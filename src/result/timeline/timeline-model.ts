import { addDays, daysBetween, earliest, type PlainDate } from '../../dates/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import { sendDayOf, type AnyDuty, type Assessment, type ObligationId } from '../../rules/index.ts';
import type { Lane } from '../../ui/index.ts';
import { isAhead } from '../duties/binding.ts';
import { isSearch } from '../duties/duty-days.ts';
import { clockOf } from '../duties/clock.ts';
import { collisionsOf, type Collision } from './collisions.ts';
import { stretches, type LaneId, type Stretch } from './timeline-lanes.ts';
import { laneOf, linksIn } from './timeline-links.ts';
import { latest, shownIn } from './timeline-shown.ts';
import { numberOf, ticksBetween, type Tick } from './timeline-ticks.ts';

/** The timeline before it has words. Days are whole numbers that only count among themselves. */
export interface TimelineModel {
  readonly scale: { readonly from: number; readonly to: number };
  readonly today: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly (Omit<Lane, 'name' | 'text' | 'id'> & { readonly days: Stretch })[];
  readonly points: readonly {
    readonly duty: AnyDuty;
    readonly at: number;
    readonly opens: number | undefined;
    /** The working day before, where the day itself is none. */
    readonly sendBy: number | undefined;
    readonly lane: LaneId | undefined;
    readonly emphasis: boolean;
  }[];
  /** The day that today is joined to. */
  readonly goal: number | undefined;
  /** Where the end of one lane cuts another short, or the two begin to collide. */
  readonly links: readonly { readonly at: number; readonly lanes: readonly [LaneId, LaneId] }[];
  /** Where things do not fit together, the first first. */
  readonly collisions: readonly { readonly collision: Collision; readonly at: number }[];
}

/** Lanes that may begin long ago without the picture reaching back to it. */
const longRunning: readonly LaneId[] = ['permit', 'card', 'sickPay', 'contract', 'restricted'];

/** The duty that today is joined to: the end of the time to search, else the next one. */
function goalOf(assessment: Assessment): ObligationId | undefined {
  const ahead = assessment.duties.find((duty) => isSearch(duty) && isAhead(duty));
  return (ahead ?? clockOf(assessment)?.duty)?.obligation;
}

/** The collisions that are drawn: a cap on the search period alone is the caption's matter. */
function drawnCollisions(answers: ExactAnswers, assessment: Assessment): readonly Collision[] {
  const all = collisionsOf(answers, assessment);
  return answers.programmeEnd ? all : [];
}

/** What to draw, or undefined when there is hardly more than today. */
export function timelineModel(
  answers: ExactAnswers,
  assessment: Assessment,
): TimelineModel | undefined {
  const { asOf } = assessment;
  const { shown, earliestShown, latestShown } = shownIn(assessment);
  const all = stretches(answers, assessment);
  const collisions = drawnCollisions(answers, assessment);
  const amounts = all.some(({ id }) => id === 'amounts');
  const drawn = all.length > 0 || shown.some(({ milestone }) => !milestone);
  if (!drawn || (shown.length === 0 && !amounts)) return undefined;
  const ends = all
    .flatMap(({ id, from, to }) => [longRunning.includes(id) ? undefined : from, to])
    .filter(
      (day) => day !== undefined && day >= earliestShown && day <= latestShown,
    ) as PlainDate[];
  const days = [...shown.flatMap(({ due, opens }) => [due, opens ?? due]), ...ends];
  const first = earliest(asOf, ...days);
  const last = latest(days, asOf);
  const margin = Math.min(60, Math.max(5, Math.round(daysBetween(first, last) / 16)));
  const from = addDays(first, -margin);
  const cut = shown.some(({ cappedBy }) => cappedBy);
  const to = addDays(last, cut ? roomForCut(margin, daysBetween(first, last)) : margin);
  const scale = { from: numberOf(from), to: numberOf(to) };
  const lanes = all.filter((lane) => (lane.from ?? from) <= to && (lane.to ?? to) >= from);
  const goal = goalOf(assessment);
  return {
    scale,
    today: numberOf(asOf),
    ticks: ticksBetween(from, to),
    lanes: lanes.map((lane) => ({
      days: lane,
      pattern: lane.pattern,
      from: lane.from ? numberOf(lane.from) : scale.from,
      to: lane.to ? numberOf(lane.to) : scale.to,
      openStart: !lane.from,
      openEnd: !lane.to || lane.again === true,
      uncut: uncutOf(lane.id, assessment.duties),
      ...markOn(lane.id, collisions),
    })),
    points: shown.map((duty) => ({
      duty,
      at: numberOf(duty.actBy),
      opens: duty.opens && numberOf(duty.opens),
      sendBy: numberIfAny(sendDayOf(duty)),
      lane: lanes.find(({ id }) => id === laneOf[duty.obligation])?.id,
      emphasis: duty.obligation === goal,
    })),
    goal: numberIfAny(shown.find(({ obligation }) => obligation === goal)?.actBy),
    links: linksIn(shown, collisions),
    collisions: collisions.map((collision) => ({ collision, at: numberOf(collision.from) })),
  };
}

/** Days after the last one in which the dashed rest of what was cut short is seen to go on. */
const roomForCut = (margin: number, length: number) => Math.max(margin, Math.round(length / 6));

const numberIfAny = (day: PlainDate | undefined) => day && numberOf(day);

/** The end that a lane would have, had nothing cut it short. */
function uncutOf(lane: LaneId, duties: readonly AnyDuty[]): number | undefined {
  const cut = duties.find((duty) => laneOf[duty.obligation] === lane && duty.cappedBy);
  return cut && numberOf(cut.counting.end);
}

/** The stretch of a lane from its first collision to its end. */
function markOn(lane: LaneId, collisions: readonly Collision[]): Pick<Lane, 'marked'> {
  const what = { programme: 'programme', search: 'search-period' }[lane as string];
  const first = collisions.find((each) => each.what === what);
  return first ? { marked: { from: numberOf(first.from), to: numberOf(first.to) } } : {};
}
