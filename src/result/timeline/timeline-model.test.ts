import { describe, expect, test } from 'vitest';
import { daysBetween, type PlainDate } from '../../dates/index.ts';
import { lostJob, trackTwo } from '../../rules/cases/golden.test-cases.ts';
import { assessed, of } from '../case.test-page.tsx';
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

test('the end of a card years ahead does not squash the picture', () => {
  const { answers, assessment } = assessed('LU-126');
  const model = timelineModel(answers, assessment);
  expect(model?.points.map(({ duty }) => duty.obligation)).toEqual([
    'lu.unemployment.report',
    'lu.unemployment.limit',
  ]);
  expect(model?.lanes.find(({ days }) => days.id === 'card')?.to).toBeGreaterThan(
    model?.scale.to ?? Infinity,
  );
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

const lanesOf = (id: string) => {
  const { answers, assessment } = assessed(id);
  return timelineModel(answers, assessment)?.lanes.map(({ days }) => [days.id, days.from, days.to]);
};

describe('Track 2', () => {
  const model = modelOf(trackTwo);

  test('has lanes for permit, sick pay and programme, and none for a search that may never be', () => {
    expect(model?.lanes.map(({ days }) => [days.id, days.from, days.to])).toEqual([
      ['permit', '2024-03-01', '2027-03-01'],
      ['sickPay', '2025-11-03', '2027-10-31'],
      ['programme', '2026-12-01', '2027-05-31'],
    ]);
  });

  test('marks the programme from the first day that does not fit to its end', () => {
    const programme = model?.lanes.find(({ days }) => days.id === 'programme');
    expect(programme?.marked).toEqual({ from: from('2027-03-02'), to: from('2027-05-31') });
    expect(model?.lanes.filter(({ marked }) => marked)).toHaveLength(1);
    expect(model?.collisions).toMatchObject([{ at: from('2027-03-02') }]);
  });

  test('leaves out the passed steps of others', () => {
    const drawn = model?.points.map(({ duty }) => duty.obligation);
    expect(drawn).not.toContain('track2.problem-analysis');
    expect(drawn?.[0]).toBe('track2.start');
    expect(drawn).toContain('track2.last-pay');
  });

  test('draws contract and search period once the contract is known to end', () => {
    const ended = modelOf({ ...trackTwo, jobLossDate: '2026-12-31' });
    expect(ended?.lanes.map(({ days }) => days.id)).toEqual([
      'permit',
      'contract',
      'sickPay',
      'programme',
      'search',
    ]);
  });
});

test('a point stands on the day to act, before the day on which the term ends', () => {
  const model = modelOf({ ...trackTwo, firstSickDay: '2025-01-06' }, '2026-09-01');
  const report = model?.points.find(({ duty }) => duty.obligation === 'track2.report');
  expect(report?.at).toBe(from('2026-10-02'));
});

test.each([
  [
    'a job lost in Luxembourg',
    'LU-126',
    [
      ['card', '2025-06-01', '2029-05-31'],
      ['contract', undefined, '2026-11-01'],
      ['unemployment', '2026-11-01', '2027-02-01'],
    ],
  ],
  [
    'a renewal',
    'LU-119',
    [
      ['card', '2022-12-15', '2026-12-14'],
      ['amounts', undefined, '2027-03-01'],
    ],
  ],
  [
    'a lower pay',
    'NL-PAY-001',
    [
      ['permit', '2026-02-01', '2031-02-01'],
      ['drop', '2026-11-27', undefined],
    ],
  ],
  [
    'a servant',
    'NL-PS-001',
    [
      ['contract', '2024-03-01', '2027-05-31'],
      ['amounts', undefined, '2026-12-31'],
    ],
  ],
])('the lanes of %s', (_, id, lanes) => {
  expect(lanesOf(id)).toEqual(lanes);
});

test('the first months on a card and the time to use an authorisation have lanes', () => {
  const card = { ...assessed('LU-126').answers, employmentSince: '2026-03-01' };
  const lanes = modelOf(card)?.lanes.map(({ days }) => [days.id, days.to]);
  expect(lanes).toContainEqual(['restricted', '2027-02-28']);
  const granted = assessed('LU-108').answers;
  expect(modelOf(granted)?.lanes.map(({ days }) => [days.id, days.to])).toContainEqual([
    'authorisation',
    '2027-02-08',
  ]);
});

test('amounts that hold until new ones are set go on as an arrow', () => {
  const { answers, assessment } = assessed('LU-001');
  expect(timelineModel(answers, assessment)?.lanes).toMatchObject([
    { to: from('2027-03-01'), openEnd: true, days: { id: 'amounts', again: true } },
  ]);
});
