import { useMessages } from '../i18n/index.ts';
import { isBetween, withCautiousDays, type Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { captionOf, noteOf, stretchText, timelineModel } from '../result/index.ts';
import { Strip } from '../ui/index.ts';
import { Chapter } from './Chapter.tsx';
import type { DutyGroup } from './duty-list.ts';

interface PictureProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** The duties whose numbers stand in the picture. */
  readonly groups: readonly DutyGroup[];
  readonly drawn: boolean;
}

/** The timeline across the sheet, to scale. What does not fit together is told even where it is not drawn. */
export function Picture({ answers, assessment, groups, drawn }: PictureProps) {
  const m = useMessages();
  const { result, format } = m;
  const cautious = withCautiousDays(answers);
  const model = timelineModel(cautious, assessment);
  if (!model) return null;
  const told = [captionOf(m, model, cautious, assessment), noteOf(m, model, cautious, assessment)];
  const caption = told.filter((text) => text !== undefined).join(' ');
  const strip = drawn && model.points.length > 0;
  if (!strip && !caption) return null;
  const numbers = new Map(
    groups.flatMap(({ duties }) => duties.map(({ duty, number }) => [duty, number] as const)),
  );
  if (!strip) return <p className="mt-(--sheet-gap) font-bold">{caption}</p>;
  return (
    <Chapter title={result.timeline}>
      {Object.values(answers).some(isBetween) && <p>{result.drawnCautiously}</p>}
      {caption && <p className="mb-[1mm] font-bold">{caption}</p>}
      <Strip
        scale={model.scale}
        ticks={model.ticks.map(({ at, on, major }) => ({
          at,
          major,
          label: result.shortMonth(on),
        }))}
        today={{
          at: model.today,
          label: `${result.today}, ${format.shortDay(assessment.asOf)}`,
        }}
        lanes={model.lanes.map(({ days, ...lane }) => ({
          ...lane,
          id: days.id,
          name: result.lanes[days.id],
        }))}
        points={model.points.map(({ duty, at, opens, emphasis }) => ({
          at,
          opens,
          emphasis,
          state: duty.milestone ? 'upcoming' : duty.standing,
          label: String(numbers.get(duty) ?? ''),
        }))}
        conflicts={model.collisions.slice(0, 1).map(({ at }) => at)}
      />
      {model.lanes.length > 0 && (
        <p className="text-[8pt]">
          {model.lanes
            .map(({ days }) => `${result.lanes[days.id]}${m.format.colon}${stretchText(m, days)}.`)
            .join(' ')}
        </p>
      )}
    </Chapter>
  );
}
