import { describe, expect, test } from 'vitest';
import { questions } from '../../questions/index.ts';
import { notices, obligations, routes, type RouteId } from '../index.ts';
import { noticeIds } from '../vocabulary.ts';
import { check } from './check.ts';
import { golden as cases, goldenFiles, goldenIn } from './golden.test-cases.ts';

const all = goldenFiles.map((name) => [name, goldenIn(name)] as const);

describe.each(all)('%s', (_name, found) => {
  test.each(found.map((each) => [each.id, each.title, each.why, each] as const))(
    '%s: %s (%s)',
    (_id, _title, _why, each) => {
      expect(check(each)).toEqual([]);
    },
  );
});

describe('the golden cases', () => {
  const ids = cases.map(({ id }) => id);

  test('have a name of their own, an oracle and an expectation', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const bare = cases.filter(
      (each) => !each.why || !each.title || Object.keys(each.expect).length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(
      cases.filter(({ confidence }) => !['high', 'medium', 'low'].includes(confidence)),
    ).toEqual([]);
  });

  test('are many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(600);
  });

  const verdicts = ['likely', 'not-likely', 'cannot-say', 'not-needed'];
  test.each(routes.map(({ id }) => id))('meet every verdict of %s at least three times', (id) => {
    const timesMet = (verdict: string) =>
      cases.filter(({ expect: { verdicts: said } }) => said?.[id] === verdict).length;
    expect(verdicts.filter((verdict) => timesMet(verdict) < 3)).toEqual([]);
  });

  const statuses = ['met', 'not-met', 'unknown'];
  test.each(routes.map((route) => [route.id, route.requires.map(({ id }) => id)] as const))(
    'meet every requirement of %s in every status at least twice',
    (route, requirements) => {
      const timesMet = (id: string, status: string) =>
        cases.filter(({ expect: { requirements: said } }) => {
          return said?.[`${route}/${id}`]?.status === status;
        }).length;
      const rare = requirements.flatMap((id) =>
        statuses.filter((status) => timesMet(id, status) < 2).map((status) => `${id} ${status}`),
      );
      expect(rare).toEqual([]);
    },
  );

  // No amount decides about an orientation year; neither it nor a servant is judged by two readings of the law.
  test.each<[RouteId, ...string[]]>([
    ['nl-hsm', 'unanswered', 'no-figure-for-date', 'depends'],
    ['nl-blue-card', 'unanswered', 'no-figure-for-date', 'depends'],
    ['nl-orientation-year', 'unanswered'],
    ['nl-private-servant', 'unanswered', 'no-figure-for-date'],
    ['lu-blue-card', 'unanswered', 'no-figure-for-date', 'depends'],
    ['lu-blue-card-mobility', 'unanswered', 'no-figure-for-date', 'depends'],
  ])('meet every reason of %s at least twice', (route, ...reasons) => {
    const given = cases.flatMap(({ expect: { requirements = {} } }) =>
      Object.entries(requirements)
        .filter(([key]) => key.startsWith(`${route}/`))
        .map(([, said]) => said?.reason),
    );
    const timesMet = (reason: string) => given.filter((each) => each === reason).length;
    expect(reasons.filter((reason) => timesMet(reason) < 2)).toEqual([]);
  });

  const duties = cases.flatMap(({ expect: { duties: said = {} } }) => Object.entries(said));

  test('meet the last day of every duty at least twice', () => {
    const timesMet = (id: string) => duties.filter(([key, said]) => key === id && said?.due).length;
    expect(obligations.map(({ id }) => id).filter((id) => timesMet(id) < 2)).toEqual([]);
  });

  test('meet every status of a duty and everything that cuts one short', () => {
    const timesMet = (part: 'status' | 'cappedBy', value: string) =>
      duties.filter(([, said]) => said?.[part] === value).length;
    const known = ['upcoming', 'today', 'extension', 'overdue', 'done'];
    expect(known.filter((status) => timesMet('status', status) < 5)).toEqual([]);
    const caps = ['permit-end', 'contract-end', 'employer-card'];
    expect(caps.filter((cap) => timesMet('cappedBy', cap) < 2)).toEqual([]);
  });

  test('meet every notice of the specification at least twice, every other one at least once', () => {
    const timesMet = (id: string) =>
      cases.filter(({ expect: { notices: said = [] } }) => said.includes(id)).length;
    expect(noticeIds.filter((id) => timesMet(id) < 2)).toEqual([]);
    expect(notices.map(({ id }) => id).filter((id) => timesMet(id) < 1)).toEqual([]);
  });

  test('meet every placement at least twice, and one with every permit', () => {
    const timesMet = (placement: string) =>
      cases.filter(({ expect: said }) => said.placement === placement).length;
    expect(['free', 'conditions', 'none'].filter((placement) => timesMet(placement) < 2)).toEqual(
      [],
    );
    const held = cases
      .filter(({ expect: said }) => said.placement !== undefined)
      .map(({ answers }) => answers['permitType']);
    expect(questions.permitType.options.filter((permit) => !held.includes(permit))).toEqual([]);
  });

  test('meet every reason for a drop in pay', () => {
    const given = cases.map(({ answers }) => answers['payDropReason']);
    expect(questions.payDropReason.options.filter((reason) => !given.includes(reason))).toEqual([]);
  });
});
