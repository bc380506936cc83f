import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates/index.ts';
import type { Moment } from './entry.ts';
import { sequenceAt } from './sequence.ts';

const two = (count: number) => String(count).padStart(2, '0');

const moments = fc
  .tuple(fc.nat(24_000), fc.nat(23), fc.nat(59), fc.nat(59))
  .map(([days, ...time]) => `${addDays('2025-01-01', days)}T${time.map(two).join(':')}Z` as Moment);

test.each<[Moment, number]>([
  ['2025-01-01T00:00:00Z', 0],
  ['2025-01-01T00:00:01Z', 1],
  ['2025-01-02T01:01:01Z', 90_061],
  ['2093-01-19T03:14:07Z', 2 ** 31 - 1],
])('%s: %d', (made, sequence) => {
  expect(sequenceAt(made)).toBe(sequence);
});

test('a clock before 2025 gives the lowest number', () => {
  expect(sequenceAt('1999-12-31T23:59:59Z')).toBe(0);
});

test('a later moment has a higher number', () => {
  fc.assert(
    fc.property(moments, moments, (one, other) => {
      const [earlier, later] = [one, other].toSorted() as [Moment, Moment];
      expect(sequenceAt(earlier) < sequenceAt(later)).toBe(earlier < later);
    }),
    { numRuns: 1_000 },
  );
});
