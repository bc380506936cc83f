import { useMessages } from '../../i18n/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { pointsOf } from './picture-parts.ts';
import { Day } from '../Sentence.tsx';
import { cell, Grid, Row } from './Grid.tsx';
import type { TimelineModel } from './timeline-model.ts';
import { dateOf } from './timeline-ticks.ts';

interface TimelineTableProps {
  readonly model: TimelineModel;
  readonly assessment: Assessment;
}

/** The days in order, today among them, and what becomes of each. */
function Days({ model, assessment }: TimelineTableProps) {
  const m = useMessages();
  const { timeline, result, dutyStatuses, format } = m;
  const { heads, days, window } = timeline.table;
  const states = { ...dutyStatuses, upcoming: '', conflict: result.collision };
  const rows = pointsOf(m, model, assessment.duties, true).map((point) => {
    const opens = point.opens === undefined ? '' : window(format.day(dateOf(point.opens)));
    const state = states[point.state];
    const note = [state && `${state}.`, opens, point.note].filter(Boolean).join(' ');
    return { ...point, on: point.dateTime as PlainDate, note };
  });
  const today = {
    id: 'today',
    on: assessment.asOf,
    label: result.today,
    note: '',
    at: model.today,
  };
  const order = [today, ...rows].toSorted((one, other) => one.at - other.at);
  return (
    <Grid caption={days} heads={[heads.day, heads.what]}>
      {order.map(({ id, on, label, note }) => (
        <Row key={id} head={<Day date={on} short />}>
          <td className={cell}>
            <span className="block">{label}</span>
            {note && <span className="block text-ink-2">{note}</span>}
          </td>
        </Row>
      ))}
    </Grid>
  );
}

/** The bars, with the ends that are known. */
function Bars({ model }: Pick<TimelineTableProps, 'model'>) {
  const { timeline, result, format } = useMessages();
  const { heads, bars, unknown, wouldEnd } = timeline.table;
  const end = (day: PlainDate | undefined) => (day ? <Day date={day} short /> : unknown);
  if (model.lanes.length === 0) return null;
  return (
    <Grid caption={bars} heads={[heads.bar, heads.from, heads.to]}>
      {model.lanes.map(({ days, uncut }) => (
        <Row key={days.id} head={result.lanes[days.id]}>
          <td className={cell}>{end(days.from)}</td>
          <td className={cell}>
            {end(days.to)}
            {uncut !== undefined && (
              <span className="block">{wouldEnd(format.shortDay(dateOf(uncut)))}</span>
            )}
          </td>
        </Row>
      ))}
    </Grid>
  );
}

/** The picture as two tables: for people who do not see it, and for whoever likes a table better. */
export function TimelineTable({ model, assessment }: TimelineTableProps) {
  return (
    <div className="grid gap-6 py-2">
      <Days model={model} assessment={assessment} />
      <Bars model={model} />
    </div>
  );
}
