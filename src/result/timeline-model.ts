import { addDays, addMonths, daysBetween, earliest, type PlainDate } from '../dates/index.ts';
import type { Answers } from '../questions/index.ts';
import type { Assessment, Duty, ObligationId } from '../rules/index.ts';
import type { Lane } from '../ui/index.ts';
import { clockOf } from './clock.ts';
import { stretches, type LaneId, type Stretch } from './timeline-lanes.ts';
import { numberOf, ticksBetween, type MonthTick } from './timeline-ticks.ts';

/** The timeline before it has words. Days are whole numbers that only count among themselves. */
export interface TimelineModel {
  readonly scale: { readonly from: number; readonly to: number };
  readonly today: number;
  readonly ticks: readonly MonthTick[];
  readonly lanes: readonly (Omit<Lane, 'name' | 'text' | 'id'> & { readonly days: Stretch })[];
  readonly points: readonly {
    readonly duty: Duty<ObligationId>;
    readonly at: number;
    readonly opens: number | undefined;
    readonly lane: LaneId | undefined;
    readonly emphasis: boolean;
  }[];
}

/** Months around today and the last duty: what lies further away would squash the picture. */
const reach = 14;

const laneOf: Partial<Record<ObligationId, LaneId>> = {
  'nl.search-period': 'search',
  'nl.extension.apply': 'permit',
};

const latest = (days: readonly PlainDate[], least: PlainDate): PlainDate =>
  days.reduce((most, day) => (day > most ? day : most), least);

/** The duty that today is joined to: the end of the search period, else the next one. */
function goalOf(assessment: Assessment): ObligationId | undefined {
  const ahead = assessment.duties.find(
    ({ obligation, status }) =>
      obligation === 'nl.search-period' && (status === 'upcoming' || status === 'today'),
  );
  return (ahead ?? clockOf(assessment)?.duty)?.obligation;
}

/** The duties that are drawn, and the days between which bars may stretch the picture. */
function shownIn({ duties, asOf }: Assessment) {
  const last = latest(
    duties.filter(({ milestone }) => !milestone).map(({ due }) => due),
    asOf,
  );
  const latestShown = addMonths(last, reach);
  const earliestShown = addMonths(asOf, -reach);
  const shown = duties.filter(
    ({ milestone, due }) => due <= latestShown && due >= (milestone ? asOf : earliestShown),
  );
  return { shown, earliestShown, latestShown };
}

/** What to draw, or undefined when there is hardly more than today. */
export function timelineModel(answers: Answers, assessment: Assessment): TimelineModel | undefined {
  const { asOf } = assessment;
  const { shown, earliestShown, latestShown } = shownIn(assessment);
  const all = stretches(answers, assessment);
  const amounts = all.some(({ id }) => id === 'amounts');
  const drawn = all.length > 0 || shown.some(({ milestone }) => !milestone);
  if (!drawn || (shown.length === 0 && !amounts)) return undefined;
  const ends = all
    .flatMap(({ id, from, to }) => [id === 'permit' ? undefined : from, to])
    .filter(
      (day) => day !== undefined && day >= earliestShown && day <= latestShown,
    ) as PlainDate[];
  const days = [...shown.flatMap(({ due, opens }) => [due, opens ?? due]), ...ends];
  const first = earliest(asOf, ...days);
  const last = latest(days, asOf);
  const margin = Math.min(60, Math.max(5, Math.round(daysBetween(first, last) / 16)));
  const from = addDays(first, -margin);
  const to = addDays(last, margin);
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
      openEnd: !lane.to,
    })),
    points: shown.map((duty) => ({
      duty,
      at: numberOf(duty.due),
      opens: duty.opens && numberOf(duty.opens),
      lane: lanes.find(({ id }) => id === laneOf[duty.obligation])?.id,
      emphasis: duty.obligation === goal,
    })),
  };
}
