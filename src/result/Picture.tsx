import { useMessages, type Messages } from '../i18n/index.ts';
import type { Duty, ObligationId } from '../rules/index.ts';
import { Timeline, type TimelineProps } from '../ui/index.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { Stretch } from './timeline-lanes.ts';

type AnyDuty = Duty<ObligationId>;

function limitText({ result, caps, format }: Messages, { cappedBy, counting }: AnyDuty) {
  if (!cappedBy || !counting.cap) return undefined;
  return result.limit(caps[cappedBy], format.day(counting.cap.on), format.day(counting.end));
}

function stretchText({ result, format }: Messages, { from, to }: Stretch): string {
  if (from && to) return result.between(format.shortDay(from), format.shortDay(to));
  if (to) return result.until(format.shortDay(to));
  return from ? result.since(format.shortDay(from)) : '';
}

function pointsOf(m: Messages, { points }: TimelineModel): TimelineProps['points'] {
  return points.map(({ duty, ...point }) => ({
    ...point,
    id: duty.obligation,
    date: m.format.shortDay(duty.due),
    dateTime: duty.due,
    label: m.duties[duty.obligation].title,
    state: duty.milestone ? 'upcoming' : duty.status,
  }));
}

interface PictureProps {
  readonly model: TimelineModel;
  readonly asOf: AnyDuty['due'];
  /** As short as its labels allow. */
  readonly close: boolean;
}

/** The timeline with its words; the binding limit is its caption. */
export function Picture({ model, asOf, close }: PictureProps) {
  const m = useMessages();
  const { result, format } = m;
  const limits = model.points.flatMap(({ duty }) => limitText(m, duty) ?? []);
  return (
    <Timeline
      close={close}
      scale={model.scale}
      ticks={model.ticks.map(({ at, on, major }) => ({ at, major, label: format.month(on) }))}
      today={{ at: model.today, label: `${result.today}, ${format.shortDay(asOf)}` }}
      lanes={model.lanes.map(({ days, ...lane }) => ({
        ...lane,
        id: days.id,
        name: result.lanes[days.id],
        text: stretchText(m, days),
      }))}
      points={pointsOf(m, model)}
      caption={limits[0] ?? result.timelineText}
      words={{ ...result.timelineWords, states: { ...m.dutyStatuses, upcoming: '' } }}
    />
  );
}
