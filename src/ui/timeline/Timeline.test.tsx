import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Timeline } from './Timeline.tsx';
import type { Point, TimelineProps } from './types.ts';

const point = (id: string, at: number, rest: Partial<Point> = {}): Point => ({
  id,
  at,
  date: `day ${at}`,
  dateTime: '2026-01-01',
  label: id,
  state: 'upcoming',
  ...rest,
});

const props: TimelineProps = {
  caption: 'A caption',
  scale: { from: 0, to: 60 },
  ticks: [{ at: 30, label: 'Tick', short: 'T', major: false }],
  today: { at: 20, label: 'Now' },
  lanes: [{ id: 'lane', name: 'Lane', from: -40, to: 50, pattern: 'hatch', text: 'until day 50' }],
  points: [
    point('last', 50, { lane: 'lane', emphasis: true }),
    point('missed', 10, { state: 'overdue', note: 'A note' }),
    point('soon', 20, { opens: 5 }),
  ],
  words: {
    points: 'Days',
    lanes: 'Bars',
    window: 'Open from',
    marked: 'Does not fit',
    cut: 'Cut off',
    sendBy: 'Send here',
    past: 'Gone',
    free: 'No work',
    states: {
      upcoming: '',
      today: 'Today',
      extension: 'Extra',
      'perhaps-overdue': 'Perhaps late',
      overdue: 'Late',
      done: 'Done',
      conflict: 'Clash',
    },
  },
};

afterEach(cleanup);

test('tells every point in order of time, today among them', () => {
  render(<Timeline {...props} />);
  const items = within(screen.getByRole('list', { name: 'Days' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'day 10LatemissedA note',
    'Now',
    'day 20soon',
    'day 50last',
  ]);
});

test('tells in words what the bars and brackets show', () => {
  render(<Timeline {...props} />);
  const items = within(screen.getByRole('list', { name: 'Bars' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['Laneuntil day 50', 'Open from', 'Gone']);
});

test('draws the same day at the same height everywhere', () => {
  const { container } = render(<Timeline {...props} />);
  const station = container.querySelectorAll('g[transform]');
  const perDay = [...station].map((mark) =>
    Number(/ (\d+)\)/.exec(mark.getAttribute('transform') ?? '')?.[1]),
  );
  expect(perDay.toSorted((one, other) => one - other)).toEqual([80, 160, 400]);
});

test('tells of a part that does not fit, and draws it on its lane', () => {
  const [lane] = props.lanes;
  const lanes = lane ? [{ ...lane, marked: { from: 40, to: 50 } }] : [];
  const points = [...props.points, point('clash', 40, { state: 'conflict', lane: 'lane' })];
  const { container } = render(<Timeline {...props} lanes={lanes} points={points} note="A note" />);
  expect(screen.getByRole('list', { name: 'Bars' }).textContent).toContain('Does not fit');
  expect(screen.getByRole('list', { name: 'Days' }).textContent).toContain('day 40Clashclash');
  expect(container.querySelectorAll('path[fill$="-cross)"]')).toHaveLength(2);
  expect(container.querySelector('figcaption')?.textContent).toBe('A captionA note');
});

test('fades what is past: hatched behind the bars, and over them a veil down to today', () => {
  const { container } = render(<Timeline {...props} />);
  const shapes = (selector: string) =>
    [...container.querySelectorAll(selector)].map((each) => [
      each.getAttribute('width'),
      each.getAttribute('height'),
    ]);
  const plotAndAxis = [
    ['100%', '160'],
    ['20', '160'],
  ];
  expect(shapes('rect[fill$="-past)"]')).toEqual(plotAndAxis);
  expect(shapes('[data-past]')).toEqual(plotAndAxis);
});

test('marks days without work around their middle, and says so', () => {
  const { container } = render(<Timeline {...props} free={[{ from: 30, to: 31 }]} />);
  const band = container.querySelector('[data-free="30"]');
  expect([band?.getAttribute('y'), band?.getAttribute('height')]).toEqual(['236', '16']);
  expect(screen.getByRole('list', { name: 'Bars' }).textContent).toContain('No work');
});

test('joins the lanes where one cuts the other, and dashes what it cut off', () => {
  const [lane] = props.lanes;
  if (!lane) throw new Error('There is no lane.');
  const other = { ...lane, id: 'other', name: 'Other', uncut: 90 };
  const links = [{ at: 50, lanes: ['lane', 'other'] as const }];
  const { container } = render(<Timeline {...props} lanes={[lane, other]} links={links} />);
  const link = container.querySelector('[data-link="lane other"]');
  expect(['x1', 'x2', 'y1', 'y2'].map((name) => link?.getAttribute(name))).toEqual([
    '25%',
    '75%',
    '400',
    '400',
  ]);
  expect(screen.getByRole('list', { name: 'Bars' }).textContent).toContain('Cut off');
  expect(container.querySelectorAll('path[stroke-dasharray="2.5 3"]')).toHaveLength(2);
});

test('runs today’s line to the edge when its goal lies beyond', () => {
  const points = props.points.filter(({ id }) => id !== 'last');
  const heavy = (goal: number | undefined) => {
    const { container } = render(<Timeline {...props} points={points} goal={goal} />);
    const line = container.querySelector('path[stroke-width="8"]')?.getAttribute('d');
    cleanup();
    return line;
  };
  expect(heavy(200)).toBe('M20 160V480');
  expect(heavy(undefined)).toBeUndefined();
  expect(heavy(10)).toBeUndefined();
});

test('shows the controls it is given, between caption and drawing', () => {
  const { container } = render(<Timeline {...props} controls={<button>Less</button>} />);
  const button = screen.getByRole('button', { name: 'Less' });
  expect(button.previousElementSibling?.tagName).toBe('FIGCAPTION');
  expect(container.querySelector('figure')?.contains(button)).toBe(true);
});
