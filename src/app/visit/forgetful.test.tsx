import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAnswers, type Answers } from '../../questions/index.ts';
import { outcomesOf, peopleForEveryOutcome } from '../every-outcome.test-people.ts';
import { useVisit } from './use-visit.ts';

const offer: Answers = { situation: 'job-offer', country: 'NL', nationalities: ['IN'] };

beforeEach(() => {
  history.replaceState(null, '', '#/');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const refuse = () => {
  throw new DOMException('', 'SecurityError');
};

/** From now on the browser's history does that, and nothing else. */
function historyThat(does: () => void) {
  vi.spyOn(history, 'pushState').mockImplementation(does);
  vi.spyOn(history, 'replaceState').mockImplementation(does);
}

const visiting = () => renderHook(() => useVisit('2026-11-24', null, false, undefined)).result;

describe.each([
  ['refuses every entry', refuse],
  ['takes none, in silence', () => undefined],
])('[bad input 87] [bad input 92] a history that %s', (_, does) => {
  test('stops nothing, and the person is told once, at the first step', () => {
    historyThat(does);
    const visit = visiting();
    expect(visit.current.isForgetful).toBe(false);
    act(() => visit.current.answer({ situation: 'job-offer' }, false));
    expect(visit.current).toMatchObject({ page: 'country', isForgetful: true });
    act(() => visit.current.answer({ country: 'NL' }, false));
    expect(visit.current).toMatchObject({ page: 'nationality', isForgetful: false });
    act(() => visit.current.open('country'));
    expect(visit.current).toMatchObject({ page: 'country', isForgetful: false });
    act(() => visit.current.startAgain());
    expect(visit.current).toMatchObject({ page: 'start-page', isForgetful: false });
  });

  test.each(peopleForEveryOutcome())('lets $id step to every outcome', (person) => {
    historyThat(does);
    const { answers } = readAnswers(person.answers);
    const { result: visit } = renderHook(() => useVisit(person.today, null, false, undefined));
    act(() =>
      visit.current.answer(answers.situation ? { situation: answers.situation } : {}, false),
    );
    act(() => visit.current.answer(answers, true));
    act(() => visit.current.open('result'));
    expect(visit.current).toMatchObject({ page: 'result', isForgetful: false });
    const reached = { ...person, answers: visit.current.path.counted };
    expect(outcomesOf(reached)).toEqual(outcomesOf(person));
  });

  test('leads by the links of the page to what they name', () => {
    historyThat(does);
    const visit = visiting();
    act(() => visit.current.answer(offer, false));
    const link = document.createElement('a');
    link.setAttribute('href', '#/country');
    document.body.append(link);
    act(() => link.click());
    expect(visit.current).toMatchObject({ page: 'country', session: { answers: offer } });
    link.remove();
  });
});

test('[bad input 92] 300 steps in half a minute, of which WebKit takes 100, stop nothing', () => {
  let taken = 0;
  const webkit =
    (write: History['pushState']): History['pushState'] =>
    (...entry) => {
      taken += 1;
      if (taken > 100) refuse();
      write(...entry);
    };
  const [push, replace] = [history.pushState.bind(history), history.replaceState.bind(history)];
  vi.spyOn(history, 'pushState').mockImplementation(webkit(push));
  vi.spyOn(history, 'replaceState').mockImplementation(webkit(replace));
  const visit = visiting();
  act(() => visit.current.answer(offer, false));
  let told = 0;
  for (let step = 0; step < 300; step += 1) {
    act(() => visit.current.open(step % 2 === 0 ? 'country' : 'nationality'));
    expect(visit.current.page).toBe(step % 2 === 0 ? 'country' : 'nationality');
    told += visit.current.isForgetful ? 1 : 0;
  }
  expect(taken).toBeGreaterThan(300);
  expect([told, visit.current.session.answers]).toEqual([1, offer]);
});
