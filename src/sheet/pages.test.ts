import { expect, test } from 'vitest';
import { fill } from './pages.ts';
import { employerRooms, proofRooms } from './room.ts';
import { ranges } from './use-cited.ts';

test.each([
  ['what fits is one page', 90, [], { pages: 1, left: 10 }],
  ['a page filled to the brim is one', 100, [], { pages: 1, left: 0 }],
  ['text runs on', 150, [], { pages: 2, left: 50 }],
  ['a kept piece moves whole', 150, [{ top: 80, bottom: 120 }], { pages: 2, left: 30 }],
  ['a piece that ends there stays', 150, [{ top: 80, bottom: 100 }], { pages: 2, left: 50 }],
  [
    'of two that cross, the one that begins first decides',
    150,
    [
      { top: 90, bottom: 110 },
      { top: 70, bottom: 130 },
    ],
    { pages: 2, left: 20 },
  ],
  ['a piece higher than a page is cut', 250, [{ top: 0, bottom: 250 }], { pages: 3, left: 50 }],
])('%s', (_, height, kept, filled) => {
  expect(fill(height, kept, 100)).toEqual(filled);
});

test.each([proofRooms, employerRooms])(
  'each room gives up more than the one before',
  (...rooms) => {
    const worth = rooms.map(({ lines, small, addresses, ...said }) => [
      ...Object.values(said).map(Number),
      ['none', 'official', 'all'].indexOf(addresses),
      lines,
      small ? 0 : 1,
    ]);
    for (const [index, own] of worth.slice(1).entries()) {
      const before = worth[index] ?? [];
      expect(own.every((each, at) => each <= (before[at] ?? 0))).toBe(true);
      expect(own).not.toEqual(before);
    }
  },
);

test.each([
  [[], ''],
  [[3], '3'],
  [[2, 1], '1, 2'],
  [[7, 5, 6, 1], '1, 5–7'],
])('the numbers %j read %s', (numbers, text) => {
  expect(ranges(numbers)).toBe(text);
});
