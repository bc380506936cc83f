import { describe, expect, test } from 'vitest';
import { daysBetween, type PlainDate } from '../dates/index.ts';
import { assessed, of, lostJob } from './case.test-page.tsx';
import { timelineModel } from './timeline-model.ts';

const modelOf = (json: object, today?: PlainDate) => {
  const { answers, assessment } = of(json, today);
  return timelineModel(answers, assessment);
};

const from = (days: PlainDate) => daysBetween('2000-01-01', days);

describe('a lost job', () => {
  const model = modelOf(lostJob);

  test('has bars for permit, contract and search period, open where a day is not known', () => {
    expect(
      model?.lanes.map(({ days, pattern, openStart }) => [days.id, pattern, openStart]),
    ).toEqual([
      ['permit', 'solid', false],
      ['contract', 'outline', true],
      ['search', 'hatch', false],
    ]);
    const search = model?.lanes.find(({ days }) => days.id === 'search');
    expect(search).toMatchObject({ from: from('2026-10-31'), to: from('2026-12-15') });
  });

  test('joins today to the end of the search period, on its bar', () => {
    expect(model?.points.filter(({ emphasis }) => emphasis)).toMatchObject([
      { duty: { obligation: 'nl.search-period' }, at: from('2026-12-15'), lane: 'search' },
    ]);
  });

  test('is drawn with room around its days, and a tick for each month', () => {
    const days = model?.points.flatMap(({ at, opens = at }) => [at, opens]) ?? [];
    expect(model?.scale.from).toBeLessThan(Math.min(...days));
    expect(model?.scale.to).toBeGreaterThan(Math.max(...days));
    expect(model?.ticks.map(({ on }) => on)).toEqual(['2026-11-01', '2026-12-01']);
    expect(model?.today).toBe(from('2026-11-22'));
  });
});

test('a milestone years ahead does not squash the picture; a near one is drawn', () => {
  const far = modelOf({ ...lostJob, workPermitsUnbrokenSince: '2025-01-01' });
  expect(far?.scale).toEqual(modelOf(lostJob)?.scale);
  const near = modelOf({ ...lostJob, workPermitsUnbrokenSince: '2022-06-01' });
  expect(near?.points.map(({ duty }) => duty.obligation)).toContain('nl.free-labour-market');
});

test('a permit that runs on for years is an arrow at the edge, not the scale', () => {
  const model = modelOf({ ...lostJob, permitUntil: '2031-01-01' });
  expect(model?.lanes[0]?.to).toBeGreaterThan(model?.scale.to ?? Infinity);
  expect((model?.scale.to ?? 0) - (model?.scale.from ?? 0)).toBeLessThan(250);
});

test('a new contract without a last day is open', () => {
  const model = modelOf({ ...lostJob, contractStart: '2026-12-01' });
  expect(model?.lanes.find(({ days }) => days.id === 'newContract')).toMatchObject({
    from: from('2026-12-01'),
    openEnd: true,
  });
  const fixed = modelOf({ ...lostJob, contractStart: '2026-12-01', contractMonths: 3 });
  expect(fixed?.lanes.find(({ days }) => days.id === 'newContract')?.days.to).toBe('2027-02-28');
});

test('an offer shows how long the amounts hold', () => {
  const { answers, assessment } = assessed('NL-HSM-002');
  const model = timelineModel(answers, assessment);
  expect(model?.lanes.map(({ days }) => [days.id, days.to])).toEqual([['amounts', '2026-12-31']]);
  expect(model?.points).toEqual([]);
});

test.each([
  ['an offer to somebody who needs no permit', assessed('NL-HSM-017')],
  ['a lone birthday', of({ situation: 'job-offer', birthDate: '1997-03-14' })],
  ['duties of years ago', of({ ...lostJob, jobLossDate: '2022-11-30', permitUntil: '2025-02-14' })],
  ['nothing told', of({})],
])('no picture of %s', (_, { answers, assessment }) => {
  expect(timelineModel(answers, assessment)).toBeUndefined();
});

test('ticks thin out over a long time', () => {
  const model = modelOf({ ...lostJob, departureDate: '2032-05-01' });
  expect(model?.ticks.length).toBeLessThan(40);
  expect(model?.ticks.every(({ on }) => /-(01|04|07|10)-01$/.test(on))).toBe(true);
});
