import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { pastOf, writeCase } from '../../link/index.ts';
import { assess } from '../../rules/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import { deleteStored, storedText, storeText } from '../device.ts';
import { savedText } from './saved.ts';
import { useSaved } from './use-saved.ts';

afterEach(() => {
  cleanup();
  deleteStored();
});

const answers = { situation: 'job-offer', country: 'NL' } as const;
const text = writeCase({ answers, told: [], past: pastOf(assess(answers, '2026-11-22')) });

function show(first: PlainDate) {
  storeText(savedText(text, '2026-11-22'));
  return renderHook(({ day }: { readonly day: PlainDate }) => useSaved(day), {
    initialProps: { day: first },
  });
}

test('a case whose days end while the page is open is deleted, and that is said until another is saved', () => {
  const { result, rerender } = show('2026-12-22');
  expect(result.current).toMatchObject({ saved: { is: 'case' }, lostMeanwhile: undefined });
  rerender({ day: '2026-12-23' });
  expect(storedText()).toBeUndefined();
  expect(result.current).toMatchObject({ lost: undefined, lostMeanwhile: 'expired' });
  act(() => void result.current.save?.(text));
  expect(result.current).toMatchObject({ saved: { is: 'case' }, lostMeanwhile: undefined });
});

test('one whose days had ended before is said to be lost on the first page alone', () => {
  const { result } = show('2026-12-23');
  expect(storedText()).toBeUndefined();
  expect(result.current).toMatchObject({ lost: 'expired', lostMeanwhile: undefined });
});
