import { expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { spansOf, widened } from './spans.ts';

const since =
  (...turns: readonly PlainDate[]) =>
  (day: PlainDate) =>
    String(turns.filter((turn) => turn <= day).length);

test('cuts at the first day that is different, also twice between two looks', () => {
  const keyAt = since('2026-03-05', '2026-03-08', '2026-10-31');
  expect(spansOf('2026-03-01', '2026-12-31', keyAt)).toEqual([
    { from: '2026-03-01', until: '2026-03-04' },
    { from: '2026-03-05', until: '2026-03-07' },
    { from: '2026-03-08', until: '2026-10-30' },
    { from: '2026-10-31', until: '2026-12-31' },
  ]);
});

test('is one span where all days are alike, a single day too', () => {
  expect(spansOf('2026-03-01', '2026-12-31', since())).toEqual([
    { from: '2026-03-01', until: '2026-12-31' },
  ]);
  expect(spansOf('2026-03-01', '2026-03-01', since())).toEqual([
    { from: '2026-03-01', until: '2026-03-01' },
  ]);
});

test('widens by the spans beside it that do as well, and not across a gap', () => {
  const [first, second, third, fourth] = spansOf(
    '2026-01-01',
    '2026-12-31',
    since('2026-03-01', '2026-06-01', '2026-09-01'),
  );
  const others = [first, second, third, fourth].flatMap((span) => span ?? []);
  expect(second && widened(second, others, (day) => day < '2026-09-01')).toEqual({
    from: '2026-01-01',
    until: '2026-08-31',
  });
  expect(first && widened(first, others, (day) => day >= '2026-06-01')).toEqual(first);
  const fromMiddle = (day: PlainDate) => day >= '2026-02-01' && day < '2026-10-01';
  expect(second && widened(second, others, fromMiddle)).toEqual({
    from: '2026-03-01',
    until: '2026-08-31',
  });
});
