import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Strip } from './Strip.tsx';

afterEach(cleanup);

const strip = (
  <Strip
    scale={{ from: 0, to: 100 }}
    ticks={[
      { at: 10, label: 'Feb', major: false },
      { at: 12, label: 'Mar', major: false },
      { at: 99, label: 'Apr', major: false },
    ]}
    today={{ at: 20, label: 'Today' }}
    lanes={[{ id: 'a', name: 'Permit', from: 0, to: 50, pattern: 'solid' }]}
    points={[
      { at: 40, label: '1', state: 'upcoming' },
      { at: 40, label: '2', state: 'overdue' },
      { at: 90, label: '3', state: 'upcoming', opens: 60 },
    ]}
    conflicts={[70]}
  />
);

const place = (label: string) => {
  const { container } = render(strip);
  const text = [...container.querySelectorAll('text')].find((each) => each.textContent === label);
  return text && [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
};

test('days stand where they lie on the scale', () => {
  const [first = 0] = place('1') ?? [];
  const [third = 0] = place('3') ?? [];
  expect(third - first).toBe(265); // 50 of 100 days on 530 pixels
});

test('numbers of one day stand one below the other', () => {
  const [x, y = 0] = place('1') ?? [];
  const [other, below = 0] = place('2') ?? [];
  expect(other).toBe(x);
  expect(below).toBeGreaterThan(y + 10);
});

test('a month’s name that would touch the one before, or the edge, is left out', () => {
  expect(place('Feb')).toBeDefined();
  expect(place('Mar')).toBeUndefined();
  expect(place('Apr')).toBeUndefined();
});
