import { useId, useState } from 'react';
import { dutyText, useMessages, type Messages } from '../../i18n/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Disclosure, Segments } from '../../ui/index.ts';
import { Picture } from './Picture.tsx';
import type { TimelineModel } from './timeline-model.ts';
import { seenIn, spansFor, type Outside, type Span } from './timeline-span.ts';
import { TimelineTable } from './TimelineTable.tsx';

/** What a part of the picture leaves out, in a few sentences. */
function outsideText(m: Messages, { before, after, lanes, collision }: Outside): string {
  const { timeline, result, format } = m;
  const goal = after.find(({ emphasis }) => emphasis);
  const next = goal ?? after[0];
  const say = goal ? timeline.goal : timeline.next;
  return [
    before.length > 0 && timeline.before(before.length),
    after.length > 0 && timeline.after(after.length),
    next && say(dutyText(m, next.duty).title, format.day(next.duty.actBy)),
    collision && timeline.collision(format.day(collision.collision.from)),
    lanes.length > 0 &&
      timeline.hidden(format.list(lanes.map(({ days }) => result.lanes[days.id]))),
  ]
    .filter(Boolean)
    .join(' ');
}

interface TimelineViewProps {
  readonly model: TimelineModel;
  readonly answers: ExactAnswers;
  readonly assessment: Assessment;
}

/** The timeline, how much of it to draw, and the same days as a table. */
export function TimelineView({ model, answers, assessment }: TimelineViewProps) {
  const m = useMessages();
  const { timeline } = m;
  const name = useId();
  const [chosen, setChosen] = useState<Span>('all');
  const spans = spansFor(model);
  const span = spans.includes(chosen) ? chosen : 'all';
  const { model: seen, outside } = seenIn(model, span);
  const left = outsideText(m, outside);
  const controls = spans.length > 1 && (
    <div className="mb-6">
      <Segments
        name={name}
        title={timeline.choose}
        choices={spans.map((value) => ({ value, label: timeline.spans[value] }))}
        value={span}
        onChange={setChosen}
      />
      <p aria-live="polite" className="mt-3 max-w-measure text-sm empty:hidden">
        {left && <span key={left}>{left}</span>}
      </p>
    </div>
  );
  return (
    <>
      <Picture model={seen} whole={model} {...{ answers, assessment, controls }} />
      <div className="mt-4">
        <Disclosure summary={timeline.table.open} wide>
          <TimelineTable model={seen} assessment={assessment} />
        </Disclosure>
      </div>
    </>
  );
}
