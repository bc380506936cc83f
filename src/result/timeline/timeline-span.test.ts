import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { lostJob, trackTwo } from '../../rules/cases/golden.test-cases.ts';
import { assessed, of } from '../case.test-page.tsx';
import { timelineModel, type TimelineModel } from './timeline-model.ts';
import { seenIn, spansFor, type Span } from './timeline-span.ts';
import { dateOf, numberOf } from './timeline-ticks.ts';

function modelOf(json: object, today?: PlainDate): TimelineModel {
  const { answers, assessment } = of(json, today);
  return timelineModel(answers, assessment) as TimelineModel;
}

const scaleOf = ({ scale }: TimelineModel) => [dateOf(scale.from), dateOf(scale.to)];
const names = (points: TimelineModel['points']) => points.map(({ duty }) => duty.obligation);

/** Contract until 31 October, permit until 15 December, benefit by 8 November, notices by 28 November. */
describe('a lost job on 22 November', () => {
  const model = modelOf(lostJob);

  test('can be drawn whole or for four weeks; three months are more than there is', () => {
    expect(spansFor(model)).toEqual(['all', 'weeks-4']);
  });

  test('of four weeks shows three days before today, and 28 after it', () => {
    const { model: seen, outside } = seenIn(model, 'weeks-4');
    expect(scaleOf(seen)).toEqual(['2026-11-19', '2026-12-20']);
    expect(seen.today).toBe(numberOf('2026-11-22'));
    expect(names(seen.points)).toEqual(['nl.notify.you', 'nl.notify.employer', 'nl.search-period']);
    expect(names(outside.before)).toEqual(['nl.ww.apply']);
    expect(outside.after).toEqual([]);
    expect(outside.lanes.map(({ days }) => days.id)).toEqual(['contract']);
  });

  test('has a tick each Monday where it is close', () => {
    const { ticks } = seenIn(model, 'weeks-4').model;
    expect(ticks.map(({ on, unit }) => [on, unit])).toEqual([
      ['2026-11-23', 'week'],
      ['2026-11-30', 'week'],
      ['2026-12-07', 'week'],
      ['2026-12-14', 'week'],
    ]);
  });

  test('shows what the permit cut off: it would have run to the end of April', () => {
    const search = model.lanes.find(({ days }) => days.id === 'search');
    expect(search).toMatchObject({ to: numberOf('2026-12-15'), uncut: numberOf('2027-04-30') });
    expect(model.links).toEqual([{ at: numberOf('2026-12-15'), lanes: ['permit', 'search'] }]);
    const others = model.lanes.filter(({ days }) => days.id !== 'search');
    expect(others.map(({ uncut }) => uncut)).toEqual([undefined, undefined]);
  });

  test('says on which working day to send what falls on a Saturday', () => {
    const notify = model.points.find(({ duty }) => duty.obligation === 'nl.notify.you');
    expect(notify).toMatchObject({ at: numberOf('2026-11-28'), sendBy: numberOf('2026-11-27') });
  });
});

/** Permit until 1 March 2027, programme until 31 May, sick pay until 31 October. */
describe('Track 2 on 22 November', () => {
  const model = modelOf(trackTwo);

  test('can be drawn whole, for four weeks or for three months; a year is nearly all', () => {
    expect(spansFor(model)).toEqual(['all', 'weeks-4', 'months-3']);
  });

  test('of three months counts what comes later, the first collision among it', () => {
    const { model: seen, outside } = seenIn(model, 'months-3');
    expect(dateOf(seen.scale.to)).toBe('2027-02-22');
    expect(names(seen.points)).toEqual(['track2.start']);
    expect(outside.after).toHaveLength(7);
    expect(names(outside.after)[0]).toBe('track2.uwv-letter');
    expect(outside.collision?.collision.from).toBe('2027-03-02');
    expect(seen.collisions).toEqual([]);
    expect(seen.lanes.some(({ marked }) => marked)).toBe(false);
  });

  test('keeps every bar that is on its way, with the ends it has', () => {
    const { lanes, scale } = seenIn(model, 'weeks-4').model;
    expect(lanes.map(({ days }) => days.id)).toEqual(['permit', 'sickPay', 'programme']);
    expect(lanes.every(({ to }) => to > scale.to)).toBe(true);
  });

  test('joins the programme to the permit on the day they begin to collide', () => {
    expect(model.links).toEqual([{ at: numberOf('2027-03-02'), lanes: ['permit', 'programme'] }]);
  });
});

test('whatever the span, today is in view and every day is either drawn or counted', () => {
  for (const id of ['LU-126', 'LU-135', 'NL-PS-001', 'NL-HSM-002']) {
    const { answers, assessment } = assessed(id);
    const model = timelineModel(answers, assessment) as TimelineModel;
    for (const span of ['all', 'weeks-4', 'months-3', 'months-12'] satisfies Span[]) {
      const { model: seen, outside } = seenIn(model, span);
      expect(seen.scale.from).toBeLessThanOrEqual(seen.today);
      expect(seen.scale.to).toBeGreaterThanOrEqual(seen.today);
      const counted = [...outside.before, ...seen.points, ...outside.after];
      expect(names(counted).toSorted()).toEqual(names(model.points).toSorted());
    }
  }
});

/** The months without work run to 1 February 2027. */
test('a card that ends before the months without work do is joined to them', () => {
  const { answers, assessment } = assessed('LU-126');
  const ending = (permitUntil: PlainDate) => modelOf({ ...answers, permitUntil }, assessment.asOf);
  expect(ending('2026-12-31').links).toEqual([
    { at: numberOf('2026-12-31'), lanes: ['card', 'unemployment'] },
  ]);
  expect(ending('2027-02-01').links).toEqual([]);
});
