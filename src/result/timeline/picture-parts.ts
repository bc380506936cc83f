import { freeDay } from '../../dates/index.ts';
import { dutyText, type Messages } from '../../i18n/index.ts';
import { sendDayOf, type AnyDuty } from '../../rules/index.ts';
import type { TimelineProps } from '../../ui/index.ts';
import { limitOf } from '../duties/binding.ts';
import { isBroughtForward } from '../duties/duty-days.ts';
import { limitName } from '../duties/limit-words.ts';
import { collisionLabel, stretchText } from './picture-words.ts';
import type { TimelineModel } from './timeline-model.ts';

type Point = TimelineProps['points'][number];

/** The bars with their words; one that a part of the picture cuts says that it goes on. */
export function barsOf(
  m: Messages,
  { lanes, scale }: TimelineModel,
  isPart: boolean,
): TimelineProps['lanes'] {
  return lanes.map(({ days, ...lane }) => {
    const goesOn = [days.from && lane.from < scale.from, days.to && lane.to > scale.to];
    const text = stretchText(m, days);
    return {
      ...lane,
      id: days.id,
      name: m.result.lanes[days.id],
      text: isPart && goesOn.includes(true) ? `${text}; ${m.timeline.goesOn}` : text,
    };
  });
}

/** When to send it, or why it must be sent so early. */
function freeDayNote({ timeline, freeDays, format }: Messages, duty: AnyDuty): string {
  if (isBroughtForward(duty)) return timeline.broughtForward(format.day(duty.due));
  const send = sendDayOf(duty);
  const why = send && freeDay(duty.due, duty.country);
  return why ? timeline.sendBy(freeDays[why], format.day(send)) : '';
}

/** The limit that made a day what it is. */
function limitNote(m: Messages, duty: AnyDuty, duties: readonly AnyDuty[]): string {
  const limit = limitOf(duty, duties);
  return limit?.on === duty.due ? m.timeline.limited(limitName(m, limit.name)) : '';
}

const stateOf = (duty: AnyDuty) => (duty.milestone ? 'upcoming' : duty.standing);

/** The duties, in detail with when to send them, and the first day on which something does not fit; later ones stand in the caption. */
export function pointsOf(
  m: Messages,
  { points, collisions }: TimelineModel,
  duties: readonly AnyDuty[],
  inDetail: boolean,
): readonly Point[] {
  const noteOn = (duty: AnyDuty) =>
    [limitNote(m, duty, duties), inDetail && freeDayNote(m, duty)].filter(Boolean).join(' ');
  const days = points.map(({ duty, sendBy, ...point }) => ({
    ...point,
    sendBy: inDetail ? sendBy : undefined,
    id: duty.obligation,
    date: m.format.shortDay(duty.actBy),
    dateTime: duty.actBy,
    label: dutyText(m, duty).title,
    note: noteOn(duty) || undefined,
    state: stateOf(duty),
  }));
  const conflicts = collisions.slice(0, 1).map(({ collision, at }) => ({
    id: `${collision.what} ${'past' in collision ? collision.past : ''}`,
    at,
    date: m.format.shortDay(collision.from),
    dateTime: collision.from,
    label: collisionLabel(m, collision),
    state: 'conflict' as const,
    lane: collision.what === 'programme' ? 'programme' : 'search',
  }));
  return [...days, ...conflicts];
}
