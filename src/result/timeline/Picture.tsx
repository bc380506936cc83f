import type { ReactNode } from 'react';
import { useMessages, type Messages } from '../../i18n/index.ts';
import { countriesOf, type ExactAnswers } from '../../questions/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Timeline } from '../../ui/index.ts';
import { captionOf, noteOf } from './picture-words.ts';
import { barsOf, pointsOf } from './picture-parts.ts';
import { freeDaysIn, isClose, type HolidayInView } from './timeline-free-days.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { Tick } from './timeline-ticks.ts';

function tickWords({ result, timeline, format }: Messages, { unit, on }: Tick) {
  return unit === 'week'
    ? { label: timeline.week(on), short: timeline.shortWeek(on) }
    : { label: format.month(on), short: result.shortMonth(on) };
}

/** The key to the dotted bands, with the holidays among them; whose, where there are two countries. */
function freeText(m: Messages, holidays: readonly HolidayInView[], both: boolean): string {
  const { timeline, freeDays, countries, format } = m;
  if (holidays.length === 0) return timeline.free;
  const names = holidays.map(({ on, why, countries: [only, other] }) => {
    const whose = both && only && !other ? `, ${countries[only]}` : '';
    return timeline.holiday(format.shortDay(on), freeDays[why] + whose);
  });
  return timeline.freeWith(format.list(names));
}

interface PictureProps {
  /** All of it, or the part that `seenIn` cuts out. */
  readonly model: TimelineModel;
  /** All of it, for the caption; left out, it is the model drawn. */
  readonly whole?: TimelineModel;
  readonly answers: ExactAnswers;
  readonly assessment: Assessment;
  /** Between the caption and the drawing. */
  readonly controls?: ReactNode;
}

/** The timeline with its words; the first collision or the binding limit is its caption. */
export function Picture(props: PictureProps) {
  const { model, whole = model, answers, assessment, controls } = props;
  const m = useMessages();
  const { result, timeline, format } = m;
  const countries = countriesOf(answers);
  const { stretches, holidays } = freeDaysIn(model, countries);
  return (
    <Timeline
      controls={controls}
      scale={model.scale}
      ticks={model.ticks.map((tick) => ({ ...tick, ...tickWords(m, tick) }))}
      today={{
        at: model.today,
        label: `${result.today},`,
        date: format.shortDay(assessment.asOf),
      }}
      goal={model.goal}
      free={stretches}
      links={model.links}
      lanes={barsOf(m, model, model !== whole)}
      points={pointsOf(m, model, assessment.duties, isClose(model))}
      caption={captionOf(m, whole, answers, assessment) ?? result.timelineText}
      note={noteOf(m, whole, answers, assessment)}
      words={{
        ...result.timelineWords,
        cut: timeline.cut,
        sendBy: timeline.sendByMark,
        past: timeline.past,
        free: freeText(m, holidays, countries.length > 1),
        states: { ...m.dutyStatuses, upcoming: '', conflict: result.collision },
      }}
    />
  );
}
