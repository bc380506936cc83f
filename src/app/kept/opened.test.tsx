import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pastOf, writeCase } from '../../link/index.ts';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { assess } from '../../rules/index.ts';
import { linkOf, savedHref } from './address.ts';
import { deleteStored, storedText, storeText } from '../device.ts';
import { savedText } from './saved.ts';
import { useVisit } from '../visit/use-visit.ts';

const today = '2026-11-24';
const offer: Answers = { situation: 'job-offer', country: 'NL', nationalities: ['IN'] };

const textOf = (answers: Answers, told: readonly QuestionId[] = []) =>
  writeCase({ answers, told, past: pastOf(assess(answers, '2026-10-03')) });
const hashOf = (text: string) => linkOf(text, '');

function visitAt(hash: string, saved?: string, kept: unknown = null) {
  history.replaceState(kept, '', hash);
  const { result } = renderHook(() => useVisit(today, kept, false, saved));
  return () => result.current;
}

beforeEach(() => {
  history.replaceState(null, '', '#/');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  deleteStored();
});

test('a link is the address of the page without its question, and what holds the case', () => {
  expect(linkOf('1.x', 'https://a.example/tool/?asOf=2026-01-01#/result')).toBe(
    'https://a.example/tool/#c=1.x',
  );
});

test('a private servant’s case leaves no trace in the history once the situation is another', () => {
  const servant: Answers = {
    situation: 'private-servant',
    country: 'NL',
    nationalities: ['PH'],
    hiredOn: '2022-03-01',
  };
  const visit = visitAt(hashOf(textOf(servant)));
  expect(visit().opened?.answers).toEqual(servant);
  expect(history.state).toMatchObject({ answers: {} });
  act(() => visit().answer({ situation: 'job-offer' }, false));
  expect(history.state).toMatchObject({ answers: { situation: 'job-offer' } });
  expect(JSON.stringify(history.state)).not.toContain('1.3');
});

describe('a link with a case', () => {
  test('opens its result with these answers, the told ones told, and leaves the address', () => {
    const visit = visitAt(hashOf(textOf({ ...offer, ruling30: 'no' }, ['ruling30'])));
    expect(visit()).toMatchObject({
      page: 'result',
      session: { answers: { ...offer, ruling30: 'no' }, told: ['ruling30'] },
      refused: [],
      opened: { by: 'link', leftOut: false, past: { made: '2026-10-03' } },
    });
    expect(location.hash).toBe('#/result');
  });

  test('names the answers that cannot be used today', () => {
    const visit = visitAt(hashOf(textOf({ ...offer, qualifyingDate: '2027-05-01' })));
    expect(visit().refused).toMatchObject([{ key: 'qualifyingDate', why: 'invalid-value' }]);
    expect(visit().opened).toMatchObject({ leftOut: true, answers: offer });
  });

  test.each([
    ['[bad input 74] cut off', hashOf(textOf(offer)).slice(0, -5), 'broken-link'],
    ['[bad input 76] newer', '#c=2.x', 'newer-link'],
    ['[bad input 73] 2 MB', `#c=1.${'A'.repeat(2_000_000)}`, 'foreign-link'],
    ['[bad input 79] foreign', '#c=<script>', 'foreign-link'],
  ])('%s: the start page says so, and what was answered stays', (_, hash, notice) => {
    const visit = visitAt('#/check', undefined, { answers: offer, told: [] });
    act(() => {
      history.replaceState(null, '', hash);
      window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
    });
    expect(visit()).toMatchObject({ page: 'start-page', notice, session: { answers: offer } });
  });

  test('[bad input 91] is still known to be one after a reload, and after that a forged entry is not', () => {
    const text = textOf(offer);
    const visit = visitAt(hashOf(text));
    expect(history.state).toMatchObject({ opened: { by: 'link', text } });
    cleanup();
    const again = visitAt('#/result', undefined, history.state);
    expect(again().opened).toEqual(visit().opened);
    cleanup();
    for (const opened of [7, { by: 'link', text: 'x' }, { by: 'evil', text }, { by: 'link' }]) {
      expect(visitAt('#/result', undefined, { answers: offer, told: [], opened })().opened).toBe(
        undefined,
      );
    }
  });

  test('of a private servant leaves nothing in the history', () => {
    const servant: Answers = { situation: 'private-servant', hiredOn: '2024-03-01' };
    const visit = visitAt(hashOf(textOf(servant)));
    expect(visit().session.answers).toEqual(servant);
    expect(history.state).toEqual({ answers: {}, told: [] });
    expect(location.hash).toBe('#/result');
  });
});

describe('what is saved on the device', () => {
  test('opens its result from the start page', () => {
    const text = textOf(offer);
    const visit = visitAt(savedHref, text);
    expect(visit()).toMatchObject({
      page: 'result',
      session: { answers: offer },
      opened: { by: 'device', text },
    });
    expect(location.hash).toBe('#/result');
  });

  test('[bad input 89] that is gone meanwhile leads to the start, which says so', () => {
    expect(visitAt(savedHref)()).toMatchObject({ page: 'start-page', notice: 'nothing-saved' });
  });

  test('[bad input 90] of another tab mixes with no answer of this one', () => {
    history.replaceState({ answers: offer, told: [] }, '', '#/result');
    const { result, rerender } = renderHook(
      ({ saved }) => useVisit(today, history.state, false, saved),
      { initialProps: { saved: undefined as string | undefined } },
    );
    rerender({ saved: textOf({ situation: 'extension', country: 'LU' }) });
    expect(result.current.session.answers).toEqual(offer);
    act(() => result.current.answer({ ruling30: 'no' }, true));
    expect(result.current.session.answers).toEqual({ ...offer, ruling30: 'no' });
  });

  test.each(['startAgain', 'leave'] as const)('is deleted by %s', (way) => {
    vi.spyOn(location, 'replace').mockReturnValue();
    storeText(savedText(textOf(offer), today));
    const visit = visitAt(savedHref, textOf(offer));
    act(() => visit()[way]());
    expect(storedText()).toBeUndefined();
    expect(visit()).toMatchObject({ page: 'start-page', opened: undefined });
  });
});
