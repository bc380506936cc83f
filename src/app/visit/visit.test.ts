import { describe, expect, test } from 'vitest';
import { linkTo } from '../kept/address.test-link.ts';
import { arrive, firstVisit, keptIn, type Visit } from './visit.ts';

const today = '2026-11-24';
const answers = { situation: 'job-ended', ruling30: 'yes' } as const;
const visit: Visit = { ...firstVisit, session: { answers, told: ['ruling30'] }, page: 'check' };
const comeTo = (hash: string, more: object = {}) =>
  arrive(visit, { hash, kept: undefined, shown: 'check', saved: undefined, today, ...more });

describe('an address', () => {
  test.each(['', '#', '#/'])(
    '[bad input 69] "%s" is the start page, and nothing is forgotten',
    (hash) => {
      expect(comeTo(hash)).toMatchObject({
        page: 'start-page',
        notice: undefined,
        session: visit.session,
      });
    },
  );

  test.each(['#/nowhere', '#/__proto__', '#/toString', '#/salary/1', '#salaryy'])(
    '[bad input 70] "%s" is the start page with a notice',
    (hash) => {
      expect(comeTo(hash)).toMatchObject({
        page: 'start-page',
        notice: 'no-such-page',
        session: visit.session,
      });
    },
  );

  test('of a broken link is the start page with a notice, and the answers stay', () => {
    expect(comeTo('#a=%%%')).toMatchObject({
      page: 'start-page',
      notice: 'broken-link',
      session: visit.session,
    });
  });

  test('with answers is their result; they all count', () => {
    const link = { situation: 'extension', ruling30: 'no' } as const;
    expect(comeTo(linkTo(link))).toMatchObject({
      page: 'result',
      session: { answers: link, told: ['situation', 'ruling30'] },
    });
  });

  test('of a situation sets it and keeps the other answers', () => {
    expect(comeTo('#/situation/extension')).toMatchObject({
      page: 'next',
      session: { answers: { situation: 'extension', ruling30: 'yes' }, told: [] },
    });
    expect(comeTo('#/situation/nonsense')).toMatchObject({
      page: 'start-page',
      notice: 'no-such-page',
    });
  });
});

describe('the page to come back to after a change', () => {
  test('is the check or the result that was left', () => {
    expect(comeTo('#/permit').from).toBe('check');
    expect(comeTo('#/permit', { shown: 'result' }).from).toBe('result');
  });

  test('stays from one question to the next, and ends at the start', () => {
    const between = arrive(
      { ...visit, from: 'result' },
      { ...arrival, hash: '#/permit', shown: 'salary' },
    );
    expect(between.from).toBe('result');
    expect(comeTo('#/permit', { shown: 'start-page' }).from).toBeUndefined();
  });

  test('is what the entry of the history kept, on Back and Forward', () => {
    const kept = keptIn({ answers: {}, told: [], from: 'result' }, today);
    expect(comeTo('#/permit', { kept }).from).toBe('result');
    expect(comeTo('#/permit', { kept: keptIn({}, today) }).from).toBeUndefined();
  });

  const arrival = { kept: undefined, saved: undefined, today } as const;
});

describe('what an entry of the history kept', () => {
  test.each([null, undefined, 1, 'x'])('%s: nothing', (state) => {
    expect(keptIn(state, today)).toBeUndefined();
  });

  test('[bad input 87] [bad input 88] is believed field by field', () => {
    const state = {
      answers: { ...answers, permitUntil: 'x', evil: 1 },
      told: ['ruling30', 'evil'],
      from: 'x',
    };
    expect(keptIn(state, today)).toEqual({ answers, told: ['ruling30'], from: undefined });
    expect(keptIn({ answers: 7, told: 'x' }, today)).toEqual({
      answers: {},
      told: [],
      from: undefined,
    });
  });
});
