import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noticeIds } from '../vocabulary.ts';
import { obligations, routes } from '../index.ts';
import { check } from './check.ts';
import type { GoldenCase } from './case.ts';
import { readCases } from './read-file.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function casesIn(name: string): readonly GoldenCase[] {
  const read = readCases(readFileSync(new URL(name, folder), 'utf8'));
  if ('invalid' in read) throw new Error(`${name}: ${read.invalid}`);
  return read.cases;
}

const all = files.map((name) => [name, casesIn(name)] as const);
const cases = all.flatMap(([, found]) => found);

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

  test('meet every duty at least twice', () => {
    const timesMet = (id: string) => cases.filter(({ expect: { duties } }) => duties?.[id]).length;
    expect(obligations.map(({ id }) => id).filter((id) => timesMet(id) < 2)).toEqual([]);
  });

  test('meet every notice of the specification that a rule gives at least twice', () => {
    const luxembourg = [
      'figure-review-overdue',
      'figure-date-uncertain',
      'transition-2024-07',
      'prior-agreement',
      'change-notice-unclear',
      'saturday-counts',
      'medical-check-first',
      'renewal-about',
      'apply-before-entry',
      'cross-border-worker',
      'eu-registration',
      'salaried-worker',
      'blue-card-sickness',
      'programme-beyond-permit',
    ];
    const timesMet = (id: string) =>
      cases.filter(({ expect: { notices = [] } }) => notices.includes(id)).length;
    const dutch = noticeIds.filter((id) => !luxembourg.includes(id));
    expect(dutch.filter((id) => timesMet(id) < 2)).toEqual([]);
  });

  test('meet every verdict of the two work routes at least three times', () => {
    const verdicts = ['likely', 'not-likely', 'cannot-say', 'not-needed'];
    const timesMet = (route: string, verdict: string) =>
      cases.filter(({ expect: { verdicts: said } }) => said?.[route] === verdict).length;
    const rare = routes
      .slice(0, 2)
      .flatMap(({ id }) => verdicts.filter((verdict) => timesMet(id, verdict) < 3));
    expect(rare).toEqual([]);
  });
});
