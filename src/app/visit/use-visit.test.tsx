import { act, cleanup, renderHook } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { linkTo } from '../kept/address.test-link.ts';
import { useVisit } from './use-visit.ts';

beforeEach(() => {
  history.replaceState(null, '', '#/');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function visitAt(hash: string, kept: unknown = null) {
  history.replaceState(kept, '', hash);
  const calls = {
    push: vi.spyOn(history, 'pushState'),
    replace: vi.spyOn(history, 'replaceState'),
  };
  const drawn = new Set<number>();
  const { result } = renderHook(() => {
    const visit = useVisit('2026-11-24', kept, false, undefined);
    useEffect(() => void drawn.add(visit.moves));
    return visit;
  });
  const pushes = () => calls.push.mock.calls.length;
  const made = () => pushes() + calls.replace.mock.calls.length;
  return { visit: () => result.current, made, pushes, drawn };
}
type Shown = ReturnType<typeof visitAt>;

const answer = ({ visit }: Shown, given: Answers, tells = false) =>
  act(() => visit().answer(given, tells));
const goTo = (hash: string, state: unknown = null) =>
  act(() => {
    history.replaceState(state, '', hash);
    window.dispatchEvent(new PopStateEvent('popstate', { state }));
  });

const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: { amount: 6000, per: 'month', holidayAllowance: 'excluded' },
};

describe('the way', () => {
  test('takes over what was tried on the result, where it is; what is not asked for counts as told', () => {
    const shown = visitAt('#/result', { answers: offer, told: [] });
    const salary = { ...offer.salary, amount: 7000 } as NonNullable<Answers['salary']>;
    const before = shown.made();
    act(() => shown.visit().use({ salary, filingDate: '2026-12-01' }));
    expect([shown.visit().page, shown.made()]).toEqual(['result', before + 1]);
    expect(shown.visit().session).toMatchObject({
      answers: { ...offer, salary, filingDate: '2026-12-01' },
      told: ['filingDate'],
    });
    expect(shown.visit().path.counted).toMatchObject({ salary, filingDate: '2026-12-01' });
    expect(history.state).toMatchObject({ answers: { salary } });
  });

  test('goes on to the next question, then to the check, each with one entry of the history', () => {
    const shown = visitAt('#/situation/job-offer');
    expect([shown.visit().page, location.hash, shown.made()]).toEqual(['country', '#/country', 1]);
    answer(shown, { country: 'NL' });
    expect([shown.visit().page, location.hash, shown.made()]).toEqual([
      'nationality',
      '#/nationality',
      2,
    ]);
    answer(shown, { nationalities: ['IN'] });
    expect([shown.visit().page, location.hash, shown.made()]).toEqual(['sponsor', '#/sponsor', 3]);
    answer(shown, offer);
    expect([shown.visit().page, location.hash, shown.made()]).toEqual(['check', '#/check', 4]);
  });

  test('comes back to the check after a change, unless it opens a question', () => {
    const shown = visitAt(linkTo(offer));
    goTo('#/check');
    goTo('#/salary');
    answer(shown, { salary: { amount: 6500, per: 'month', holidayAllowance: 'excluded' } });
    expect(shown.visit().page).toBe('check');
    goTo('#/salary');
    answer(shown, { salary: { amount: 4400, per: 'month', holidayAllowance: 'excluded' } });
    expect(shown.visit().page).toBe('birth');
    answer(shown, { birthDate: '1999-03-14' });
    expect(shown.visit().page).toBe('check');
  });

  test('comes back to the result after an offered answer, which counts', () => {
    const shown = visitAt(linkTo({ ...offer, situation: 'job-ended' }));
    expect(shown.visit().page).toBe('result');
    act(() => shown.visit().open('ruling'));
    expect(shown.visit().asked).toMatchObject({ asks: ['ruling30'], offered: true });
    answer(shown, { ruling30: 'yes' }, true);
    expect(shown.visit().path.counted.ruling30).toBe('yes');
    expect(shown.visit().from).toBe('result');
  });
});

describe('a step taken while the page after Continue is made ready', () => {
  /** What comes of both: the entries added, and the steps drawn, each of which focuses the heading and makes the page anew. */
  function hurried(then: (shown: Shown) => void) {
    const shown = visitAt('#/situation/job-offer');
    answer(shown, { country: 'NL' });
    const before = shown.pushes();
    shown.drawn.clear();
    act(() => {
      shown.visit().answer({ nationalities: ['IN'] }, false);
      then(shown);
    });
    return { visit: shown.visit(), pushes: shown.pushes() - before, steps: shown.drawn.size };
  }

  test('to start again makes one entry, and forgets that answer too', () => {
    const { visit, ...made } = hurried((shown) => shown.visit().startAgain());
    expect(visit).toMatchObject({ page: 'start-page', session: { answers: {} } });
    expect(made).toEqual({ pushes: 1, steps: 1 });
    expect([location.hash, history.state]).toMatchObject(['#/', { answers: {} }]);
  });

  test('Back adds no entry and keeps that answer', () => {
    const { visit, ...made } = hurried(() => {
      history.replaceState({ answers: {}, told: [] }, '', '#/country');
      window.dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
    });
    expect(visit).toMatchObject({
      page: 'country',
      session: { answers: { country: 'NL', nationalities: ['IN'] } },
    });
    expect(made).toEqual({ pushes: 0, steps: 1 });
    expect(history.state).toMatchObject({ answers: { nationalities: ['IN'] } });
  });

  test('a second press of Continue makes one entry', () => {
    const { visit, ...made } = hurried((shown) =>
      shown.visit().answer({ nationalities: ['IN', 'US'] }, false),
    );
    expect(visit).toMatchObject({
      page: 'sponsor',
      session: { answers: { nationalities: ['IN', 'US'] } },
    });
    expect(made).toEqual({ pushes: 1, steps: 1 });
  });
});

describe('the address', () => {
  test('of a link with answers holds them no longer once they are read', () => {
    visitAt(linkTo(offer));
    expect(location.hash).toBe('#/result');
    expect(history.state).toMatchObject({ answers: offer });
  });

  test('[bad input 71] of a page far ahead leads to the first question that is not answered', () => {
    expect(visitAt('#/permit-since').visit().page).toBe('situation');
    expect(location.hash).toBe('#/situation');
  });

  test('of the result leads to the start when nothing is answered', () => {
    expect(visitAt('#/result').visit().page).toBe('start-page');
  });
});

test('[bad input 91] a reload finds the page and the answers in the entry of the history', () => {
  const { visit } = visitAt('#/salary', { answers: offer, told: [], from: 'check' });
  expect(visit()).toMatchObject({ page: 'salary', from: 'check', session: { answers: offer } });
});

test('[bad input 91] Back takes the page from the address and keeps the answers in memory', () => {
  const shown = visitAt('#/situation/job-offer');
  answer(shown, offer);
  goTo('#/nationality', { answers: { situation: 'job-offer' }, told: [] });
  expect(shown.visit()).toMatchObject({ page: 'nationality', session: { answers: offer } });
  expect(history.state).toMatchObject({ answers: offer });
});

test('to start again forgets every answer, also in the entries that are come back to', () => {
  const shown = visitAt(linkTo(offer));
  act(() => shown.visit().startAgain());
  expect(shown.visit()).toMatchObject({ page: 'start-page', session: { answers: {}, told: [] } });
  goTo('#/salary', { answers: offer, told: [] });
  expect(shown.visit().session.answers).toEqual({});
  expect(history.state).toMatchObject({ answers: {} });
});

describe('a person whom the history must not give away', () => {
  const servant: Answers = { situation: 'private-servant', hiredOn: '2024-03-01' };

  test('leaves nothing but the page in its entries, and loses nothing on Back', () => {
    const shown = visitAt('#/situation/card');
    answer(shown, servant, true);
    expect(history.state).toEqual({ answers: {}, told: [] });
    goTo('#/nationality', { answers: {}, told: [] });
    expect(shown.visit().session.answers).toEqual(servant);
    expect(JSON.stringify([history.state, location.hash])).not.toMatch(/servant|2024/);
  });

  test('leaves at once: answers, entry and page are gone', () => {
    const replace = vi.spyOn(location, 'replace').mockReturnValue();
    const shown = visitAt(linkTo(servant));
    act(() => shown.visit().leave());
    expect(replace.mock.calls).toEqual([['https://www.knmi.nl/']]);
    expect(shown.visit()).toMatchObject({ page: 'start-page', session: { answers: {} } });
    expect([location.hash, history.state]).toEqual(['#/', { answers: {}, told: [] }]);
  });
});

test('[bad input 91] a duplicated tab and a restored session begin with a copy of the entry', () => {
  const shown = visitAt('#/situation/job-offer');
  answer(shown, offer);
  const copy: unknown = structuredClone(history.state);
  cleanup();
  const other = visitAt('#/check', copy);
  expect(other.visit()).toMatchObject({ page: 'check', session: { answers: offer } });
  answer(other, { country: 'LU' });
  expect(other.visit().session.answers).toEqual({ ...offer, country: 'LU' });
  expect(copy).toMatchObject({ answers: offer });
});
