import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rooms } from './walls.mjs';

test('the table of rooms says what the walls let in', () => {
  const rows = readFileSync('src/README.md', 'utf8').matchAll(
    /^\| `(\w+)` +\|[^|]+\| ([^|]+?) +\|$/gm,
  );
  const told = [...rows].map(([, room = '', may = '']) => [
    room,
    may === '–' ? [] : may.split(', '),
  ]);
  const known = Object.entries(rooms).map(([room, { rooms: others }]) => [room, others]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
});
