import { useMessages, type Messages } from '../i18n/index.ts';
import type { Answers } from '../questions/index.ts';
import type { Assessment, Duty, ObligationId } from '../rules/index.ts';
import { Timeline, type TimelineProps } from '../ui/index.ts';

import { captionOf, collisionLabel, noteOf, stretchText } from './picture-words.ts';
import type { TimelineModel } from './timeline-model.ts';

function stateOf(duty: Duty<ObligationId>) {
  return duty.milestone ? 'upcoming' : duty.standing;
}

/** The duties, and the first day on which something does not fit; later ones stand in the caption. */
function pointsOf(m: Messages, { points, collisions }: TimelineModel): TimelineProps['points'] {
  const duties = points.map(({ duty, ...point }) => ({
    ...point,
    id: duty.obligation,
    date: m.format.shortDay(duty.actBy),
    dateTime: duty.actBy,
    label: m.duties[duty.obligation].title,
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
  return [...duties, ...conflicts];
}

interface PictureProps {
  readonly model: TimelineModel;
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** The timeline with its words; the first collision or the binding limit is its caption. */
export function Picture({ model, answers, assessment }: PictureProps) {
  const m = useMessages();
  const { result, format } = m;
  return (
    <Timeline
      scale={model.scale}
      ticks={model.ticks.map(({ at, on, major }) => ({
        at,
        major,
        label: format.month(on),
        short: result.shortMonth(on),
      }))}
      today={{ at: model.today, label: `${result.today}, ${format.shortDay(assessment.asOf)}` }}
      lanes={model.lanes.map(({ days, ...lane }) => ({
        ...lane,
        id: days.id,
        name: result.lanes[days.id],
        text: stretchText(m, days),
      }))}
      points={pointsOf(m, model)}
      caption={captionOf(m, model, answers, assessment) ?? result.timelineText}
      note={noteOf(m, answers, assessment)}
      words={{
        ...result.timelineWords,
        states: { ...m.dutyStatuses, upcoming: '', conflict: result.collision },
      }}
    />
  );
}
